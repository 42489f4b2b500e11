const element = ({tag, section, name}) => `import {html, type TemplateResult} from 'lit';
import {ContentElement} from '../../shared/content-element.js';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {itemsAs} from '../../shared/content/html-content.js';
import {define} from '../../shared/define.js';
import {paragraphs} from '../../shared/render/inline-text.js';
import {sourceMark} from '../../shared/render/source-mark.js';
import {${section} as words} from '../../strings/en.js';
import {base} from '../../styles/base.js';
import {schema, type ${name}Content, type ${name}Item} from './${tag}.schema.js';
import {styles} from './${tag}.styles.js';

const format: ContentFormat<${name}Content, '${section}'> = {
  schema,
  section: '${section}',
  builtIn: {title: words.title},
  words,
  attributes: {items: 'list'},
  fromHtml: itemsAs('items', ({id, whole}) => ({id, text: whole})),
};

/**
 * A list of items.
 *
 * @element ${tag}
 * @slot - shown until the items are drawn, and when they can't be
 * @attr {string} items - items in one line, separated by \`|\`
 * @csspart list - the list of items
 * @csspart item - an item
 */
export class ${name} extends ContentElement<${name}Content, '${section}'> {
  static override format = format;
  static override styles = [base, styles];

  protected override renderContent({items}: ${name}Content): TemplateResult {
    if (!items.length) return html\`<p>\${this.say('empty')}</p>\`;
    return html\`<ul part="list">
      \${items.map(item => this.renderItem(item))}
    </ul>\`;
  }

  private renderItem({text, sources}: ${name}Item): TemplateResult {
    return html\`<li part="item">\${paragraphs(text, sourceMark(this, sources))}</li>\`;
  }
}

define('${tag}', ${name});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${name};
  }
}
`;

const schema = ({tag, name}) => `import * as v from '../../shared/content/validators.js';
import {commonEntries, item, list, richText, sourceIds} from '../../shared/content/schema.js';

/** The JSON of \`<${tag}>\`. */
export const schema = v.object({
  ...commonEntries,
  items: v.optional(
    list(item('text', {text: richText, sources: sourceIds}), ({text}) => text),
    []
  ),
});

export type ${name}Content = v.InferOutput<typeof schema>;
export type ${name}Item = ${name}Content['items'][number];
`;

const styles = () => `import {css} from 'lit';

export const styles = css\`
  li {
    margin-block-end: var(--_s2);
  }
\`;
`;

const test = ({tag, name, title}) => `import {expect} from '@open-wc/testing';
import {describeContentWays, draw, visibleText} from '../../test/support/content-ways.suite.js';
import type {${name}} from './${tag}.js';
import './${tag}.js';

describe('<${tag}>', () => {
  describeContentWays({
    tag: '${tag}',
    content: {items: ['First item', {text: 'Second item'}]},
    shows: 'First item',
    other: {items: ['Another item']},
    otherShows: 'Another item',
    broken: {items: ['One', {text: 2}]},
    message: 'items[1].text: expected text',
    htmlChildren: '<ul><li>First item</li><li>Second item</li></ul>',
    attributes: 'items="First item | Second item"',
    builtIn: '${title}',
  });

  it('draws its items as a list', async () => {
    const element = await draw<${name}>('<${tag} items="One | Two"></${tag}>');
    expect(element.shadowRoot!.querySelectorAll('ul > [part=item]')).to.have.length(2);
    await expect(element).to.be.accessible();
  });

  it('says that nothing is listed', async () => {
    const element = await draw<${name}>('<${tag}></${tag}>');
    expect(visibleText(element)).to.include('Nothing is listed here yet.');
  });
});
`;

const page = ({tag}) => `<p class="lead">A list of items.</p>

<template data-try>
  <${tag} items="One | Two"></${tag}>
</template>
`;

/** The files of a new element, by their path: its folder, and its page in the demo. */
export function elementFiles(names) {
  const {tag} = names;
  const folder = `src/elements/${tag}`;
  return {
    [`${folder}/${tag}.ts`]: element(names),
    [`${folder}/${tag}.schema.ts`]: schema(names),
    [`${folder}/${tag}.styles.ts`]: styles(names),
    [`${folder}/${tag}.test.ts`]: test(names),
    [`demo/pages/elements/${tag}.html`]: page(names),
  };
}
