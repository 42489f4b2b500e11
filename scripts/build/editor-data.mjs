import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';

/** Each name once, with the descriptions of all elements; the generators repeat it for every element. */
function once(entries) {
  const byName = new Map();
  for (const entry of entries) {
    const {description} = byName.get(entry.name) ?? entry;
    const isKnown = description.split('; ').includes(entry.description);
    byName.set(entry.name, {
      ...entry,
      description: isKnown ? description : `${description}; ${entry.description}`,
    });
  }
  return [...byName.values()];
}

function cssData(manifest) {
  const {properties, pseudoElements, ...rest} = JSON.parse(getVsCodeCssCustomData(manifest, {}));
  return {...rest, properties: once(properties), pseudoElements: once(pseudoElements)};
}

function webTypes(manifest) {
  const {contributions, ...rest} = JSON.parse(getWebTypesData(manifest, {}));
  const css = Object.entries(contributions.css).map(([kind, entries]) => [kind, once(entries)]);
  return {...rest, contributions: {...contributions, css: Object.fromEntries(css)}};
}

/** The data with which editors complete and explain, by file name. */
export function editorData(manifest) {
  return {
    'vscode.html-data.json': JSON.parse(getVsCodeHtmlCustomData(manifest, {})),
    'vscode.css-data.json': cssData(manifest),
    'web-types.json': webTypes(manifest),
  };
}
