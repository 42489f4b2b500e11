// `document.head` and many others return an image or a form with that name, if there is one.
for (const name of ['head', 'title', 'dir', 'links', 'forms', 'fonts', 'domain', 'baseURI']) {
  const image = new Image();
  image.name = name;
  image.hidden = true;
  document.querySelector('main').append(image);
}
