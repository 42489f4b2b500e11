import {createScanner, getLocation, printParseErrorCode, type ParseError} from 'jsonc-parser';
import {joinPath} from './positions.js';

/** Why a text is no JSON: where, in which field, and how to mend it. */
export interface Mistake {
  readonly offset: number;
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

/** What a mistake looks like around the place where the parser gave up. */
interface ErrorContext {
  readonly text: string;
  readonly code: string;
  readonly offset: number;
  /** What stands there, and what stands before it but for white space. */
  readonly here: string;
  readonly before: string;
  readonly end: number;
}

type Explanation = Partial<Pick<Mistake, 'offset'>> & Pick<Mistake, 'message' | 'fix'>;

const curly = /[“”„‟«»‘’‚]/;
const straighten =
  'Type straight quotes ("), as plain-text editors do, or run the check with --fix.';

/** The rest of the line from an offset on. */
const lineFrom = (text: string, offset: number) => /^[^\r\n]*/.exec(text.slice(offset))![0];

/** The brackets that are open at the end of a text, by their offset. */
function openBrackets(text: string): number[] {
  const scanner = createScanner(text, true);
  const open: number[] = [];
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const token = text[scanner.getTokenOffset()];
    if ('{['.includes(token)) open.push(scanner.getTokenOffset());
    if ('}]'.includes(token)) open.pop();
  }
  return open;
}

const explanations: ((context: ErrorContext) => Explanation | false)[] = [
  ({here, offset, text}) =>
    offset === 0 &&
    here === '<' && {
      message: `expected JSON, found HTML: ${lineFrom(text, 0).slice(0, 30)}`,
      fix: 'Name the file .html if it is a page; else look whether a server’s error page was saved.',
    },
  ({here}) =>
    curly.test(here) && {message: `has a curly quote ${here} as a quote of JSON`, fix: straighten},
  ({here}) => here === "'" && {message: 'has a single quote as a quote of JSON', fix: straighten},
  ({here}) =>
    here === '/' && {
      message: 'has a comment, which JSON does not know',
      fix: 'Delete the comment.',
    },
  ({here, before, end}) =>
    before === ',' &&
    /[}\]]/.test(here) && {
      offset: end,
      message: `has a comma before the closing ${here}`,
      fix: 'Delete this comma: none stands behind the last of a list.',
    },
  ({code, text, offset}) =>
    /EndOfString|InvalidCharacter/.test(code) &&
    (curly.test(lineFrom(text, offset))
      ? {
          message: 'has a text that begins with a straight quote and ends with a curly one',
          fix: straighten,
        }
      : {
          message: 'has a text that does not end on its line',
          fix: 'Close it with ", and write \\n where a new line belongs inside it.',
        }),
  ({code}) =>
    code === 'InvalidEscapeCharacter' && {
      message: 'has a backslash before a character that needs none',
      fix: 'Write \\\\ for a backslash, \\n for a new line, \\" for a quote.',
    },
  ({here, before, end}) =>
    before === '"' &&
    /[\p{L}\p{N}]/u.test(here) && {
      offset: end,
      message: 'has a quote inside a text, which ends the text too early',
      fix: 'Write \\" for a straight quote inside a text, or use curly quotes there.',
    },
  ({code, here, end}) =>
    code === 'CommaExpected' &&
    here !== '' && {
      offset: end,
      message: 'lacks a comma between two fields or items',
      fix: 'Put a comma here.',
    },
  ({code}) =>
    code === 'ColonExpected' && {
      message: 'lacks the colon between a field’s name and its value',
      fix: 'Write "name": value.',
    },
  ({here, text, offset}) => {
    const [word] = /^[\p{L}_$][\p{L}\p{N}_$-]*/u.exec(text.slice(offset, offset + 80)) ?? [''];
    return (
      here !== '' &&
      word !== '' && {
        message: `has ${word} without quotes`,
        fix: /^(true|false|null)$/i.test(word)
          ? `Write ${word.toLowerCase()} in small letters.`
          : `Write "${word}".`,
      }
    );
  },
  ({here, before}) =>
    before === ',' && here === ',' && {message: 'has two commas in a row', fix: 'Delete one.'},
  ({code}) =>
    code === 'EndOfFileExpected' && {
      message: 'goes on behind its end',
      fix: 'Look for a bracket too many above; a file holds one object in { }.',
    },
  ({here, text}) => {
    const [last] = openBrackets(text).slice(-1);
    return (
      here === '' &&
      last !== undefined && {
        message: `ends too early: the ${text[last]} of line ${text.slice(0, last).split('\n').length} is not closed`,
        fix: `Put the missing ${text[last] === '{' ? '}' : ']'} where this part ends, or look for a part that was cut off.`,
      }
    );
  },
];

const unknown = {
  message: 'is no valid JSON here',
  fix: 'Compare with the line above; each field is "name": value, with a comma between two of them.',
};

/** Explains the first error of the parser in an editor's words. */
export function explain(text: string, {error, offset}: ParseError): Mistake {
  const end = text.slice(0, offset).trimEnd().length - 1;
  const here = text.slice(offset, offset + 1);
  const context = {
    text,
    code: printParseErrorCode(error),
    offset,
    here,
    before: text[end] ?? '',
    end,
  };
  const found = explanations.map(each => each(context)).find(Boolean) || unknown;
  const place = 'offset' in found && found.offset !== undefined ? found.offset : offset;
  const path = getLocation(text, offset).path.reduce<string>(joinPath, '');
  return {path, ...found, offset: place};
}
