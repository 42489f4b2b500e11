import {createScanner, getLocation, printParseErrorCode, type ParseError} from 'jsonc-parser';
import {joinPath} from './positions.js';

/** Why a text isn't valid JSON: position, field and fix. */
export interface Mistake {
  readonly offset: number;
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

/** The text around the position where the parser stopped. */
interface ErrorContext {
  readonly text: string;
  readonly code: string;
  readonly offset: number;
  /** The character there, and the last one before it that isn't white space. */
  readonly here: string;
  readonly before: string;
  readonly end: number;
}

type Explanation = Partial<Pick<Mistake, 'offset'>> & Pick<Mistake, 'message' | 'fix'>;

const curly = /[“”„‟«»‘’‚]/;
const straighten = 'Type straight quotes ("), or run the check with --fix.';

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
      fix: 'If it is a page, name the file .html. If not, check whether it is a saved error page of a server.',
    },
  ({here}) =>
    curly.test(here) && {message: `has a curly quote ${here} as a quote of JSON`, fix: straighten},
  ({here}) => here === "'" && {message: 'has a single quote as a quote of JSON', fix: straighten},
  ({here}) =>
    here === '/' && {
      message: 'has a comment, which JSON does not allow',
      fix: 'Delete the comment.',
    },
  ({here, before, end}) =>
    before === ',' &&
    /[}\]]/.test(here) && {
      offset: end,
      message: `has a comma before the closing ${here}`,
      fix: 'Delete this comma: the last item has none after it.',
    },
  ({code, text, offset}) =>
    /EndOfString|InvalidCharacter/.test(code) &&
    (curly.test(lineFrom(text, offset))
      ? {
          message: 'has a text that starts with a straight quote and ends with a curly one',
          fix: straighten,
        }
      : {
          message: 'has a text that isn’t closed on its line',
          fix: 'Close it with ", and write \\n for a new line inside it.',
        }),
  ({code}) =>
    code === 'InvalidEscapeCharacter' && {
      message: 'has a backslash before a character that does not need one',
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
      message: 'has no comma between two fields or items',
      fix: 'Add a comma here.',
    },
  ({code}) =>
    code === 'ColonExpected' && {
      message: 'has no colon between a field name and its value',
      fix: 'Write "name": value.',
    },
  ({here, text, offset}) => {
    const [word] = /^[\p{L}_$][\p{L}\p{N}_$-]*/u.exec(text.slice(offset, offset + 80)) ?? [''];
    return (
      here !== '' &&
      word !== '' && {
        message: `has ${word} without quotes`,
        fix: /^(true|false|null)$/i.test(word)
          ? `Write ${word.toLowerCase()} in lower case.`
          : `Write "${word}".`,
      }
    );
  },
  ({here, before}) =>
    before === ',' && here === ',' && {message: 'has two commas in a row', fix: 'Delete one.'},
  ({code}) =>
    code === 'EndOfFileExpected' && {
      message: 'has content after the end of the JSON',
      fix: 'Look for an extra bracket above; a file contains one object in { }.',
    },
  ({here, text}) => {
    const [last] = openBrackets(text).slice(-1);
    return (
      here === '' &&
      last !== undefined && {
        message: `ends too early: the ${text[last]} on line ${text.slice(0, last).split('\n').length} is not closed`,
        fix: `Put the missing ${text[last] === '{' ? '}' : ']'} where this part ends, or check whether the end of the file is missing.`,
      }
    );
  },
];

const unknown = {
  message: 'is not valid JSON here',
  fix: 'Compare with the line above: each field is "name": value, with a comma between fields.',
};

/** Explains the first error of the parser in plain words. */
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
