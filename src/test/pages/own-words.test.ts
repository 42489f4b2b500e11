import {expect, oneEvent} from '@open-wc/testing';
import fc from 'fast-check';
import {tags, type Tag} from '../../elements/all.js';
import {holdsAllWords} from '../../shared/content/html-content.js';
import {watchPlaceholders} from '../../shared/page/placeholders.js';
import {draw, quietly, visibleText} from '../support/content-ways.suite.js';
import '../../elements/eczema-guide/eczema-guide.js';

type Widget = HTMLElement & {status: string; updateComplete: Promise<boolean>};

// Whose children are its content; the others take any words: a term, a clinic's name, or a page's own byline.
const takesAnyWords: readonly Tag[] = ['glossary-term', 'visit-summary', 'medical-review'];
const readers = tags.filter(tag => !takesAnyWords.includes(tag));

const unreadable = {
  'a paragraph': '<p>Herons sleep standing.</p>',
  'bare text': 'Herons sleep standing.',
  'a table': '<table><tr><td>Herons sleep standing.</td></tr></table>',
  'a quotation in wrappers':
    '<div><div><blockquote>Herons sleep standing.</blockquote></div></div>',
};

describe('words inside an element', () => {
  for (const tag of readers)
    for (const [form, children] of Object.entries(unreadable))
      it(`<${tag}> leaves ${form} as it is, and reports it`, () =>
        quietly(async logged => {
          const element = await draw<Widget>(`<${tag}>${children}</${tag}>`);
          await element.updateComplete;
          expect(element.status).to.equal('failed');
          expect(visibleText(element).trim()).to.equal('Herons sleep standing.');
          expect(logged.join()).to.include(`<${tag}> html: expected`);
        }));

  it('are not cut to the list among them', () =>
    quietly(async () => {
      const facts = await draw<Widget>(
        '<jak-facts><ul><li>One fact</li></ul><blockquote>And a warning.</blockquote></jak-facts>'
      );
      expect(visibleText(facts)).to.include('One fact').and.include('And a warning.');
    }));

  it('are read from lists in wrappers, with the heading beside them', async () => {
    const questions = await draw<Widget>(
      '<doctor-questions><h2>Ask this</h2><div><div><ol><li>How long?</li></ol></div></div></doctor-questions>'
    );
    expect(questions.status).to.equal('ready');
    expect(visibleText(questions)).to.include('Ask this').and.include('How long?');
  });

  it('win over what the guide around gives', () =>
    quietly(async () => {
      const guide = await draw(
        '<eczema-guide><script type="application/json">{"facts": {"facts": ["From the guide"]}}</script><jak-facts><p>Written here.</p></jak-facts></eczema-guide>'
      );
      const facts = guide.querySelector<Widget>('jak-facts')!;
      await facts.updateComplete;
      expect(visibleText(facts).trim()).to.equal('Written here.');
    }));

  it('replace built-in text when they come late', () =>
    quietly(async () => {
      const facts = await draw<Widget>('<jak-facts></jak-facts>');
      const failed = oneEvent(facts, 'content-error');
      facts.append('Herons sleep standing.');
      await failed;
      expect(visibleText(facts).trim()).to.equal('Herons sleep standing.');
    }));

  it('reach the element when a renderer writes them into the placeholder it replaced', async () => {
    watchPlaceholders();
    const place = document.createElement('div');
    place.dataset.guide = 'jak-facts';
    const page = await draw('<div></div>');
    page.append(place);
    await Promise.resolve();
    await Promise.resolve();
    const facts = page.querySelector<Widget>('jak-facts')!;
    const ready = oneEvent(facts, 'content-ready');
    place.innerHTML = '<ul><li>A late fact</li></ul>';
    await ready;
    await facts.updateComplete;
    expect(visibleText(facts)).to.include('A late fact');
  });

  it('own on a guide holds for the widgets inside', () =>
    quietly(async () => {
      const guide = await draw('<eczema-guide own><jak-facts></jak-facts></eczema-guide>');
      const facts = guide.querySelector<Widget>('jak-facts')!;
      await facts.updateComplete;
      expect(facts.status).to.equal('failed');
      expect(visibleText(facts)).to.include('can’t be shown');
    }));

  it('need not come for the sheet and the frame, which have no built-in text', async () => {
    const guide = await draw<Widget>(
      '<eczema-guide own><jak-facts><ul><li>Ours</li></ul></jak-facts><visit-summary></visit-summary></eczema-guide>'
    );
    const sheet = guide.querySelector<Widget>('visit-summary')!;
    await sheet.updateComplete;
    expect([guide.status, sheet.status]).to.deep.equal(['ready', 'ready']);
    expect(visibleText(sheet)).to.include('Room to write');
  });

  it('leave the boxed warning beside the facts of a guide with own', async () => {
    const guide = await draw(
      '<eczema-guide own><jak-facts><ul><li>A JAK inhibitor calms itch.</li></ul></jak-facts></eczema-guide>'
    );
    const facts = guide.querySelector<Widget>('jak-facts')!;
    await facts.updateComplete;
    const warning = facts.shadowRoot!.querySelector<Widget>('boxed-warning')!;
    await warning.updateComplete;
    expect(warning.status).to.equal('ready');
    expect(visibleText(warning)).to.include('Serious infections');
  });

  it('data-slot stands for slot', async () => {
    const questions = await draw(
      '<doctor-questions><p data-slot="header">Example Clinic</p></doctor-questions>'
    );
    expect(questions.querySelector('p')!.assignedSlot).to.have.property('name', 'header');
  });

  it('are the name of the clinic in a sheet', async () => {
    const sheet = await draw('<visit-summary><p>Example Clinic</p></visit-summary>');
    expect(sheet.querySelector('p')!.assignedSlot).to.exist;
    expect(visibleText(sheet)).to.include('Example Clinic').and.include('Room to write');
  });
});

describe('holdsAllWords', () => {
  const element = (text: string) =>
    Object.assign(document.createElement('div'), {textContent: text});

  it('holds for the text itself, and fails with one letter more', () => {
    fc.assert(
      fc.property(
        fc.string().filter(text => !/[*[\]\\]/.test(text)),
        text => {
          expect(holdsAllWords({items: [text]}, element(text))).to.be.true;
          expect(holdsAllWords({items: [text]}, element(`${text} x`))).to.be.false;
        }
      )
    );
  });
});
