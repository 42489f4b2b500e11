import {isServer, nothing, type TemplateResult} from 'lit';
import {changing, isWords} from './inline-text.js';

/** A template that is being joined: `children` tells which of its values are between tags. */
interface Joined {
  readonly strings: string[];
  readonly values: unknown[];
  readonly children: boolean[];
  key: string;
}

// Each template literal has one array of strings, and so has each structure that is made from some.
const numbers = new WeakMap<TemplateStringsArray, number>();
const structures = new Map<string, TemplateStringsArray>();
let count = 0;

function numberOf(strings: TemplateStringsArray): number {
  if (!numbers.has(strings)) numbers.set(strings, count++);
  return numbers.get(strings)!;
}

const isTemplate = (value: unknown): value is TemplateResult =>
  !!(value as TemplateResult | null)?.strings;

function addChild(value: unknown, joined: Joined): void {
  if (value === nothing || value === undefined || value === null) joined.key += '-';
  else if (Array.isArray(value)) {
    joined.key += '[';
    for (const each of value) addChild(each, joined);
    joined.key += ']';
  } else if (isTemplate(value)) addTemplate(value, joined);
  else {
    const drawn = typeof value === 'object' ? value : changing(`${value as string}`);
    joined.key += isWords(drawn) ? 'w' : 'd';
    addValue(drawn, joined, true);
  }
}

function addValue(value: unknown, {strings, values, children}: Joined, isChild: boolean): void {
  values.push(value);
  children.push(isChild);
  strings.push('');
}

function addTemplate({strings, values}: TemplateResult, joined: Joined): void {
  joined.key += `(${numberOf(strings)} `;
  let isInTag = false;
  // Old libraries have an `entries` of their own.
  strings.forEach((text, index) => {
    joined.strings[joined.strings.length - 1] += text;
    const [open, close] = [text.lastIndexOf('<'), text.lastIndexOf('>')];
    if (open !== close) isInTag = open > close;
    if (index === values.length) return;
    if (isInTag) addValue(values[index], joined, false);
    else addChild(values[index], joined);
  });
  joined.key += ')';
}

// White space beside an element that starts a line is never visible.
const unseen = /\s+(?=<\/?(?:p|div|[uod]l|li|d[td]|details|summary|figure|h\d|svg|path)\b)/g;

// Words that fill an element need no marker, because the element is their place.
function place({strings: given, values, children}: Joined): TemplateStringsArray {
  const strings = given.map(text => text.replace(unseen, ''));
  let before = '';
  values.forEach((value, index) => {
    // Marks the place of another value, which this one can't fill.
    before += `\0${strings[index]}`;
    before = before.slice(before.lastIndexOf('<'));
    const opened = /^<([\w-]+).*>$/s.exec(before)?.[1];
    if (children[index] && isWords(value) && strings[index + 1].startsWith(`</${opened}>`)) {
      strings[index] = strings[index].slice(0, -1) + ' ';
      strings[index + 1] = '>' + strings[index + 1];
    }
  });
  return Object.assign(strings, {raw: strings});
}

/**
 * Joins a template with those inside it into one, which draws the same with half the nodes. If the structure changes,
 * all of it is drawn again: it is for pieces in which only words and attributes change.
 */
export function flat(template: TemplateResult): TemplateResult {
  if (isServer) return template;
  const joined: Joined = {strings: [''], values: [], children: [], key: ''};
  addTemplate(template, joined);
  const {key, values} = joined;
  if (!structures.has(key)) structures.set(key, place(joined));
  return {...template, strings: structures.get(key)!, values};
}
