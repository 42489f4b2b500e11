import {existsSync, readFileSync} from 'node:fs';
import prettier from 'prettier';
import {tagOf} from '../../src/elements/all.js';
import {formats, guideTag} from '../../src/node/check/elements.js';
import {rules} from '../../src/node/check/check.js';
import {survivalTable} from '../../src/test/systems/survival.mjs';
import {commonEntries} from '../../src/shared/content/schema.js';
import {elementSchema} from '../build/json-schema.mjs';
import {exampleContent} from './example-content.mjs';
import {fieldTable} from './field-table.mjs';
import {markdownTable} from './markdown-table.mjs';

const commonNames = Object.keys(commonEntries);

const kebabCase = name => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** The part of a JSON Schema whose fields a test accepts. */
function partOf({properties, required = []}, accepts) {
  const entries = Object.entries(properties).filter(([name]) => accepts(name));
  return {properties: Object.fromEntries(entries), required};
}

const isOwn = name => !commonNames.includes(name);

function builtInContent(tag) {
  const file = `src/content/en/${kebabCase(formats[tag].section)}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : formats[tag].builtIn;
}

/** The tags in the order of the documents: the guide first, as the frame of all others. */
export const tags = Object.keys(formats).sort(
  (one, other) => (other === guideTag) - (one === guideTag) || one.localeCompare(other)
);

/** The JSON Schema of each element's own format. */
const schemas = Object.fromEntries(
  await Promise.all(
    tags.map(async tag => {
      const {schema} = await import(`../../src/elements/${tag}/${tag}.schema.js`);
      return [tag, elementSchema(tag, schema)];
    })
  )
);

/** An example of the JSON of an element. */
export function exampleOf(tag) {
  if (tag === guideTag)
    return {title: 'Guide', facts: exampleOf('jak-facts'), poll: exampleOf('eczema-poll')};
  const own = Object.keys(schemas[tag].properties).filter(isOwn);
  return exampleContent(builtInContent(tag), own);
}

/** The sections of a guide's file, each with the element whose content it contains. */
function sectionTable() {
  const names = Object.keys(schemas[guideTag].properties).filter(name => tagOf[name]);
  const rows = names.map(name => [`\`${name}\``, `content of \`<${tagOf[name]}>\``, '']);
  return markdownTable(['Field', 'Type', 'Required'], rows);
}

function ownFields(tag) {
  if (tag === guideTag) return sectionTable();
  const own = partOf(schemas[tag], isOwn);
  return Object.keys(own.properties).length ? fieldTable(own) : 'It has no fields of its own.';
}

function describeElement(tag) {
  const json = JSON.stringify(exampleOf(tag), null, 2);
  return `### ${tag}\n\n${ownFields(tag)}\n\n\`\`\`json\n${json}\n\`\`\``;
}

function fields() {
  const common = partOf(schemas['jak-facts'], name => !isOwn(name));
  const head = `### Common fields\n\n${fieldTable(common)}`;
  return [head, ...tags.map(describeElement)].join('\n\n');
}

function ruleTable() {
  const rows = rules.map(({id, severity, why}) => [`\`${id}\``, severity, why]);
  return markdownTable(['Rule', 'Severity', 'Why'], rows);
}

/** Generators of the text between `<!-- generated: name -->` and `<!-- /generated -->` in a document. */
const generators = {
  'docs/content.md': {fields},
  'docs/check.md': {rules: ruleTable},
  'docs/systems.md': {survival: survivalTable},
};

/** The documents with generated parts. */
export const documents = Object.keys(generators);

/** A document with its handwritten text, and its generated parts up to date. */
export async function updatedDocument(file, text) {
  const made = text.replace(
    /(<!-- generated: (\w+) -->).*?(<!-- \/generated -->)/gs,
    (_, begin, name, end) => `${begin}\n\n${generators[file][name]()}\n\n${end}`
  );
  return prettier.format(made, {...(await prettier.resolveConfig(file)), parser: 'markdown'});
}
