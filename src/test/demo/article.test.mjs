import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parse} from 'parse5';

const attribute = (node, name) => node.attrs?.find(each => each.name === name)?.value;

function elementsOf(node) {
  return [node, ...(node.childNodes ?? []).flatMap(elementsOf)];
}

/** The words of an element, without the marks of its sources. */
function textOf(node) {
  if (node.nodeName === '#text') return node.value;
  return node.nodeName === 'sup' ? '' : (node.childNodes ?? []).map(textOf).join('');
}

const normal = text => text.replace(/\s+/g, ' ').trim();

/** The words of a file of the built-in content, without its marks. */
function wordsIn(section) {
  const json = JSON.parse(readFileSync(`src/content/en/${section}.json`, 'utf8'));
  const texts = [];
  JSON.stringify(json, (_, value) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return normal(texts.join(' ').replace(/\*\*|\[\[|\]\]/g, ''));
}

const article = elementsOf(parse(readFileSync('demo/article.html', 'utf8')));
const paragraphs = article.filter(node => attribute(node, 'data-words'));

describe('the article of the demo', () => {
  it('has only sentences about eczema that the built-in content has', () => {
    assert.ok(paragraphs.length >= 6);
    for (const paragraph of paragraphs) {
      const words = wordsIn(attribute(paragraph, 'data-words'));
      for (const sentence of normal(textOf(paragraph)).split(/(?<=[.?!]) /))
        assert.ok(words.includes(sentence), sentence);
    }
  });

  it('names a source of the built-in content for each mark', () => {
    const sources = ['guide', 'pathway', 'journey', 'faqs'].map(wordsIn).join(' ');
    const listed = article.filter(node => /^source-/.test(attribute(node, 'id')));
    for (const item of listed) {
      const link = elementsOf(item).find(({nodeName}) => nodeName === 'a');
      assert.ok(sources.includes(attribute(link, 'href')), attribute(link, 'href'));
    }
    const marks = new Set(
      article.map(node => attribute(node, 'href')).filter(href => /^#source-/.test(href))
    );
    assert.deepEqual([...marks].sort(), listed.map(item => `#${attribute(item, 'id')}`).sort());
  });
});
