// Accordions hide their content until a reader opens them.
window.next = async widgets => {
  const details = document.createElement('details');
  details.append(document.createElement('summary'), ...widgets);
  document.querySelector('main').append(details);
  await nextTask();
  details.open = true;
};
