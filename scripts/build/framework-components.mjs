import {camel, pascal} from './framework-types.mjs';

// The frameworks write these on any element.
const globalAttributes = new Set(['lang', 'dir']);

function describe({name, tagName, attributes, events, members}) {
  const own = attributes.filter(attribute => !globalAttributes.has(attribute.name));
  // React sets a property of an attribute's very name, and `facts` can't be set. HTML doesn't mind the case.
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

// Next.js takes a module without it for one that runs on the server only.
const heads = {react: `'use client';\n`, vue: ''};

function moduleFor(framework, element) {
  const {name, tagName} = element;
  return `${heads[framework]}import '../elements/${tagName}/${tagName}.js';
import {${framework}Component} from '../frameworks/${framework}-component.js';

export const ${name} = ${framework}Component(${JSON.stringify(describe(element), null, 2)});
`;
}

/** The components of React and Vue: the text of each module, by its path. A bundler drops what a page leaves out. */
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
