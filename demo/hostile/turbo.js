// Turbo replaces the body with another one, and restores it when the reader goes back.
window.next = async () => {
  const {body} = document;
  const other = document.createElement('body');
  other.append(document.createElement('jak-facts'), 'Another page');
  document.documentElement.replaceChild(other, body);
  await nextTask();
  document.documentElement.replaceChild(body, other);
};
