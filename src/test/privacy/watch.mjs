// Every way in which a page, its scripts or its server could learn what a reader entered.

/** In the page, before any script: records outgoing calls, changes, and every event that is fired. */
export function watchCalls() {
  window.noted = [];
  window.print = () => {};
  // Not every browser can share; the button is drawn only where one can.
  Navigator.prototype.share = async () => {};
  const asText = each => (typeof each === 'string' ? each : JSON.stringify(each));
  const note = (way, given) => window.noted.push([way, given.map(asText).join(' ')]);
  const watch = (way, owner, ...names) => {
    for (const name of names) {
      const before = owner[name];
      owner[name] = function (...given) {
        note(typeof way === 'string' ? way : way(this), given);
        return before.apply(this, given);
      };
    }
  };
  const storageName = storage =>
    storage === window.localStorage ? 'local storage' : 'session storage';
  watch(storageName, Storage.prototype, 'setItem');
  watch('clipboard', Clipboard.prototype, 'writeText', 'write');
  watch('share', Navigator.prototype, 'share');
  watch('message', window, 'postMessage');
  for (const {prototype} of [BroadcastChannel, MessagePort, Worker])
    watch('message', prototype, 'postMessage');
  watch('socket', WebSocket.prototype, 'send');
  watch('history', History.prototype, 'pushState', 'replaceState');
  watch('database', IDBFactory.prototype, 'open');
  watch('database', IDBObjectStore.prototype, 'put', 'add');
  watch('cache', Cache.prototype, 'put', 'add', 'addAll');
  watch('performance', Performance.prototype, 'mark', 'measure');

  // What is written and removed at once can't be found later.
  const {get, set} = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    get,
    set(words) {
      note('cookie', [words]);
      set.call(this, words);
    },
  });
  const markup = node => node.outerHTML ?? node.textContent;
  new MutationObserver(records => {
    for (const {oldValue, addedNodes, removedNodes} of records)
      note('markup', [oldValue ?? '', ...[...addedNodes, ...removedNodes].map(markup)]);
  }).observe(document, {
    subtree: true,
    childList: true,
    attributeOldValue: true,
    characterDataOldValue: true,
  });
  window.navigation.addEventListener('navigate', ({destination: {url}}) =>
    note(url.startsWith('mailto:') ? 'e-mail' : 'address', [url])
  );

  // An event counts once it reaches the window, the last place where a page can listen for it.
  const {addEventListener, removeEventListener, dispatchEvent} = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    const hear = heard =>
      heard === event && note('event', [event.type, event.detail ?? 'without a detail']);
    addEventListener.call(window, event.type, hear, true);
    const result = dispatchEvent.call(this, event);
    removeEventListener.call(window, event.type, hear, true);
    return result;
  };
}

/** In the page: what scripts and the next page can read. The markup doesn't include shadow roots. */
export async function whatStands() {
  const stored = storage => JSON.stringify({...storage});
  return [
    ['local storage', stored(localStorage)],
    ['session storage', stored(sessionStorage)],
    ['cookie', document.cookie],
    ['cache', (await caches.keys()).join()],
    ['database', JSON.stringify(await indexedDB.databases())],
    ['address', location.href],
    ['history', JSON.stringify(history.state)],
    ['title', document.title],
    ['window name', window.name],
    ['markup', document.documentElement.outerHTML],
    ...window.noted,
  ];
}

/** Records what leaves a tab: requests with their headers and bodies, sockets, and what it logs. */
export function watchTab(tab) {
  const noted = [];
  tab.on('request', request =>
    noted.push([
      // Chromium requests it like a page, and passes it to another program.
      request.url().startsWith('mailto:') ? 'e-mail' : 'request',
      [request.method(), request.url(), JSON.stringify(request.headers()), request.postData()].join(
        ' '
      ),
    ])
  );
  tab.on('websocket', socket => noted.push(['socket', socket.url()]));
  tab.on('console', message => {
    const text = message.text();
    // The browser's own message about an e-mail, which no page receives.
    const own = !message.args().length && text.startsWith("Launched external handler for 'mailto:");
    noted.push([own ? 'e-mail' : 'console', text]);
  });
  tab.on('download', download => noted.push(['download', download.suggestedFilename()]));
  return noted;
}

/** Leaks of a word, run in the page, for each watcher by name: the way in which it must be found, and the code. */
export const leaks = {
  'a request': ['request', word => void fetch(`/?q=${word}`)],
  'the body of a request': ['request', word => void fetch('/', {method: 'POST', body: word})],
  'a header': ['request', word => void fetch('/', {headers: {'x-a': word}})],
  'a beacon': ['request', word => navigator.sendBeacon('/', word)],
  'a picture': ['request', word => void (new Image().src = `/${word}.png`)],
  'the address of a socket': [
    'socket',
    word => void new WebSocket(`ws://${location.host}/${word}`),
  ],
  'a message through a socket': [
    'socket',
    word => {
      const socket = new WebSocket(`ws://${location.host}`);
      // A socket that closes accepts words and drops them; one that opens throws.
      socket.close();
      socket.send(word);
    },
  ],
  'a cookie': ['cookie', word => void (document.cookie = `a=${word}`)],
  'a cookie taken back': ['cookie', word => void (document.cookie = `b=${word}; max-age=0`)],
  'local storage': ['local storage', word => void (localStorage.a = word)],
  'session storage': ['session storage', word => sessionStorage.setItem(word, '')],
  'storage emptied again': [
    'local storage',
    word => {
      localStorage.setItem('b', word);
      localStorage.removeItem('b');
    },
  ],
  'a cache': ['cache', word => void caches.open(word)],
  'a cached answer': [
    'cache',
    async word => (await caches.open('a')).put(`/${word}`, new Response('')),
  ],
  'a database': ['database', word => void indexedDB.open(word)],
  'a record of a database': [
    'database',
    word => {
      const request = indexedDB.open('a');
      request.onupgradeneeded = () =>
        request.result.createObjectStore('b', {autoIncrement: true}).add({a: word});
    },
  ],
  'a fragment': ['address', word => void (location.hash = word)],
  'a fragment taken back': [
    'address',
    word => {
      location.hash = word;
      location.hash = '';
    },
  ],
  'a state of the history': ['history', word => history.replaceState({a: word}, '')],
  'an e-mail': ['e-mail', word => void (location.href = `mailto:?body=${word}`)],
  'the title': ['title', word => void (document.title = word)],
  'the name of the window': ['window name', word => void (window.name = word)],
  'an attribute': ['markup', word => document.querySelector('main').setAttribute('a', word)],
  'an attribute taken back': [
    'markup',
    word => {
      document.querySelector('main').setAttribute('a', word);
      document.querySelector('main').removeAttribute('a');
    },
  ],
  'an event': ['event', word => dispatchEvent(new CustomEvent('a', {detail: {a: [word]}}))],
  'the name of an event': [
    'event',
    word => document.querySelector('main').dispatchEvent(new Event(word, {bubbles: true})),
  ],
  'a message': ['message', word => new BroadcastChannel('a').postMessage(word)],
  'a message through a port': ['message', word => new MessageChannel().port1.postMessage(word)],
  'a message to a worker': [
    'message',
    word => new Worker(URL.createObjectURL(new Blob(['']))).postMessage(word),
  ],
  'the console': ['console', word => console.debug(word)],
  'a mark': ['performance', word => void performance.mark(word)],
  'the clipboard': ['clipboard', word => navigator.clipboard.writeText(word)],
  'what is shared': ['share', word => navigator.share({text: word})],
  'the name of a download': [
    'download',
    word => Object.assign(document.createElement('a'), {href: 'data:,', download: word}).click(),
  ],
};
