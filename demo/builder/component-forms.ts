import {escaped} from './escaped.js';
import type {Json} from './json.js';
import {
  attributesFor,
  logoHeight,
  logoWords,
  scriptJson,
  slotsFor,
  variablesOf,
  type Slot,
} from './snippet.js';
import type {Chosen, State} from './state.js';

type Contents = ReadonlyMap<string, Json>;

/** How a framework writes what the components of all frameworks contain. */
interface Framework {
  readonly name: 'react' | 'vue' | 'svelte';
  component(tag: string): string;
  attribute(name: string, value: string): string;
  content(name: string): string;
  text(words: string): string;
  styles(variables: Readonly<Record<string, string>>): string;
}

const pascalCase = (tag: string) =>
  tag.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
const camelCase = (tag: string) =>
  tag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

// A switch has no value, or its own name as one.
const isSwitch = (name: string, value: string) => !value || value === name;

const htmlAttribute = (name: string, value: string) =>
  isSwitch(name, value) ? name : `${name}="${escaped(value)}"`;

const styleText = (variables: Readonly<Record<string, string>>) =>
  Object.entries(variables)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');

// A brace starts an expression.
const withoutBraces = (words: string) => `{${scriptJson(words)}}`;

const react: Framework = {
  name: 'react',
  component: pascalCase,
  attribute: (name, value) =>
    isSwitch(name, value) ? camelCase(name) : `${camelCase(name)}=${withoutBraces(value)}`,
  content: name => `content={${name}}`,
  text: withoutBraces,
  styles: variables => `style={${JSON.stringify(variables)}}`,
};

const vue: Framework = {
  name: 'vue',
  component: pascalCase,
  attribute: htmlAttribute,
  content: name => `:content="${name}"`,
  text: words => `<span v-pre>${escaped(words)}</span>`,
  styles: variables => `style="${escaped(styleText(variables))}"`,
};

const svelte: Framework = {
  name: 'svelte',
  component: tag => tag,
  attribute: (name, value) => (isSwitch(name, value) ? name : `${name}=${withoutBraces(value)}`),
  content: name => `content={${name}} own`,
  text: withoutBraces,
  styles: variables => `style=${withoutBraces(styleText(variables))}`,
};

// An empty value would turn a boolean attribute on.
const logoTag = (framework: Framework, slot: Slot) =>
  slot.logo &&
  `<img ${framework.attribute('src', slot.logo)} alt="${logoWords(slot)}" height="${logoHeight}" /> `;

function widgetLines(framework: Framework, state: State, chosen: Chosen): string[] {
  const name = framework.component(chosen.tag);
  const attributes = [
    ...(chosen.own ? [framework.content(camelCase(chosen.tag))] : []),
    ...Object.entries(attributesFor(state, chosen)).map(pair => framework.attribute(...pair)),
  ];
  const slots = slotsFor(state, chosen).map(
    slot => `  <p slot="${slot.slot}">${logoTag(framework, slot)}${framework.text(slot.text)}</p>`
  );
  const opening = `<${[name, ...attributes].join(' ')}>`;
  return slots.length ? [opening, ...slots, `</${name}>`] : [`${opening}</${name}>`];
}

const indented = (lines: readonly string[], by: number) =>
  lines.map(line => (line ? ' '.repeat(by) + line : line));

function markupLines(framework: Framework, state: State): string[] {
  const lines = state.widgets.flatMap(chosen => widgetLines(framework, state, chosen));
  const variables = variablesOf(state);
  const styles = Object.keys(variables).length ? ` ${framework.styles(variables)}` : '';
  return [`<div${styles}>`, ...indented(lines, 2), '</div>'];
}

function scriptLines({name}: Framework, {language, widgets}: State, contents: Contents): string[] {
  const imports =
    name === 'svelte'
      ? widgets.map(({tag}) => `import 'eczema-guide/${tag}.js';`)
      : [
          `import {${widgets.map(({tag}) => pascalCase(tag)).join(', ')}} from 'eczema-guide/${name}';`,
        ];
  const packs = language === 'en' ? [] : [`import 'eczema-guide/${language}.js';`];
  const constants = [...contents].flatMap(([tag, content]) => [
    '',
    ...`const ${camelCase(tag)} = ${scriptJson(content)};`.split('\n'),
  ]);
  return [...imports, ...packs, ...constants];
}

/** A React component with the widgets. */
export function reactCodeOf(state: State, contents: Contents): string {
  return [
    ...scriptLines(react, state, contents),
    '',
    'export function Widgets() {',
    '  return (',
    ...indented(markupLines(react, state), 4),
    '  );',
    '}',
  ].join('\n');
}

/** The same as a single-file component for Vue. */
export function vueCodeOf(state: State, contents: Contents): string {
  return [
    '<script setup>',
    ...scriptLines(vue, state, contents),
    '</script>',
    '',
    '<template>',
    ...indented(markupLines(vue, state), 2),
    '</template>',
  ].join('\n');
}

/** The same for Svelte. */
export function svelteCodeOf(state: State, contents: Contents): string {
  return [
    '<script>',
    ...indented(scriptLines(svelte, state, contents), 2),
    '</script>',
    '',
    ...markupLines(svelte, state),
  ].join('\n');
}
