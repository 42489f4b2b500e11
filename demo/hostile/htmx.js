// htmx writes what the server sent in place of what is there.
window.next = () => {
  const box = document.querySelector('#widgets');
  const {innerHTML} = box;
  box.innerHTML = innerHTML;
};
