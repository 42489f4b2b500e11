import {basename} from 'node:path';
import {sectionNames, tagOf} from '../../elements/all.js';
import {isRecord} from '../../shared/is-record.js';
import {camelCase} from '../../shared/content/content-attributes.js';
import {commonEntries} from '../../shared/content/schema.js';
import {formats, guideTag} from './elements.js';
import {meantName, nearestName} from '../../shared/content/nearest-name.js';

type Fields = Readonly<Record<string, unknown>>;

const has = (item: unknown, ...names: string[]) =>
  isRecord(item) && names.some(name => name in item);

const someHas = (list: unknown, ...names: string[]) =>
  Array.isArray(list) && list.some(item => has(item, ...names));

const haveAnswers = (questions: unknown) =>
  someHas(questions, 'type', 'ask', 'help', 'options', 'min', 'max');

/** Which element a list belongs to, by the list's name; the first that fits. */
const owners: readonly [list: string, tag: string, fits?: (content: Fields) => boolean][] = [
  ['facts', 'jak-facts'],
  ['faqs', 'jak-faqs'],
  ['factors', 'jak-factors'],
  ['points', 'boxed-warning'],
  ['tiers', 'urgent-help'],
  ['terms', 'glossary-term'],
  ['medicines', 'jak-medicines'],
  ['steps', 'jak-pathway', content => has(content, 'benefit', 'tradeoff', 'notKnown')],
  ['steps', 'jak-pathway', ({steps}) => someHas(steps, 'without', 'withMedicine')],
  ['steps', 'treatment-journey'],
  ['options', 'treatment-options', ({options}) => someHas(options, 'name', 'benefits', 'risks')],
  ['options', 'eczema-poll'],
  ['questions', 'self-check', ({questions}) => haveAnswers(questions)],
  ['questions', 'doctor-questions'],
];

function fromSchema({$schema}: Fields): string | undefined {
  const [, tag] = /([\w-]+)\.json$/.exec(typeof $schema === 'string' ? $schema : '') ?? [];
  return tag in formats ? tag : undefined;
}

// Any file may have a review.
const guideSections = sectionNames.filter(name => name !== 'review');

const isGuide = (content: Fields) =>
  guideSections.some(
    name => name in content && (isRecord(content[name]) || content[name] === false)
  );

function fromFields(content: Fields): string | undefined {
  if (content.resourceType === 'Questionnaire') return 'self-check';
  const owner = owners.find(
    ([list, , fits]) => Array.isArray(content[list]) && (!fits || fits(content))
  );
  return owner?.[1] ?? (isGuide(content) ? guideTag : undefined);
}

// Names such as `facts.json` and `jak-facts.es.json` show it as well.
function fromFileName(file: string): string | undefined {
  const [name] = basename(file).split('.');
  return name in formats ? name : (tagOf as Readonly<Record<string, string>>)[camelCase(name)];
}

// A list of a wrong type, or one whose name is misspelt.
function fromNearest(content: Fields): string | undefined {
  const lists = owners.map(([list]) => list);
  for (const key of Object.keys(content)) {
    if (isRecord(content[key]) && meantName(key, guideSections)) return guideTag;
    const list = nearestName(key, lists);
    const owner = owners.find(([name, , fits]) => name === list && !fits);
    if (owner) return owner[1];
  }
  return undefined;
}

// A file with nothing but the fields that every file may have is a byline.
const isReview = (content: Fields) =>
  'reviewer' in content ||
  ('review' in content && Object.keys(content).every(name => name in commonEntries));

/** The tag of the element that a JSON file is for; `undefined` if nothing shows it. */
export function whichElement(content: Fields, file: string): string | undefined {
  return (
    fromSchema(content) ??
    fromFields(content) ??
    fromFileName(file) ??
    fromNearest(content) ??
    (isReview(content) ? 'medical-review' : undefined)
  );
}
