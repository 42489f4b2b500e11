/** Whether a part of the content holds so much that one item shows the format. */
const isLong = item => typeof item === 'object' && Object.keys(item).length > 3;

/** What is shown of the value of a field: of a list its first items. */
function shortened(value) {
  if (!Array.isArray(value)) return withoutSources(value);
  return value.slice(0, isLong(value[0]) ? 1 : 2).map(withoutSources);
}

// Sources stand among the common fields, where an example would have to repeat them.
function withoutSources(item) {
  if (typeof item !== 'object') return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== 'sources'));
}

/** An example of the fields that are an element's own, cut from its built-in content. */
export function exampleContent(content, ownFields) {
  const own = Object.entries(content).filter(([name]) => ownFields.includes(name));
  const fields = own.map(([name, value]) => [name, shortened(value)]);
  return {title: content.title, ...Object.fromEntries(fields)};
}
