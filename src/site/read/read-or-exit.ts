import type { Atlas } from '../../atlas/atlas';
import { faultLine, readAtlas } from './read-atlas';

/** The atlas of a folder of facts (`geo`). Where anything is wrong in it, prints every fault and ends the process with 1. */
export function readOrExit(folder: string): Atlas {
  const { atlas, faults } = readAtlas(folder);
  if (atlas !== null) return atlas;
  for (const fault of faults) console.error(faultLine(fault));
  console.error(`\n${String(faults.length)} ${faults.length === 1 ? 'fault' : 'faults'} in ${folder}/`);
  process.exit(1);
}
