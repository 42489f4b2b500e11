// A page with many widgets, like lists of articles and test pages.
window.next = widgets => {
  const group = document.createElement('section');
  for (let number = 0; number < 500; number++) {
    const fact = document.createElement('jak-facts');
    fact.setAttribute('facts', `Fact ${number} | And another`);
    group.append(fact);
  }
  widgets[0].parentNode.after(group);
};
