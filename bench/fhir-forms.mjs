import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';

// Forms by others, which the project may not ship: they are in a folder beside it, if there at all.
const folder = resolve(import.meta.dirname, '../../shared/fhir');

const core = name => `http://hl7.org/fhir/StructureDefinition/${name}`;
const coding = (code, display = code) => ({valueCoding: {system: 'urn:bench', code, display}});
const extended = (name, value, item) => ({...item, extension: [{url: core(name), ...value}]});
const options = [coding('none', 'None'), coding('some', 'Some'), coding('much', 'Much')];

const types = ['boolean', 'integer', 'decimal', 'string', 'text', 'date', 'dateTime', 'time'];

/** Our own forms, each about one feature. */
const own = {
  'types of questions': [
    ...types.map(type => ({linkId: type, type, text: `A ${type}`})),
    {linkId: 'choice', type: 'choice', text: 'A choice', answerOption: options},
    {linkId: 'choices', type: 'choice', text: 'Choices', repeats: true, answerOption: options},
    {linkId: 'open', type: 'open-choice', text: 'An open choice', answerOption: options},
    {linkId: 'quantity', type: 'quantity', text: 'A quantity'},
  ],
  conditions: [
    {linkId: 'itch', type: 'boolean', text: 'Does it itch?'},
    {
      linkId: 'if',
      type: 'string',
      text: 'Where?',
      enableWhen: [{question: 'itch', operator: '=', answerBoolean: true}],
    },
    {
      linkId: 'not',
      type: 'string',
      text: 'What helped?',
      enableWhen: [{question: 'itch', operator: '!=', answerBoolean: true}],
    },
  ],
  'what a form begins with': [
    {linkId: 'initial', type: 'integer', text: 'Days', initial: [{valueInteger: 3}]},
    extended(
      'questionnaire-hidden',
      {valueBoolean: true},
      {linkId: 'hidden', type: 'string', text: 'Study', initial: [{valueString: 'S1'}]}
    ),
    {
      linkId: 'fixed',
      type: 'string',
      readOnly: true,
      initial: [{valueString: 'North'}],
      text: 'Clinic',
    },
    {
      linkId: 'selected',
      type: 'choice',
      text: 'How much?',
      answerOption: [options[0], {...options[1], initialSelected: true}],
    },
  ],
  'what can’t be asked': [
    {linkId: 'photo', type: 'attachment', text: 'A photo'},
    {linkId: 'elsewhere', type: 'choice', text: 'A code', answerValueSet: 'http://sets.example/x'},
    extended(
      'questionnaire-constraint',
      {extension: [{url: 'key', valueId: 'x'}]},
      {linkId: 'rule', type: 'integer', text: 'A number by rule'}
    ),
    {linkId: 'plain', type: 'string', text: 'A plain question'},
  ],
};

/** Forms by name: those by others, if present, then ours. */
export function readForms() {
  const files = existsSync(folder)
    ? readdirSync(folder).filter(file => /^\d.*json$/.test(file))
    : [];
  const read = file => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  const ours = Object.entries(own).map(([name, item]) => [
    `ours: ${name}`,
    {
      resourceType: 'Questionnaire',
      status: 'active',
      url: 'http://forms.example/x',
      title: name,
      item,
    },
  ]);
  return Object.fromEntries([
    ...files.map(file => [file.replace('.json', ''), read(file)]),
    ...ours,
  ]);
}

const itemsIn = ({item = []}) => item.flatMap(each => [each, ...itemsIn(each)]);

const codesIn = contains => contains.flatMap(each => [each, ...codesIn(each.contains ?? [])]);

function codesOf(item, contained = []) {
  const set = contained.find(
    ({id, url}) => item.answerValueSet === `#${id}` || item.answerValueSet?.split('|')[0] === url
  );
  if (!set)
    return (item.answerOption ?? []).map(
      each => each[Object.keys(each).find(key => /^value/.test(key))]
    );
  return set.expansion
    ? codesIn(set.expansion.contains)
    : set.compose.include.flatMap(({concept}) => concept);
}

const written = {
  boolean: true,
  string: 'words',
  text: 'More words.',
  date: '2026-05-01',
  dateTime: '2026-05-01T10:00',
  time: '10:30',
};

function answerTo(item, contained) {
  const [option] = codesOf(item, contained);
  const answer =
    option === undefined ? written[item.type] : (option.code ?? option.display ?? option);
  if (/integer|decimal|quantity/.test(item.type)) {
    const least = item.extension?.find(({url}) => url.endsWith('minValue'));
    return least?.valueInteger ?? least?.valueDecimal ?? 7;
  }
  return item.repeats && option !== undefined ? [answer] : answer;
}

/** An answer to each question of a form, in the shape of `answers`: the first option, else one of its type. */
export function answersTo({contained, ...form}) {
  const answers = itemsIn(form).map(item => [item.linkId, answerTo(item, contained)]);
  return Object.fromEntries(answers.filter(([, answer]) => answer !== undefined));
}
