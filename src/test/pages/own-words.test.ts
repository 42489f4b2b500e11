import {expect, oneEvent, waitUntil} from '@open-wc/testing';
import fc from 'fast-check';
import {tags, type Tag} from '../../elements/all.js';
import {holdsAllWords} from '../../shared/content/html-content.js';
import {watchPlaceholders} from '../../shared/page/placeholders.js';
import {draw, quietly, visibleText} from '../support/content-ways.suite.js';
import '../../elements/eczema-guide/eczema-guide.js';

type Widget = HTMLElement & {status: string; updateComplete: Promise<boolean>};

// The elements whose children may be any words: a term, a clinic's name, or a page's own byline.
const takesAnyWords: readonly Tag[] = ['glossary-term', 'visit-summary', 'medical-review'];
const readers = tags.filter(tag => !takesAnyWords.includes(tag));

const unreadable = {
  'a paragraph': '<p>Herons sleep standing.</p>',
  'bare text': 'Herons sleep standing.',
  'a table': '<table><tr><td>Herons sleep standing.</td></tr></table>',
  'a quotation in wrappers':
    '<div><div><blockquote>Herons sleep standing.</blockquote></div></div>',
};

// What is visible on a page and has no place in a copy of its words.
const uncopied = {
  'a video': '<video controls></video>',
  'a frame': '<iframe title="A film"></iframe>',
  'a formula': '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>',
  'a drawing with words': '<svg><text y="20">Herons</text></svg>',
  'a menu': '<select><option>Heron</option></select>',
  'an open dialog’s field': '<dialog open><textarea>Heron</textarea></dialog>',
};

const unseen = {
  'an icon': '<svg aria-hidden="true" role="img"><path d="M0 0h9"/></svg>',
  'a hidden video': '<span STYLE="DISPLAY: NONE"><video controls></video></span>',
  'a closed popover': '<span popover>Not yet.</span>',
  'a closed dialog': '<dialog>Not yet.</dialog>',
  'a tick of a to-do list': '<input type="checkbox">',
};

// What somebody wrote there and a page doesn't show.
const notShown = {
  'a hidden list': '<ul hidden><li>Herons fish.</li></ul>',
  'words between CDATA marks': '<p><![CDATA[{"facts": ["Herons fish."]}]]></p>',
  'an object of JavaScript': '<script type="text/plain">{facts: [\'Herons fish.\']}</script>',
  'JSON behind comments': '<script>// <![CDATA[\n{"facts": ["Herons fish."]}\n// ]]></script>',
  'a list of JSON': '<script type="text/x-data">["Herons fish."]</script>',
  'HTML in a script': '<script type="text/html"><ul><li>Herons fish.</li></ul></script>',
  'JSON of linked data without its context':
    '<script type="application/ld+json">{"facts": "Herons fish."}</script>',
  'two scripts with JSON each':
    '<script type="application/json">{"facts": ["Herons fish."]}</script><script type="application/json">{"facts": ["Alone."]}</script>',
};

const programs = {
  'a program': '<script type="text/plain script">var herons = {"fish": 1};</script>',
  'linked data':
    '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "WebPage"}</script>',
  'rules of the browser': '<script type="speculationrules">{"prefetch": []}</script>',
};

describe('words inside an element', () => {
  for (const [form, html] of Object.entries(notShown))
    it(`are never replaced by built-in text: ${form}`, () =>
      quietly(async logged => {
        const facts = await draw<Widget>(`<jak-facts>${html}</jak-facts>`);
        expect(facts.status).to.equal('failed');
        expect(logged.join()).to.match(/<jak-facts> (html|child): /);
        expect(visibleText(facts)).to.include('can’t be shown');
      }));

  for (const [form, html] of Object.entries(programs))
    it(`don’t include ${form}`, async () => {
      const facts = await draw<Widget>(`<jak-facts>${html}</jak-facts>`);
      expect(facts).to.have.property('source', 'built-in');
    });

  it('are read together where a script with JSON was cut in two', async () => {
    const facts = await draw<Widget>(
      '<jak-facts><p><script type="application/json">{"facts": ["Herons</script></p><p><script type="application/json"> fish."]}</script></p></jak-facts>'
    );
    expect(visibleText(facts)).to.include('Herons fish.');
  });

  for (const [form, html] of Object.entries(uncopied))
    for (const children of [html, `<ul><li>Herons fish. ${html}</li></ul>`])
      it(`leaves ${form} as it is, and reports it: ${children}`, () =>
        quietly(async logged => {
          const facts = await draw<Widget>(`<jak-facts>${children}</jak-facts>`);
          expect(facts.status).to.equal('failed');
          expect(logged.join()).to.include('<jak-facts> html: expected');
          const [, tag] = /^<(\w+)/.exec(html)!;
          expect(facts.querySelector<HTMLElement>(tag)!.checkVisibility()).to.be.true;
        }));

  for (const [form, html] of Object.entries(unseen))
    it(`are read beside ${form}`, async () => {
      const facts = await draw<Widget>(
        `<jak-facts><ul><li>${html} Herons fish.</li></ul></jak-facts>`
      );
      expect(facts.status).to.equal('ready');
      expect(visibleText(facts)).to.include('Herons fish.').and.not.include('Not yet');
    });

  it('don’t count if no character has a width', async () => {
    const facts = await draw<Widget>('<jak-facts>&#8203;&#xFEFF; &zwnj;</jak-facts>');
    expect(facts).to.have.property('source', 'built-in');
  });

  it('stay as they are where a question is missing', () =>
    quietly(async () => {
      const faqs = await draw<Widget>('<jak-faqs><details open>Herons fish.</details></jak-faqs>');
      expect(faqs.status).to.equal('failed');
      expect(visibleText(faqs).match(/Herons/g)).to.have.length(1);
    }));

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

  it('take precedence over the content of the guide around it', () =>
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

  it('a reader’s comment draws no other host’s words, sends no vote there and keeps nothing', () =>
    quietly(async () => {
      watchPlaceholders();
      const {fetch} = window;
      const asked: unknown[] = [];
      window.fetch = address => {
        asked.push(address);
        return Promise.resolve(Response.json({facts: ['Buy this cream.']}));
      };
      const page = await draw(`<div>
        <div data-guide="jak-facts" data-src="https://strangers.example/facts.json"><p>A comment.</p></div>
        <div data-guide="eczema-poll" data-endpoint="//strangers.example/polls/1" data-remember="local"
          data-question="Which?" data-options="Rain | Snow"></div>
      </div>`);
      await Promise.resolve();
      const [facts, poll] = page.querySelectorAll<Widget>('jak-facts, eczema-poll');
      await facts.updateComplete;
      await poll.updateComplete;
      poll.shadowRoot!.querySelector('input')!.click();
      poll.shadowRoot!.querySelector<HTMLElement>('.primary')!.click();
      await poll.updateComplete;
      window.fetch = fetch;
      expect(asked).to.deep.equal([]);
      expect(Object.keys(localStorage)).to.deep.equal([]);
      expect(visibleText(facts).trim()).to.equal('A comment.');
      expect(visibleText(poll)).to.include('Rain');
    }));

  it('own on a guide holds for the widgets inside', () =>
    quietly(async () => {
      const guide = await draw('<eczema-guide own><jak-facts></jak-facts></eczema-guide>');
      const facts = guide.querySelector<Widget>('jak-facts')!;
      await facts.updateComplete;
      expect(facts.status).to.equal('failed');
      expect(visibleText(facts)).to.include('can’t be shown');
    }));

  it('aren’t required by the sheet and the frame, which have no built-in text', async () => {
    const guide = await draw<Widget>(
      '<eczema-guide own><jak-facts><ul><li>Ours</li></ul></jak-facts><visit-summary></visit-summary></eczema-guide>'
    );
    const sheet = guide.querySelector<Widget>('visit-summary')!;
    await sheet.updateComplete;
    expect([guide.status, sheet.status]).to.deep.equal(['ready', 'ready']);
    expect(visibleText(sheet)).to.include('My visit sheet');
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

  for (const slot of ['top', 'Header', ' header '])
    it(`are seen where they name a slot that doesn’t exist: “${slot}”`, () =>
      quietly(async () => {
        const clinic = `<p slot="${slot}">Example Clinic</p>`;
        const questions = await draw<Widget>(`<doctor-questions>${clinic}</doctor-questions>`);
        expect(questions.status).to.equal('failed');
        expect(visibleText(questions).trim()).to.equal('Example Clinic');
        const sheet = await draw(`<visit-summary>${clinic}</visit-summary>`);
        expect(visibleText(sheet)).to.include('Example Clinic').and.include('My visit sheet');
      }));

  it('are seen where the element with a slot stands in a wrapper', () =>
    quietly(async () => {
      const questions = await draw<Widget>(
        '<doctor-questions><div><p data-slot="header">Example Clinic</p></div></doctor-questions>'
      );
      expect(questions.status).to.equal('failed');
      expect(visibleText(questions).trim()).to.equal('Example Clinic');
    }));

  for (const [way, attributes] of [
    ['a file', 'src="questions.json"'],
    ['a file that does not come', 'src="gone.json"'],
    ['an attribute', 'questions="Why? | How?"'],
  ])
    it(`stand in the slot that data-slot names beside ${way}`, () =>
      quietly(
        async () => {
          const clinic = '<p data-slot="header">Example Clinic</p>';
          const questions = await draw<Widget>(
            `<doctor-questions ${attributes}>${clinic}</doctor-questions>`
          );
          await waitUntil(() => questions.status !== 'loading');
          await questions.updateComplete;
          expect(questions.querySelector('p')!.assignedSlot).to.have.property('name', 'header');
          questions.insertAdjacentHTML('beforeend', '<p data-slot="footer">1 Example Street</p>');
          await waitUntil(() => visibleText(questions).includes('1 Example Street'));
        },
        address =>
          Promise.resolve(
            /gone/.test(String(address))
              ? new Response('', {status: 404})
              : Response.json({questions: ['Why?']})
          )
      ));

  it('data-slot stands for slot', async () => {
    const questions = await draw(
      '<doctor-questions><p data-slot="header">Example Clinic</p></doctor-questions>'
    );
    expect(questions.querySelector('p')!.assignedSlot).to.have.property('name', 'header');
  });

  it('are the name of the clinic in a sheet', async () => {
    const sheet = await draw('<visit-summary><p>Example Clinic</p></visit-summary>');
    expect(sheet.querySelector('p')!.assignedSlot).to.exist;
    expect(visibleText(sheet)).to.include('Example Clinic').and.include('My visit sheet');
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
