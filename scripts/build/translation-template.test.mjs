import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {translationTemplate} from './translation-template.mjs';

const plugin = `<?php
/**
 * Plugin Name:       Zebra
 * Description:       Shows stripes.
 */
echo esc_html__( 'A "quoted" word', 'eczema-guide' );
echo __( 'Reader\\'s', 'eczema-guide' ), __( 'Other', 'other' );
`;
const block = JSON.stringify({title: 'Zebra', description: 'Stripes', keywords: ['animal']});

const template = translationTemplate(
  [
    ['block.json', block],
    ['eczema-guide.php', plugin],
    ['editor.js', "const label = __('Other', 'eczema-guide');\n__('Reader\\'s', 'eczema-guide');"],
  ],
  '1.2.3'
);

describe('the template for translators', () => {
  it('lists the words of PHP and of scripts once, with their places', () => {
    assert.match(template, /#: eczema-guide\.php:6\nmsgid "A \\"quoted\\" word"\nmsgstr ""/);
    assert.match(template, /#: eczema-guide\.php:7 editor\.js:2\nmsgid "Reader's"/);
    assert.match(template, /#: editor\.js:1\nmsgid "Other"/);
  });

  it('lists the name of the plugin apart from the title of its block', () => {
    assert.match(template, /#: eczema-guide\.php\nmsgid "Zebra"/);
    assert.match(template, /msgctxt "block title"\nmsgid "Zebra"/);
    assert.match(template, /msgctxt "block keyword"\nmsgid "animal"/);
  });

  it('names its version', () => {
    assert.match(template, /"Project-Id-Version: Eczema Guide 1\.2\.3\\n"/);
  });
});
