import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {tags as inOrder} from '../../elements/all.js';
import '../../../dist/index.js';

const read = file => JSON.parse(readFileSync(`dist/${file}`, 'utf8'));
const {modules} = read('custom-elements.json');
const declarations = modules.flatMap(module => module.declarations);
const elements = declarations.filter(({tagName}) => tagName);
const base = 'dist/shared/content-element.js';
const names = list => (list ?? []).map(({name}) => name).sort();

/** The built code that draws an element, without that of other elements and of the base class. */
function codeOf(file, folder = dirname(file), seen = new Set()) {
  const foreign = file.startsWith('dist/elements/') && dirname(file) !== folder;
  if (seen.has(file) || foreign || (file === base && seen.size)) return '';
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const imports = [...code.matchAll(/from '(\.[^']+)'|import '(\.[^']+)'/g)];
  const inner = imports.map(([, from, bare]) => join(dirname(file), from ?? bare));
  return code + inner.map(each => codeOf(each, folder, seen)).join('');
}

const found = (code, pattern) => [...code.matchAll(pattern)].map(match => match[1]);
const partsIn = code => [
  ...found(code, /part="([\w-]+)"/g),
  // The part names of headings, which `headingAt` gets as an argument.
  ...found(code, /headingAt\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*, '([\w-]+)'\)/g),
];
const eventsIn = code => found(code, /super\('([a-z]+-[a-z]+)'/g);
const unique = list => [...new Set(list)].sort();

const shared = codeOf(base);
const baseParts = ['heading', ...partsIn(shared)];
const baseEvents = eventsIn(shared);

const tags = unique(inOrder);

const bare = name => name.replaceAll('-', '');

describe('the manifest', () => {
  it('lists every tag with the module that defines it', () => {
    assert.deepEqual(names(elements.map(({tagName}) => ({name: tagName}))), tags);
    const definitions = modules.flatMap(({path, exports}) =>
      exports.filter(({kind}) => kind === 'custom-element-definition').map(({name}) => [name, path])
    );
    assert.deepEqual(
      definitions.sort(),
      tags.map(tag => [tag, `dist/elements/${tag}/${tag}.js`])
    );
  });

  it('points to built modules', () => {
    for (const {path} of modules) assert.ok(readFileSync(path).length, path);
  });

  for (const {tagName, ...element} of elements) {
    const code = codeOf(`dist/elements/${tagName}/${tagName}.js`);
    const elementClass = customElements.get(tagName);

    describe(`<${tagName}>`, () => {
      it('has the attributes that the element observes', () => {
        const observed = unique(elementClass.observedAttributes);
        // `max-choices` is also read as `maxChoices`, like the field; one name is enough to learn.
        const spellings = observed.filter(name => name.includes('-')).map(bare);
        const told = observed.filter(name => !spellings.includes(name));
        assert.deepEqual(names(element.attributes), told);
      });

      it('has the properties that aren’t attributes, and they exist', () => {
        const fields = element.members.filter(({kind}) => kind === 'field');
        const instance = new elementClass();
        for (const field of fields) assert.ok(field.name in instance, field.name);
        const settable = [...elementClass.elementProperties].filter(([, {state}]) => !state);
        for (const [property] of settable) assert.ok(names(fields).includes(property), property);
      });

      it('has the parts that are drawn', () => {
        assert.deepEqual(names(element.cssParts), unique([...baseParts, ...partsIn(code)]));
      });

      it('has the events that are fired', () => {
        assert.deepEqual(names(element.events), unique([...baseEvents, ...eventsIn(code)]));
      });

      it('has the slots of every element, and the variables that it reads', () => {
        assert.deepEqual(names(element.slots), ['', 'footer', 'header']);
        const tokens =
          readFileSync('dist/styles/tokens.js', 'utf8') +
          readFileSync('dist/styles/base.js', 'utf8');
        assert.deepEqual(
          names(element.cssProperties),
          unique(found(tokens + code, /var\((--guide-[\w-]+)/g))
        );
      });

      it('describes and types everything', () => {
        const {attributes, events, slots, cssParts, cssProperties, members} = element;
        const all = [attributes, events, slots, cssParts, cssProperties, members].flat();
        assert.deepEqual(names(all.filter(({description}) => !description)), []);
        const typed = [...attributes, ...events, ...members.filter(({kind}) => kind === 'field')];
        assert.deepEqual(names(typed.filter(({type}) => !type)), []);
      });

      it('contains nothing private', () => {
        const hidden = element.members.filter(
          ({privacy}) => !['public', undefined].includes(privacy)
        );
        assert.deepEqual(names(hidden), []);
      });
    });
  }

  it('has the same defaults of variables as the styles', () => {
    const css = readFileSync('src/styles/tokens.ts', 'utf8').replace(/\s+/g, ' ');
    const {cssProperties} = declarations.find(({name}) => name === 'ContentElement');
    for (const {name, default: fallback} of cssProperties.filter(({name}) => css.includes(name)))
      assert.ok(css.includes(`var(${name}, ${fallback})`), name);
  });
});

describe('the editor data', () => {
  it('knows every tag and attribute', () => {
    const html = read('vscode.html-data.json');
    const webTypes = read('web-types.json').contributions.html.elements;
    assert.deepEqual(names(html.tags), tags);
    assert.deepEqual(names(webTypes), tags);
    const layout = html.tags
      .find(({name}) => name === 'jak-facts')
      .attributes.find(({name}) => name === 'layout');
    assert.deepEqual(names(layout.values), ['deck', 'grid', 'list']);
  });

  it('names each variable and each part once', () => {
    const {properties, pseudoElements} = read('vscode.css-data.json');
    const {css} = read('web-types.json').contributions;
    for (const list of [properties, pseudoElements, css.properties, css['pseudo-elements']])
      assert.deepEqual(names(list), unique(names(list)));
  });
});
