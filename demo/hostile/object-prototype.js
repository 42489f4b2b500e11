// The worst that old scripts do: `for (const key in anything)` now finds an extra key.
Object.prototype.extend = function (names) {
  for (const name in names) this[name] = names[name];
  return this;
};
