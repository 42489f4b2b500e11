// Defensive scripts freeze the built-in objects of the language and the browser.
for (const name of [...window.recorder.builtIns, 'console']) {
  Object.freeze(window[name]);
  Object.freeze(window[name].prototype);
}
