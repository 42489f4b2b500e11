// What the script's libraries do to the page around them, or trust it not to have done. Each edit names the files
// that it is for; a library that changed so that an edit finds nothing stops the build.
const edits = [
  {
    // Marks that tell Lit's development build of a second copy.
    file: /lit-html\.js$|lit-element\.js$|reactive-element\.js$/,
    find: /,?\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    replace: '',
  },
  {
    // For standard decorators, of which the elements have none. It throws where a page froze `Symbol`.
    file: /reactive-element\.js$/,
    find: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.(litPropertyMetadata)\?\?=(new WeakMap;)/,
    replace: 'const $1=$2',
  },
];

/** Old libraries put another thing in place of `Event` or `CustomEvent`; what `UIEvent` is made of stays what it was. */
export const nativeEventShim = 'const Event = Object.getPrototypeOf(UIEvent);';

/** Makes libraries leave the page's globals as they are, and bear what old scripts did to them. */
export const isolateGlobals = {
  name: 'isolate-globals',
  transform(code, id) {
    const wanted = edits.filter(({file}) => file.test(id) && /node_modules/.test(id));
    if (!wanted.length) return null;
    for (const {find, replace} of wanted) {
      if (code.search(find) < 0) this.error(`${id} no longer has ${find}`);
      code = code.replace(find, replace);
    }
    return {code, map: {mappings: ''}};
  },
};
