// Layout scripts and drag and drop move what is on the page.
window.next = widgets => {
  const aside = document.createElement('aside');
  document.querySelector('main').append(aside);
  for (const widget of [...widgets].reverse()) aside.append(widget);
};
