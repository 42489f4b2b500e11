// A browser that blocks storage and cookies throws as soon as a script accesses them.
const refuse = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
  Object.defineProperty(window, name, {get: refuse, configurable: true});
Object.defineProperty(document, 'cookie', {get: refuse, set: refuse, configurable: true});
