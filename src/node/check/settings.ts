import {isRecord} from '../../shared/is-record.js';
import {asTexts} from './text/fields.js';
import type {SwitchedOff} from './report/problem.js';

/** What a publisher may set, in the content's `check` field, in a file or on the command line. */
export interface CheckField {
  /** The highest reading grade allowed, 8 by default. Text above grade 6 gets a warning in any case. */
  readonly maxGrade?: number;
  /** Rules that are switched off, each with the reason: `{"decimals": "Doses of the label"}`. */
  readonly off?: Readonly<Record<string, string>>;
  /** Names of medicines, places and people that are left out when a text is graded. */
  readonly names?: readonly string[];
}

/** The settings that rules read. */
export interface Settings {
  readonly maxGrade: number;
  readonly off: readonly SwitchedOff[];
  readonly names: readonly string[];
  /** An ISO date. */
  readonly today: string;
}

/** The latest date that has begun anywhere on Earth: a source may be checked where it is already tomorrow. */
export const latestDay = (): string =>
  new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** The default settings. */
export const defaults = (): Settings => ({maxGrade: 8, off: [], names: [], today: latestDay()});

/** Settings overridden by those of a `check` field. A value of a wrong type has no effect; a rule reports it. */
export function withField(settings: Settings, given: unknown): Settings {
  if (!isRecord(given)) return settings;
  const {maxGrade, off, names} = given;
  const reasons = isRecord(off) ? Object.entries(off) : [];
  return {
    ...settings,
    ...(typeof maxGrade === 'number' && {maxGrade}),
    off: [
      ...settings.off,
      ...reasons.flatMap(([rule, reason]) =>
        typeof reason === 'string' && reason.trim() ? [{rule, reason}] : []
      ),
    ],
    names: [...settings.names, ...asTexts(names)],
  };
}
