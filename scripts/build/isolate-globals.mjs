// Changes to what the script's libraries do to the page around them, or assume about it. Each edit names its files;
// if a library has changed and an edit finds nothing, the build stops.
const edits = [
  {
    // Marks by which Lit's development build detects a second copy.
    file: /lit-html\.js$|lit-element\.js$|reactive-element\.js$/,
    find: /,?\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    replace: '',
  },
  {
    // For standard decorators, which the elements don't use. It throws if a page froze `Symbol`.
    file: /reactive-element\.js$/,
    find: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.(litPropertyMetadata)\?\?=(new WeakMap;)/,
    replace: 'const $1=$2',
  },
];

/** Old libraries replace `Event` or `CustomEvent`; the prototype of `UIEvent` stays what it was. */
export const nativeEventShim = 'const Event = Object.getPrototypeOf(UIEvent);';

/** Makes libraries leave the page's globals as they are, and tolerate what old scripts did to them. */
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
