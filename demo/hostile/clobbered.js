// `document.head` and many others mean an image or a form of that name, where there is one.
for (const name of ['head', 'title', 'dir', 'links', 'forms', 'fonts', 'domain', 'baseURI']) {
  const image = new Image();
  image.name = name;
  image.hidden = true;
  document.querySelector('main').append(image);
}
