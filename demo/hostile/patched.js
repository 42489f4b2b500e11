// What Zone.js and the scripts of error and session monitoring do: they wrap everything.
const through =
  act =>
  (...given) =>
    act(...given);

for (const name of [
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'queueMicrotask',
  'fetch',
])
  window[name] = through(window[name].bind(window));

window.Promise = class ZoneAwarePromise extends Promise {};
window.MutationObserver = class extends MutationObserver {
  constructor(callback) {
    super((...given) => callback(...given));
  }
};

const {addEventListener, removeEventListener} = EventTarget.prototype;
const wrappers = new WeakMap();
function wrapperOf(listener) {
  if (!listener) return listener;
  const wrapper = function (event) {
    return typeof listener === 'function'
      ? listener.call(this, event)
      : listener.handleEvent(event);
  };
  if (!wrappers.has(listener)) wrappers.set(listener, wrapper);
  return wrappers.get(listener);
}
EventTarget.prototype.addEventListener = function (type, listener, options) {
  addEventListener.call(this, type, wrapperOf(listener), options);
};
EventTarget.prototype.removeEventListener = function (type, listener, options) {
  removeEventListener.call(this, type, wrapperOf(listener), options);
};

const {define} = CustomElementRegistry.prototype;
CustomElementRegistry.prototype.define = function (tag, constructor, options) {
  define.call(this, tag, constructor, options);
};

const {attachShadow} = Element.prototype;
Element.prototype.attachShadow = function (options) {
  return attachShadow.call(this, {...options, mode: 'open'});
};

for (const method of ['log', 'info', 'warn', 'error']) console[method] = through(console[method]);
