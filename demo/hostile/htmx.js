// htmx replaces content with what the server sent.
window.next = () => {
  const box = document.querySelector('#widgets');
  const {innerHTML} = box;
  box.innerHTML = innerHTML;
};
