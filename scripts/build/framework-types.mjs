const capital = name => `${name[0].toUpperCase()}${name.slice(1)}`;

/** How each framework names a listener, describes a tag and lists the tags that it knows. */
const frameworks = {
  jsx: {
    imports: `import type {DetailedHTMLProps, HTMLAttributes} from 'react';`,
    listener: event => `on${event}`,
    tag: name =>
      `DetailedHTMLProps<Omit<HTMLAttributes<${name}>, keyof ${name}Props>, ${name}> & ${name}Props`,
    list: tags => `declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags}
    }
  }
}`,
  },
  vue: {
    imports: `import type {HTMLAttributes, PublicProps} from 'vue';`,
    listener: event => `on${capital(event)}`,
    tag: name =>
      `new () => ${name} & {$props: Omit<HTMLAttributes, keyof ${name}Props> & PublicProps & ${name}Props}`,
    list: tags => `declare module 'vue' {
  interface GlobalComponents {
${tags}
  }
}`,
  },
  svelte: {
    imports: `import type {HTMLAttributes} from 'svelte/elements';`,
    listener: event => `on${event}`,
    tag: name => `Omit<HTMLAttributes<${name}>, keyof ${name}Props> & ${name}Props`,
    list: tags => `declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags}
  }
}`,
  },
};

const comment = ({description}) => `/** ${description.replace(/\s+/g, ' ')} */`;
const line = (name, type, item) => `  ${comment(item)}\n  '${name}'?: ${type};`;

function propsOf({name, attributes, events, members}, listener) {
  const own = members.filter(({kind, readonly}) => kind === 'field' && !readonly);
  const ownNames = own.map(each => each.name);
  // Frameworks set the property where there is one of that name.
  const written = attributes.filter(attribute => !ownNames.includes(attribute.name));
  const lines = [
    ...written.map(each => line(each.name, asWritten(each), each)),
    ...own.map(each => line(each.name, `${name}['${each.name}']`, each)),
    ...events.map(each => line(listener(each.name), `(event: ${each.type.text}) => void`, each)),
  ];
  return `export interface ${name}Props {\n${lines.join('\n')}\n}`;
}

// In markup every value may be a string; a number may also stand as it is.
function asWritten({type: {text}}) {
  if (text === 'boolean') return `boolean | ''`;
  return text === 'number' ? 'number | string' : text;
}

function importsOf(manifest, names) {
  return manifest.modules.flatMap(({path, declarations}) => {
    const used = declarations.map(({name}) => name).filter(name => names.has(name));
    return used.length
      ? [`import type {${used.join(', ')}} from '${path.replace(/^dist/, '.')}';`]
      : [];
  });
}

function typesFor({imports, listener, tag, list}, manifest) {
  const elements = manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName);
  const names = new Set(
    elements.flatMap(({name, events}) => [name, ...events.map(({type}) => type.text)])
  );
  const tags = elements.map(
    each => `      ${comment(each)}\n      '${each.tagName}': ${tag(each.name)};`
  );
  return [
    imports,
    importsOf(manifest, names).join('\n'),
    ...elements.map(each => propsOf(each, listener)),
    list(tags.join('\n')),
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
