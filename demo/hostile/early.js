// Frameworks make elements, set properties on them and put them on the page before our script has come.
for (const last of document.querySelectorAll('#widgets > *')) {
  const element = document.createElement(last.localName);
  if (last.localName === 'jak-facts') element.layout = 'list';
  if (last.localName === 'doctor-questions')
    element.content = {questions: ['Set early?', 'And this?']};
  element.append(...last.childNodes);
  last.replaceWith(element);
}
