// Tabs and dialogs remove elements from the page and insert them again later.
window.next = async widgets => {
  const places = widgets.map(widget => [widget, widget.parentNode]);
  for (const widget of widgets) widget.remove();
  await nextTask();
  for (const [widget, place] of places) place.append(widget);
};
