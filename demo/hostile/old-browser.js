// An older browser, with a polyfill of its time that replaces what is there without checking.
delete URL.canParse;

function CustomEvent(type, {bubbles = false, cancelable = false, detail = null} = {}) {
  const event = document.createEvent('CustomEvent');
  event.initCustomEvent(type, bubbles, cancelable, detail);
  return event;
}
CustomEvent.prototype = window.Event.prototype;
window.CustomEvent = CustomEvent;
