// Other components have their content in shadow roots, some of them closed.
window.next = widgets => {
  for (const mode of ['open', 'closed']) {
    const box = document.createElement('div');
    document.querySelector('main').append(box);
    const half = widgets.splice(0, mode === 'open' ? widgets.length / 2 : Infinity);
    box.attachShadow({mode}).append(...half);
  }
};
