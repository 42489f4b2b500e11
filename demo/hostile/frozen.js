// Scripts that defend themselves freeze what the language and the browser give to all.
for (const name of [...window.recorder.builtIns, 'console']) {
  Object.freeze(window[name]);
  Object.freeze(window[name].prototype);
}
