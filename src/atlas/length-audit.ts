import type { Atlas, LengthNote } from './atlas';
import type { Knowledge, KnownService } from './knowledge';
import type { NoServiceWay } from './service-way';
import type { WaySummary } from './way-summary';

/** A gap up to this share, either way, needs no reason. */
export const gapAllowed = 0.06;

/** A way that a published length is held against. */
export interface AuditedWay {
  /** Entity id of the port it goes by. */
  readonly port: string | null;
  readonly portNamed: boolean;
  /** When it was run, in words; empty for today's. */
  readonly when: string;
  /** Published and measured km, as pages show them: at least so much where some are measured. */
  readonly ownKm: number;
  readonly atLeast: boolean;
  /** The same for comparison, measured km on land times the network's ratio of published to drawn. */
  readonly comparedKm: number;
  /** `comparedKm` over the published length, less 1: -0.1 is a tenth shorter. */
  readonly gap: number;
}

/** A published length of a service or corridor and what we reckon. */
export interface AuditedLength {
  /** Id of the service or corridor. */
  readonly id: string;
  readonly publishedKm: number;
  readonly ways: readonly AuditedWay[];
  /** Why there is no way to hold it against. */
  readonly why: NoServiceWay | null;
  /** What a person wrote of this length. */
  readonly reason: string | null;
  /** No way comes within `gapAllowed` and no reason is given. */
  readonly unexplained: boolean;
}

/** Every published length of a corridor or a service beside ours, in the order in which they stand in geo/. */
export function lengthAudit({ atlas, corridors, services }: Knowledge): AuditedLength[] {
  const ofCorridors = [...corridors.values()].flatMap(({ plan: { id }, summary }) =>
    distinct(
      atlas.observations
        .filter(
          ({ entity, metric, stat, counterpart, scope }) =>
            entity === id &&
            metric === 'length_km' &&
            stat === 'value' &&
            counterpart === null &&
            scope === null
        )
        .map(({ value }) => (typeof value === 'number' ? value : null))
    ).map((publishedKm) =>
      audited(
        id,
        publishedKm,
        [auditedWay({ port: null, portNamed: true, when: '' }, summary, publishedKm)],
        null,
        atlas.lengthNotes
      )
    )
  );
  return [...ofCorridors, ...services.flatMap((known) => lengthsOfService(atlas, known))];
}

/** Every published length of a service beside ours, in the order in which they stand in geo/services.csv. */
export function lengthsOfService(atlas: Atlas, { service, ways }: KnownService): AuditedLength[] {
  const known = ways.ok ? ways.ways : [];
  return distinct(service.statements.map(({ km }) => km)).map((publishedKm) =>
    audited(
      service.id,
      publishedKm,
      known.map(({ summary, ...of }) => auditedWay(of, summary, publishedKm)),
      ways.ok ? null : ways.why,
      atlas.lengthNotes
    )
  );
}

function audited(
  id: string,
  publishedKm: number,
  ways: readonly AuditedWay[],
  why: NoServiceWay | null,
  notes: readonly LengthNote[]
): AuditedLength {
  const reason =
    notes.find((note) => note.id === id && (note.km === null || note.km === publishedKm))?.reason ?? null;
  const fits = ways.some(({ gap }) => Math.abs(gap) <= gapAllowed);
  return { id, publishedKm, ways, why, reason, unexplained: why === null && !fits && reason === null };
}

function auditedWay(
  { port, portNamed, when }: Pick<AuditedWay, 'port' | 'portNamed' | 'when'>,
  { length, comparedKm }: WaySummary,
  publishedKm: number
): AuditedWay {
  return {
    port,
    portNamed,
    when,
    ownKm: length.totalKm,
    atLeast: length.atLeast,
    comparedKm,
    gap: comparedKm / publishedKm - 1
  };
}

function distinct(lengths: readonly (number | null)[]): number[] {
  return [...new Set(lengths)].filter((km) => km !== null);
}
