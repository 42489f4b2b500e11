// The worst that old scripts do: `for (const key in anything)` now finds one key more.
Object.prototype.extend = function (names) {
  for (const name in names) this[name] = names[name];
  return this;
};
