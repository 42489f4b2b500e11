import {camel, pascal} from './framework-types.mjs';

// The frameworks set these on any element.
const globalAttributes = new Set(['lang', 'dir']);

function describe({name, tagName, attributes, events, members}) {
  const own = attributes.filter(attribute => !globalAttributes.has(attribute.name));
  // React sets a property that has exactly the attribute's name, and `facts` can't be set. HTML ignores the case.
  const names = own.flatMap(({name, fieldName}) =>
    fieldName
      ? [
          [camel(name), name],
          [fieldName, name],
        ]
      : [[camel(name), name.toUpperCase()]]
  );
  const properties = members.filter(
    ({kind, readonly, attribute}) => kind === 'field' && !readonly && !attribute
  );
  return {
    name,
    tag: tagName,
    attributes: Object.fromEntries(names),
    properties: properties.map(each => each.name),
    events: Object.fromEntries(events.map(each => [`on${pascal(each.name)}`, each.name])),
  };
}

// Next.js treats a module without it as one that runs only on the server.
const heads = {react: `'use client';\n`, vue: ''};

function moduleFor(framework, element) {
  const {name, tagName} = element;
  return `${heads[framework]}import '../elements/${tagName}/${tagName}.js';
import {${framework}Component} from '../frameworks/${framework}-component.js';

export const ${name} = ${framework}Component(${JSON.stringify(describe(element), null, 2)});
`;
}

/** The components of React and Vue: the text of each module, by its path. Bundlers drop the ones that a page doesn't use. */
export function frameworkComponents(manifest) {
  const elements = manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName);
  return Object.fromEntries(
    Object.keys(heads).flatMap(framework => [
      ...elements.map(each => [`${framework}/${each.tagName}.js`, moduleFor(framework, each)]),
      [
        `${framework}.js`,
        elements
          .map(({name, tagName}) => `export {${name}} from './${framework}/${tagName}.js';\n`)
          .join(''),
      ],
    ])
  );
}
