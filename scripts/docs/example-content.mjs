/** Whether an item has so many fields that one item is enough to show the format. */
const isLong = item => typeof item === 'object' && Object.keys(item).length > 3;

/** The value of a field as the example shows it: only the first items of a list. */
function shortened(value) {
  if (!Array.isArray(value)) return withoutSources(value);
  return value.slice(0, isLong(value[0]) ? 1 : 2).map(withoutSources);
}

// Sources are listed in a common field, which an example would have to repeat.
function withoutSources(item) {
  if (typeof item !== 'object') return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== 'sources'));
}

/** An example of an element's own fields, cut from its built-in content. */
export function exampleContent(content, ownFields) {
  const own = Object.entries(content).filter(([name]) => ownFields.includes(name));
  const fields = own.map(([name, value]) => [name, shortened(value)]);
  return {title: content.title, ...Object.fromEntries(fields)};
}
