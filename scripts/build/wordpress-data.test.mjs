import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {wordpressData} from './wordpress-data.mjs';

const attribute = (name, type) => ({name, type: {text: type}, description: `About \`${name}\`.`});
const {'data/elements.php': elements, 'data/names.php': names} = wordpressData({
  widgets: [
    {tag: 'zebra-list', name: "Zebra's \\ list", does: 'Shows.', settings: [], always: 'all'},
    {
      tag: 'zebra-faqs',
      name: 'Answers',
      does: 'Opens.',
      settings: [{attribute: 'layout', label: 'Layout', choices: [['', 'None']]}],
    },
  ],
  attributes: {
    'zebra-list': [attribute('stripes', 'string'), attribute('first-one', 'number')],
    'zebra-faqs': [attribute('layout', "'grid' | 'list'"), attribute('own', 'boolean')],
  },
  formats: {
    'zebra-list': {fromHtml: () => {}, attributes: {stripes: 'list'}},
    'zebra-faqs': {fromHtml: () => {}, readHtml: () => {}},
  },
  icons: {'eczema-guide': 'M0 0', 'zebra-faqs': 'M1 1'},
  namesClinic: new Set(['zebra-list']),
});

describe('what the WordPress plugin knows about the elements', () => {
  it('is PHP whose texts keep quotes and backslashes, and can be translated', () => {
    assert.ok(names.includes(`__( 'Zebra\\'s \\\\ list', 'eczema-guide' )`));
  });

  it('says what each reads as its children', () => {
    assert.match(
      elements,
      /'zebra-list' => array\(\n\t\t'words' => 'list',\n\t\t'always' => 'all'/
    );
    assert.match(elements, /'zebra-faqs' => array\(\n\t\t'words' => 'answers'/);
  });

  it('says the kind of each attribute, and the values that it may have', () => {
    assert.match(elements, /'first-one' => array\(\n\t+'kind' => 'number'/);
    assert.match(elements, /'own' => array\(\n\t+'kind' => 'boolean'/);
    assert.match(elements, /'layout' => array\([^)]*'values' => array\(\s*'grid',\s*'list',/);
  });

  it('offers as further settings neither lists, which are blocks, nor what the block sets itself', () => {
    const offered = [...names.matchAll(/'attribute' => '([\w-]+)'/g)].map(([, name]) => name);
    assert.deepEqual(offered, ['first-one', 'layout']);
    assert.match(names, /'label' => __\( 'First one'/);
    assert.match(names, /'help' => __\( 'About first-one\.'/);
  });

  it('gives an element without an icon the guide’s icon', () => {
    assert.deepEqual(
      [...names.matchAll(/'icon' => '(.+)'/g)].map(([, icon]) => icon),
      ['M0 0', 'M1 1']
    );
  });
});
