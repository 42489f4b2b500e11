// Turbo puts another body in place of this one, and this one back when the reader goes back.
window.next = async () => {
  const {body} = document;
  const other = document.createElement('body');
  other.append(document.createElement('jak-facts'), 'Another page');
  document.documentElement.replaceChild(other, body);
  await nextTask();
  document.documentElement.replaceChild(body, other);
};
