// What Prototype 1.7 does to a page, in short: methods that show up in loops over an array, methods of arrays and
// functions that behave differently from the browser's, and a hundred more on each element.
function each(act, context) {
  for (let index = 0; index < this.length; index++) act.call(context, this[index], index);
  return this;
}

Object.assign(Array.prototype, {
  each,
  _each: each,
  all: Array.prototype.every,
  any: Array.prototype.some,
  collect: Array.prototype.map,
  detect: Array.prototype.find,
  select: Array.prototype.filter,
  include: Array.prototype.includes,
  member: Array.prototype.includes,
  first() {
    return this[0];
  },
  last() {
    return this[this.length - 1];
  },
  compact() {
    return this.filter(value => value != null);
  },
  clear() {
    this.length = 0;
    return this;
  },
  clone() {
    return [...this];
  },
  entries() {
    return [...this];
  },
  size() {
    return this.length;
  },
  toArray() {
    return [...this];
  },
  uniq() {
    return [...new Set(this)];
  },
  inspect() {
    return `[${this.join(', ')}]`;
  },
});

Object.assign(String.prototype, {
  strip: String.prototype.trim,
  blank() {
    return /^\s*$/.test(this);
  },
  camelize() {
    return this.replace(/-+(.)?/g, (_, letter) => (letter ?? '').toUpperCase());
  },
  escapeHTML() {
    return this.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  },
});

Object.assign(Function.prototype, {
  bind(context, ...first) {
    const act = this;
    return function (...rest) {
      return act.apply(context, [...first, ...rest]);
    };
  },
  curry(...first) {
    const act = this;
    return function (...rest) {
      return act.apply(this, [...first, ...rest]);
    };
  },
  wrap(wrapper) {
    const act = this;
    return function (...given) {
      return wrapper.apply(this, [act.bind(this), ...given]);
    };
  },
});

Object.assign(HTMLElement.prototype, {
  show() {
    this.style.display = '';
    return this;
  },
  hide() {
    this.style.display = 'none';
    return this;
  },
  update(content) {
    this.textContent = content;
    return this;
  },
  remove() {
    this.parentNode.removeChild(this);
    return this;
  },
  observe(type, listener) {
    this.addEventListener(type, listener, false);
    return this;
  },
  up() {
    return this.parentElement;
  },
  down(selector) {
    return this.querySelector(selector);
  },
  visible() {
    return this.style.display !== 'none';
  },
});

document.getElementsByClassName = name => [...document.querySelectorAll(`.${name}`)];
window.$ = id => document.getElementById(id);
window.$$ = selector => [...document.querySelectorAll(selector)];
