import { closest } from 'fastest-levenshtein';
import * as v from 'valibot';
import { quoted } from './fault';
import { parsePeriod } from '../../atlas/period';

/**
 * The kinds of value a table's cell or a feature's property can hold. An empty cell and an absent
 * property are null. A message has the form `problem; expected what`, as faultOf takes it apart.
 */

function saying(problem: string, expected: string) {
  return ({ input }: { readonly input: unknown }): string =>
    input === null ? `is empty; expected ${expected}` : `${quoted(input)} ${problem}; expected ${expected}`;
}

/** Whether `iso` is a year, month or day that exists. */
export function isDate(iso: string): boolean {
  return parsePeriod(iso)?.to === null;
}

/** Some words, without blanks around them. */
export const text = v.pipe(
  v.string(saying('is not text', 'text')),
  v.check(
    (value) => value !== '' && value.trim() === value,
    saying('is blank or has blanks around it', 'text without them')
  )
);

/** A kebab-case id. */
export const slug = v.pipe(
  v.string(saying('is not an id', 'an id')),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, saying('is not an id', 'letters a-z, digits and single hyphens'))
);

/** A metric's id, in snake_case. */
export const metricId = v.pipe(
  v.string(saying('is not an id', 'an id')),
  v.regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, saying('is not an id', 'letters a-z, digits and single underscores'))
);

/** Two capital letters. */
export const countryCode = v.pipe(
  v.string(saying('is not a country code', 'ISO 3166-1 alpha-2')),
  v.regex(/^[A-Z]{2}$/, saying('is not a country code', 'ISO 3166-1 alpha-2, two capital letters'))
);

/** One of a closed list of words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, saying('is not in the list', `one of ${words.join(', ')}`));
}

/**
 * What to say of an id that is not among `ids`.
 * @param of what the id names, with its file, such as `a metric of figures/metrics.csv`
 */
export function unknownId(
  id: string,
  ids: ReadonlySet<string>,
  of: string
): { readonly problem: string; readonly expected: string } {
  const near = ids.size === 0 ? '' : ` (nearest: ${closest(id, [...ids])})`;
  return { problem: `${quoted(id)} is unknown`, expected: `the id of ${of}${near}` };
}

/** An id that some other file defines; `ids` null: that file could not be read, and nothing is held against the id. */
export function idOf(ids: ReadonlySet<string> | null, of: string) {
  return v.pipe(
    v.string(saying('is not an id', `the id of ${of}`)),
    v.check(
      (id) => ids === null || ids.has(id),
      ({ input }) => {
        const { problem, expected } = unknownId(input, ids ?? new Set(), of);
        return `${problem}; expected ${expected}`;
      }
    )
  );
}

/** Several ids of another file, `;` between; null: none. */
export function idsOf(ids: ReadonlySet<string> | null, of: string) {
  return v.pipe(
    v.nullable(v.string()),
    v.transform((list) => (list === null ? [] : list.split(';'))),
    v.array(idOf(ids, of))
  );
}

/** A decimal number in plain digits. */
const decimal = v.pipe(
  v.string(saying('is not a number', 'a plain number without separators')),
  v.regex(/^-?\d+(\.\d+)?$/, saying('is not a number', 'a plain number without separators')),
  v.transform(Number)
);

/** A length in km in a table. */
export const positiveDecimal = v.pipe(
  decimal,
  v.check((km) => km > 0, saying('is not a length', 'more than 0'))
);

/** A date that exists: `2011-03-19`, `2011-03` or `2011`. */
export const date = v.pipe(
  v.string(saying('is not a date', '2011-03-19, 2011-03 or 2011')),
  v.check(isDate, saying('is not a date', 'one that exists, as 2011-03-19, 2011-03 or 2011'))
);

/** A date, or two of them as an inclusive range from the earlier to the later. */
export const period = v.pipe(
  v.string(saying('is not a period', '2021, 2022-05, 2022-05-17 or a range')),
  v.check(
    (iso) => parsePeriod(iso) !== null,
    saying(
      'is not a period',
      '2021, 2022-05, 2022-05-17, or a range from earlier to later such as 2022-01/2022-05'
    )
  )
);

/** Days under way: `16`, or a range `11-15`. */
export const days = v.pipe(
  v.string(saying('is not a number of days', '16 or 11-15')),
  v.regex(/^\d+(\.\d+)?(-\d+(\.\d+)?)?$/, saying('is not a number of days', '16 or 11-15'))
);

/** An address on the web. */
export const url = v.pipe(
  v.string(saying('is not a web address', 'http:// or https://')),
  v.check(
    (address) => /^https?:\/\/[^\s<>"]+$/.test(address) && URL.canParse(address),
    saying('is not a web address', 'http:// or https://, without blanks')
  )
);

/** Null where the file leaves it out. */
export function optional<Schema extends v.GenericSchema>(schema: Schema) {
  return v.optional(v.nullable(schema), null);
}

/** A note in our own words: empty where there is none. */
export const note = v.pipe(
  optional(text),
  v.transform((words) => words ?? '')
);

/** Properties of features, where JSON has numbers. */
export const length = v.pipe(
  v.number(saying('is not a number', 'a length in km')),
  v.check((km) => km > 0, saying('is not a length', 'more than 0'))
);
export const trackCount = v.picklist([1, 2], saying('is not a number of tracks', '1, 2 or null'));
export const year = v.pipe(
  v.number(saying('is not a year', 'a year such as 2011')),
  v.check(
    (value) => Number.isInteger(value) && value >= 1825 && value <= 2100,
    saying('is not a year', 'a year such as 2011')
  )
);
