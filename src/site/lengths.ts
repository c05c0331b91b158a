import { knowledgeOf } from '../atlas/knowledge';
import { gapAllowed, lengthAudit, type AuditedLength, type AuditedWay } from '../atlas/length-audit';
import { countryPolygons } from './basemap/country-polygons';
import { readOrExit } from './read/read-or-exit';

// `npm run lengths`: every corridor's length, and every published length of a corridor or service beside ours.

const noWay = {
  'end-unknown': 'not computable: an end is named only as a country or region',
  'end-off-network': 'not computable: an end is off the network',
  unreachable: 'not computable: no way over the network'
} as const;

const knowledge = knowledgeOf(readOrExit('geo'), countryPolygons().features);

const columns = [34, 12, 8, 8, 10, 8] as const;
function line(cells: readonly string[]): void {
  const padded = cells.map((cell, index) => {
    const width = columns[index];
    return width === undefined ? cell : index < 2 ? cell.padEnd(width) : cell.padStart(width);
  });
  console.log(padded.join('  ').trimEnd());
}
const whole = (km: number): string => String(Math.round(km));
const own = (km: number, atLeast: boolean): string => `${atLeast ? '≥' : ''}${whole(km)}`;
const percent = (share: number): string => `${share > 0 ? '+' : ''}${(share * 100).toFixed(1)} %`;

/** What explains one way's gap: nothing to explain, another way that fits, or what a person wrote. */
function reasonOf({ ways, reason }: AuditedLength, way: AuditedWay): string {
  const written = reason ?? '';
  if (Math.abs(way.gap) <= gapAllowed) return written;
  const fit = ways.find(({ gap }) => Math.abs(gap) <= gapAllowed);
  if (!fit) return written === '' ? 'NO REASON GIVEN' : written;
  const by = fit.when === '' ? `by ${fit.port ?? 'its way'}` : `by its way ${fit.when}`;
  const other = way.portNamed ? '' : 'no source names the port; ';
  return [`${other}${by} ${percent(fit.gap)}`, written].filter((words) => words !== '').join('; ');
}

console.log(
  `Our km: published ones and, where a section has none, measured on the drawn line (≥: at least). Compared: measured km on land times ${knowledge.graph.publishedToDrawn.toFixed(3)}, the network's ratio of published to drawn. Gap: compared to published.\n`
);
console.log('Corridors');
line(['id', '', 'ours', 'compared', 'published', 'measured']);
for (const { plan, summary } of knowledge.corridors.values())
  line([
    plan.id,
    '',
    own(summary.length.totalKm, summary.length.atLeast),
    whole(summary.comparedKm),
    `of it ${whole(summary.length.publishedKm)}`,
    whole(summary.length.measuredKm)
  ]);

console.log('\nPublished lengths');
line(['corridor or service', 'by', 'ours', 'compared', 'published', 'gap', 'reason']);
const audit = lengthAudit(knowledge);
for (const row of audit) {
  if (row.why !== null) line([row.id, '', '', '', whole(row.publishedKm), '', row.reason ?? noWay[row.why]]);
  for (const way of row.ways)
    line([
      row.id,
      way.when === '' ? (way.port ?? '') : way.when,
      own(way.ownKm, way.atLeast),
      whole(way.comparedKm),
      whole(row.publishedKm),
      percent(way.gap),
      reasonOf(row, way)
    ]);
}
const unexplained = audit.filter((row) => row.unexplained);
const ways = audit.reduce((sum, row) => sum + row.ways.length, 0);
console.log(
  `\n${String(audit.length)} published lengths held against ${String(ways)} ways; ${String(unexplained.length)} beyond ${String(gapAllowed * 100)} % without a reason.`
);
for (const { id, publishedKm } of unexplained)
  console.error(`geo/length-notes.csv: ${id} ${whole(publishedKm)} km wants a reason`);
process.exitCode = unexplained.length > 0 ? 1 : 0;
