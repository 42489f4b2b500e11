// Frameworks create elements, set their properties and insert them before our script has loaded.
for (const last of document.querySelectorAll('#widgets > *')) {
  const element = document.createElement(last.localName);
  if (last.localName === 'jak-facts') element.layout = 'list';
  if (last.localName === 'doctor-questions')
    element.content = {questions: ['Set early?', 'And this?']};
  element.append(...last.childNodes);
  last.replaceWith(element);
}
