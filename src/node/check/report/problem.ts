/** An error stops a publication (exit code 1); a warning asks an editor to look again. */
export type Severity = 'error' | 'warning';

/** A position in a file as editors count: both from 1, a tab and an emoji's halves as one column each. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A problem: the rule, its position and how to fix it. */
export interface Problem extends Position {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly fix: string;
  /** The field, counted from zero: `facts[2].title`. Empty for the file as a whole. */
  readonly path: string;
  /** The element's tag, and in a guide's file the section: `jak-facts`. */
  readonly section: string;
}

/** The reading level of a section, in US school grades. */
export interface Grade {
  readonly section: string;
  readonly lang: string;
  /** False where the language isn't English, or there are too few words: then there are no grades. */
  readonly judged: boolean;
  readonly words: number;
  readonly sentences: number;
  /** Without the names of medicines and the glossary terms. */
  readonly fleschKincaid: number | null;
  readonly smog: number | null;
  /** The same for the whole text. */
  readonly fleschKincaidInFull: number | null;
}

/** A rule that a publisher switched off, and why. */
export interface SwitchedOff {
  readonly rule: string;
  readonly reason: string;
}

/** The result for one file. */
export interface FileReport {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly grades: readonly Grade[];
  readonly off: readonly SwitchedOff[];
}

/** The result for one item of a public standard. */
export interface StandardItem {
  readonly standard: 'IPDAS' | 'CDC';
  readonly id: string;
  readonly text: string;
  /** `person`: no program can judge it. `none`: it does not apply to these files. */
  readonly state: 'met' | 'not met' | 'none' | 'person';
  /** The rules that judge it. */
  readonly rules: readonly string[];
}

/** The result of a check; `--format json` prints it unchanged. */
export interface Report {
  readonly files: readonly FileReport[];
  readonly summary: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly standards: readonly StandardItem[];
  };
}

/** The field, the message and the fix of a problem in one line. */
export function sentenceOf({path, message, fix}: Problem): string {
  return `${path ? `${path}: ` : ''}${message}${/[.?!]$/.test(message) ? '' : '.'} ${fix}`;
}

/** A number with its noun: `1 error`, `2 errors`. */
export const plural = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
