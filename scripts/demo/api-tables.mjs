import {escape, sentence} from './layout.mjs';

const typeOf = ({type}) => type?.text?.replace(/ \| undefined$/, '') ?? '';

/** Public properties that aren't attributes: attributes have a table of their own. */
function propertiesOf({members = []}) {
  return members.filter(
    ({kind, attribute, privacy = 'public'}) =>
      kind === 'field' && !attribute && privacy === 'public'
  );
}

function methodsOf({members = []}) {
  return members.filter(({kind, privacy = 'public'}) => kind === 'method' && privacy === 'public');
}

function row(item, name) {
  const details = [
    typeOf(item) && `<code>${escape(typeOf(item))}</code>`,
    item.readonly && 'read only',
    item.default && `default <code>${escape(item.default)}</code>`,
  ].filter(Boolean);
  return `<tr>
<th scope="row"><code>${escape(name)}</code></th>
<td>${sentence(item.description)}${details.length ? `<small>${details.join(', ')}</small>` : ''}</td>
</tr>`;
}

function table(title, items, nameOf = ({name}) => name) {
  if (!items?.length) return '';
  const rows = items.map(item => row(item, nameOf(item)));
  return `<table class="api">
<caption>${title}</caption>
<thead class="visually-hidden"><tr><th scope="col">Name</th><th scope="col">What it is</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

const isInherited = ({inheritedFrom}) => !!inheritedFrom;

/** A declaration with just the entries that a test accepts. */
function entriesOf(declaration, accepts) {
  const lists = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];
  return Object.fromEntries(
    lists.map(name => [name, declaration[name]?.filter(item => accepts(item))])
  );
}

function tables(declaration) {
  const {attributes, events, slots, cssParts, cssProperties} = declaration;
  return [
    table('Attributes', attributes),
    table('Properties', propertiesOf(declaration)),
    table('Methods', methodsOf(declaration), ({name}) => `${name}()`),
    table('Events', events),
    table('Slots', slots, ({name}) => name || '(default)'),
    table('Parts', cssParts),
    table('CSS variables', cssProperties),
  ].join('\n');
}

/** Tables of an element's own entries in the manifest. */
export const ownTables = declaration => tables(entriesOf(declaration, item => !isInherited(item)));

/** Tables of the entries that all elements share. */
export const sharedTables = declaration => tables(entriesOf(declaration, isInherited));
