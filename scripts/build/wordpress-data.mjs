/** A PHP literal that WordPress's translators find. */
class Translated {
  constructor(text) {
    this.text = text;
  }
}

const quoted = text => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Writes a value as PHP code. */
function phpCode(value, indent = '') {
  if (value instanceof Translated) return `__( ${quoted(value.text)}, 'eczema-guide' )`;
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  const deeper = `${indent}\t`;
  const lines = Object.entries(value).map(([key, each]) => {
    const code = phpCode(each, deeper);
    return `${deeper}${Array.isArray(value) ? '' : `${quoted(key)} => `}${code},\n`;
  });
  return lines.length ? `array(\n${lines.join('')}${indent})` : 'array()';
}

const phpFile = (about, value) => `<?php
/**
 * ${about} Written by the build.
 *
 * @package EczemaGuide
 */

defined( 'ABSPATH' ) || exit;

return ${phpCode(value)};
`;

function kindOf({type}) {
  const values = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value);
  if (values.length) return {kind: 'text', values};
  return {kind: ['number', 'boolean'].includes(type?.text) ? type.text : 'text'};
}

const kindsOf = attributes =>
  Object.fromEntries(attributes.map(attribute => [attribute.name, kindOf(attribute)]));

/** What an element of this format reads as its children: widgets, questions with answers, a list, or nothing. */
function wordsOf(tag, format) {
  if (tag === 'eczema-guide') return 'frame';
  if (!format.fromHtml) return '';
  return format.readHtml ? 'answers' : 'list';
}

// Attributes that the block sets itself, or doesn't need because the words are blocks.
const hidden = ['own', 'endpoint', 'remember', 'dir', 'compact', 'brief'];

const label = name => name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');

function moreSettings({settings = [], always}, attributes, format) {
  const lists = Object.entries({...format?.attributes, ...format?.overrides})
    .filter(([, kind]) => kind === 'list')
    .map(([name]) => name);
  const skipped = [...hidden, ...lists, always, ...settings.map(({attribute}) => attribute)];
  return attributes
    .filter(({name}) => !skipped.includes(name))
    .map(attribute => {
      const {kind, values} = kindOf(attribute);
      return {
        attribute: attribute.name,
        label: new Translated(label(attribute.name)),
        help: new Translated(attribute.description.replaceAll('`', '')),
        kind,
        ...(values && {choices: ['', ...values].map(value => [value, value])}),
      };
    });
}

const translatedSettings = ({settings = []}) =>
  settings.map(({attribute, label, choices}) => ({
    attribute,
    label: new Translated(label),
    choices: choices.map(([value, words]) => [value, new Translated(words)]),
  }));

/**
 * The PHP files that describe the elements to the plugin: `widgets` in the order of the guide with the builder's names,
 * the attributes and the format of each by tag, and icons by tag.
 */
export function wordpressData({widgets, attributes, formats, icons, namesClinic}) {
  const each = describe =>
    Object.fromEntries(widgets.map(widget => [widget.tag, describe(widget)]));
  const elements = each(({tag, always = ''}) => ({
    words: wordsOf(tag, formats[tag]),
    always,
    attributes: kindsOf(attributes[tag]),
  }));
  const names = each(widget => ({
    title: new Translated(widget.name),
    description: new Translated(widget.does),
    icon: icons[widget.tag] ?? icons['eczema-guide'],
    namesClinic: namesClinic.has(widget.tag),
    settings: translatedSettings(widget),
    more: moreSettings(widget, attributes[widget.tag], formats[widget.tag]),
  }));
  return {
    'data/elements.php': phpFile('The elements by tag.', elements),
    'data/names.php': phpFile('How the editor describes the elements.', names),
  };
}
