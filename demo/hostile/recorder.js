// The first script of each page of the gallery. It records the page's state before the guide loads, and all that the
// guide does. It keeps the browser functions that it needs, because the next script may break them.
'use strict';
{
  const {ownKeys, getOwnPropertyDescriptor} = Reflect;
  const {stringify} = JSON;
  const computed = window.getComputedStyle;

  /** Lets other tasks of the page run. */
  const later = window.setTimeout.bind(window);
  window.nextTask = () => new Promise(done => later(done));

  const recorder = (window.recorder = {
    problems: [],
    traces: [],
    requests: [],
    events: [],
    listeners: [],
    // Globals of the language and the browser that all scripts of a page share.
    builtIns: [
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
      'JSON',
      'Math',
      'Reflect',
      'Intl',
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
      'History',
      'Navigator',
    ],
  });
  const keepProblem = problem => recorder.problems.push(problem);
  const keepTrace = what => recorder.traces.push(what);

  for (const method of ['log', 'info', 'warn', 'error', 'debug'])
    console[method] = (...words) => keepProblem(`console.${method}: ${words.join(' ')}`);
  addEventListener(
    'error',
    ({message, target}) => keepProblem(message ?? `not loaded: ${target.src}`),
    true
  );
  addEventListener('unhandledrejection', ({reason}) => keepProblem(`rejected: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    keepProblem(`refused: ${violatedDirective} ${blockedURI}`)
  );

  // Records every way out of a page, as text. An attempt counts even if a policy or an opaque origin refuses it.
  function watch(owner, name, note) {
    const {value} = getOwnPropertyDescriptor(owner, name) ?? {};
    if (!value) return;
    owner[name] = function (...given) {
      note(`${name} ${given.map(String)} ${stringify(given)}`);
      return value.apply(this, given);
    };
  }

  const keepRequest = request => recorder.requests.push(request);
  watch(window, 'fetch', keepRequest);
  watch(window, 'open', keepRequest);
  watch(XMLHttpRequest.prototype, 'open', keepRequest);
  watch(XMLHttpRequest.prototype, 'send', keepRequest);
  watch(Navigator.prototype, 'sendBeacon', keepRequest);
  watch(WebSocket.prototype, 'send', keepRequest);
  for (const name of ['pushState', 'replaceState']) watch(History.prototype, name, keepTrace);
  for (const name of ['setItem', 'removeItem', 'clear']) watch(Storage.prototype, name, keepTrace);
  watch(IDBFactory.prototype, 'open', keepTrace);
  watch(window, 'postMessage', keepTrace);
  watch(BroadcastChannel.prototype, 'postMessage', keepTrace);

  const {addEventListener: listen} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (this === window || this === document || !this) recorder.listeners.push(type);
    return listen.call(this, type, listener, options);
  };

  /** The events that elements fire; trackers on the page can read only their details. */
  const eventNames = document.currentScript.dataset.events.split(' ');
  for (const name of eventNames)
    addEventListener(name, ({type, detail}) =>
      recorder.events.push(`${type} ${stringify(detail)}`)
    );

  function propertiesOf(name, object) {
    const properties = new Map();
    for (const key of ownKeys(object)) {
      const {value, get} = getOwnPropertyDescriptor(object, key) ?? {};
      properties.set(`${name}.${String(key)}`, get ?? value);
    }
    return properties;
  }

  // A window's own values are often new objects at each access, so only their names count.
  function globalsNow() {
    const all = new Map();
    for (const key of propertiesOf('window', window).keys()) all.set(key, true);
    for (const name of [
      'document',
      'navigator',
      'history',
      'location',
      'console',
      'customElements',
    ])
      for (const key of propertiesOf(name, window[name]).keys()) all.set(key, true);
    for (const name of recorder.builtIns) {
      const builtIn = window[name];
      for (const [key, value] of propertiesOf(name, builtIn)) all.set(key, value);
      if (!builtIn.prototype) continue;
      for (const [key, value] of propertiesOf(`${name}.prototype`, builtIn.prototype))
        all.set(key, value);
    }
    return all;
  }

  // The ancestors of the widgets grow with them.
  const sizes = /^(block-size|height|inline-size|width|perspective-origin|transform-origin)$/;

  function looksNow() {
    const all = new Map();
    const elements = [...document.querySelectorAll('html, body, main, main .host, main .host *')];
    for (let index = 0; index < elements.length; index++) {
      const element = elements[index];
      const holds = element.contains(document.querySelector('#widgets'));
      const style = computed(element);
      for (const property of style) {
        if (holds && sizes.test(property)) continue;
        all.set(`${element.localName}:${index} ${property}`, style.getPropertyValue(property));
      }
      for (const {name, value} of element.attributes)
        all.set(`${element.localName}:${index} ${name}`, value);
    }
    all.set('title', document.title).set('address', location.href).set('history', history.length);
    all.set('head', document.querySelector('head').childNodes.length);
    all.set('style sheets', document.styleSheets.length + document.adoptedStyleSheets.length);
    try {
      all.set('cookie', document.cookie);
    } catch {
      all.set('cookie', 'refused');
    }
    return all;
  }

  function changes(before, after) {
    const changed = [...after.keys()].filter(
      key => !before.has(key) || !Object.is(before.get(key), after.get(key))
    );
    return [...changed, ...[...before.keys()].filter(key => !after.has(key))];
  }

  /** Records the page's current state: called once, right before the guide's script. */
  recorder.look = () => {
    recorder.globals = globalsNow();
    recorder.looks = looksNow();
    recorder.listeners = [];
    recorder.requests = [];
    recorder.traces = [];
    recorder.loaded = performance.getEntriesByType('resource').length;
  };

  /** What has changed since, by name. */
  recorder.changedGlobals = () => changes(recorder.globals, globalsNow());
  recorder.changedLooks = () => changes(recorder.looks, looksNow());
}
