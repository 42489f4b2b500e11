const capital = name => `${name[0].toUpperCase()}${name.slice(1)}`;

/** `heading-level` as `headingLevel`. */
export const camel = name => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** `fact-save` as `FactSave`. */
export const pascal = name => capital(camel(name));

// A component has the name of the element's class.
const typeOf = name => `${name}Element`;
const asIs = name => name;

/** How each framework names attributes and listeners, describes a tag and lists what it knows. */
const frameworks = {
  jsx: {
    imports: `import type {DetailedHTMLProps, HTMLAttributes} from 'react';`,
    attribute: asIs,
    listener: event => `on${event}`,
    tag: name =>
      `DetailedHTMLProps<Omit<HTMLAttributes<${typeOf(name)}>, keyof ${name}Props>, ${typeOf(name)}> & ${name}Props`,
    list: tags => `declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags}
    }
  }
}`,
  },
  react: {
    imports: `import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';`,
    attribute: camel,
    listener: event => `on${pascal(event)}`,
    component: name =>
      `ForwardRefExoticComponent<Omit<HTMLAttributes<${typeOf(name)}>, keyof ${name}Props> & ${name}Props & RefAttributes<${typeOf(name)}>>`,
  },
  vue: {
    imports: `import type {DefineSetupFnComponent, HTMLAttributes, PublicProps} from 'vue';`,
    attribute: asIs,
    listener: event => `on${capital(event)}`,
    component: name =>
      `DefineSetupFnComponent<Omit<HTMLAttributes, keyof ${name}Props> & ${name}Props>`,
    tag: name =>
      `new () => ${typeOf(name)} & {$props: Omit<HTMLAttributes, keyof ${name}Props> & PublicProps & ${name}Props}`,
    list: tags => `declare module 'vue' {
  interface GlobalComponents {
${tags}
  }
}`,
  },
  svelte: {
    imports: `import type {HTMLAttributes} from 'svelte/elements';`,
    attribute: asIs,
    listener: event => `on${event}`,
    tag: name => `Omit<HTMLAttributes<${typeOf(name)}>, keyof ${name}Props> & ${name}Props`,
    list: tags => `declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags}
  }
}`,
  },
};

const comment = ({description}) => `/** ${description.replace(/\s+/g, ' ')} */`;
const line = (name, type, item) => `  ${comment(item)}\n  '${name}'?: ${type};`;

function propsOf({name, attributes, events, members}, {attribute, listener}) {
  const own = members.filter(({kind, readonly}) => kind === 'field' && !readonly);
  const ownNames = own.map(each => each.name);
  // Frameworks set the property if there is one of that name.
  const written = attributes.filter(each => !ownNames.includes(attribute(each.name)));
  const lines = [
    ...written.map(each => line(attribute(each.name), asWritten(each), each)),
    ...own.map(each => line(each.name, `${typeOf(name)}['${each.name}']`, each)),
    ...events.map(each => line(listener(each.name), `(event: ${each.type.text}) => void`, each)),
  ];
  return `export interface ${name}Props {\n${lines.join('\n')}\n}`;
}

// In markup every value may be a string; a number may also be written as a number.
function asWritten({type: {text}}) {
  if (text === 'boolean') return `boolean | ''`;
  return text === 'number' ? 'number | string' : text;
}

function importsOf(manifest, elements) {
  const events = new Set(elements.flatMap(each => each.events.map(({type}) => type.text)));
  const imported = ({name, tagName}) => (tagName ? `${name} as ${typeOf(name)}` : name);
  return manifest.modules.flatMap(({path, declarations}) => {
    const used = declarations.filter(({name, tagName}) => tagName || events.has(name));
    const names = used.map(imported).join(', ');
    return names ? [`import type {${names}} from '${path.replace(/^dist/, '.')}';`] : [];
  });
}

function typesFor(framework, manifest) {
  const {imports, component, tag, list} = framework;
  const elements = manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName);
  const tags = each => `      ${comment(each)}\n      '${each.tagName}': ${tag(each.name)};`;
  const constant = each =>
    `${comment(each)}\nexport declare const ${each.name}: ${component(each.name)};`;
  return [
    imports,
    importsOf(manifest, elements).join('\n'),
    ...elements.map(each => propsOf(each, framework)),
    ...(component ? elements.map(constant) : []),
    ...(list ? [list(elements.map(tags).join('\n'))] : []),
  ].join('\n\n');
}

/** TypeScript declarations that make each framework know the tags: their text, by the framework's name. */
export function frameworkTypes(manifest) {
  const texts = Object.entries(frameworks).map(([name, framework]) => [
    name,
    `${typesFor(framework, manifest)}\n`,
  ]);
  return Object.fromEntries(texts);
}
