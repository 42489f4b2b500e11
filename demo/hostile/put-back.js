// Tabs and dialogs take things off the page and put them back later.
window.next = async widgets => {
  const places = widgets.map(widget => [widget, widget.parentNode]);
  for (const widget of widgets) widget.remove();
  await nextTask();
  for (const [widget, place] of places) place.append(widget);
};
