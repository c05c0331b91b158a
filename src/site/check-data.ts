import { readOrExit } from './read/read-or-exit';

/** Reads and checks geo/ and says what is in it, or all that is wrong with it: then the exit code is 1. */

const started = performance.now();
const atlas = readOrExit('geo');
const counts = {
  entities: atlas.entities.size,
  stations: atlas.stations.size,
  sections: atlas.sections.size,
  corridors: atlas.corridors.size,
  figures: atlas.observations.length,
  sources: atlas.sources.size + atlas.networkSources.size,
  'service rows': atlas.services.length
};
const said = Object.entries(counts).map(([what, count]) => `${String(count)} ${what}`);
console.log(`geo/ is sound: ${said.join(', ')} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
