/** Text as it stands in HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Attributes as they stand in HTML. */
export function writtenAttributes(
  attributes: Readonly<Record<string, string>>,
  prefix = ''
): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}${value ? `="${escaped(value)}"` : ''}`)
    .join('');
}
