// What MooTools 1.3 does to a page, in short: Array.from accepts neither iterables nor a second argument, Event
// creates objects of its own kind, and prototypes get methods whose names the language later used for something else.
Array.from = item => (item == null ? [] : Array.isArray(item) ? item : [item]);
Number.from = item => (Number.isFinite(parseFloat(item)) ? parseFloat(item) : null);
String.from = item => `${item}`;
Function.from = item => (typeof item === 'function' ? item : () => item);

Object.assign(Array.prototype, {
  contains: Array.prototype.includes,
  append(items) {
    this.push(...items);
    return this;
  },
  erase(item) {
    const place = this.indexOf(item);
    if (place >= 0) this.splice(place, 1);
    return this;
  },
  flatten() {
    return this.reduce((flat, item) => flat.concat(item), []);
  },
  clean() {
    return this.filter(item => item != null);
  },
  include(item) {
    if (!this.includes(item)) this.push(item);
    return this;
  },
});

Object.assign(String.prototype, {
  contains(text, separator) {
    return separator
      ? `${separator}${this}${separator}`.includes(`${separator}${text}${separator}`)
      : this.includes(text);
  },
  clean() {
    return this.replace(/\s+/g, ' ').trim();
  },
  substitute(values) {
    return this.replace(/\{([^{}]+)\}/g, (_, name) => values[name] ?? '');
  },
});

Object.assign(Function.prototype, {
  extend(names) {
    return Object.assign(this, names);
  },
  implement(names) {
    Object.assign(this.prototype, names);
    return this;
  },
  delay(time, context) {
    return setTimeout(() => this.call(context), time);
  },
});

Object.assign(Element.prototype, {
  grab(child) {
    this.append(child);
    return this;
  },
  inject(parent) {
    parent.append(this);
    return this;
  },
  get(name) {
    return this.getAttribute(name);
  },
  set(name, value) {
    this.setAttribute(name, value);
    return this;
  },
  addEvent(type, listener) {
    this.addEventListener(type, listener);
    return this;
  },
  empty() {
    this.replaceChildren();
    return this;
  },
});

window.Event = function (event, win) {
  this.event = event ?? (win ?? window).event;
  this.type = this.event?.type;
};
window.$ = id => document.getElementById(id);
window.$$ = selector => [...document.querySelectorAll(selector)];
