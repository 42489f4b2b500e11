/** Text escaped for HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Attributes as HTML. */
export function writtenAttributes(
  attributes: Readonly<Record<string, string>>,
  prefix = ''
): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}${value ? `="${escaped(value)}"` : ''}`)
    .join('');
}
