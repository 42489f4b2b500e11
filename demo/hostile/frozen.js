// Scripts that defend themselves freeze what the language and the browser give to all.
for (const name of [
  'Object',
  'Function',
  'Array',
  'String',
  'Number',
  'Symbol',
  'Promise',
  'Map',
  'Set',
  'WeakMap',
  'RegExp',
  'Date',
  'Error',
  'Event',
  'CustomEvent',
  'EventTarget',
  'Node',
  'Element',
  'HTMLElement',
  'Document',
  'ShadowRoot',
  'CSSStyleSheet',
  'MutationObserver',
  'CustomElementRegistry',
]) {
  Object.freeze(window[name]);
  Object.freeze(window[name].prototype);
}
for (const name of ['JSON', 'Math', 'Reflect', 'Intl', 'console']) Object.freeze(window[name]);
