import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {draw, quietly, visibleText} from '../../test/support/content-ways.suite.js';
import type {GuideStore} from '../../guide/guide-store.js';
import {suggestedQuestions, itemsOf} from '../../guide/guide-state.js';
import {sectionNames} from '../all.js';
import type {JakFactors} from '../jak-factors/jak-factors.js';
import type {JakFacts} from '../jak-facts/jak-facts.js';
import type {EczemaGuide} from './eczema-guide.js';
import './eczema-guide.js';

const json = (value: unknown) =>
  `<script type="application/json">${JSON.stringify(value)}</script>`;
// Besides its widget, a section has its number and the link to the next one.
const widgetsInside = 'section > :not(.eye, .to)';

/** Waits until an element is drawn, and no longer. */
const appears = (root: ShadowRoot, selector: string) =>
  new Promise<void>(resolve => {
    const observer = new MutationObserver(() => {
      if (!root.querySelector(selector)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, {childList: true, subtree: true});
  });

const factsOf = (guide: Element) => guide.querySelector<JakFacts>('jak-facts')!;
const storeOf = (facts: JakFacts): GuideStore => facts.guide.guide!.store;
const savedIn = (facts: JakFacts) => itemsOf(storeOf(facts).state, 'saved').map(({text}) => text);

async function settle(...elements: (EczemaGuide | JakFacts)[]) {
  await aTimeout(0);
  for (const element of elements) await element.updateComplete;
}

describe('<eczema-guide> around widgets', () => {
  it('has the direction of the page, like its widgets', async () => {
    const page = await draw<HTMLElement>(
      '<div lang="en" dir="rtl"><eczema-guide sections="facts"></eczema-guide></div>'
    );
    const guide = page.querySelector<EczemaGuide>('eczema-guide')!;
    await waitUntil(() => guide.shadowRoot!.querySelector('jak-facts'));
    const facts = guide.shadowRoot!.querySelector<JakFacts>('jak-facts')!;
    await waitUntil(() => facts.status === 'ready');
    for (const element of [guide, facts])
      expect(getComputedStyle(element.shadowRoot!.querySelector('.guide')!).direction).to.equal(
        'rtl'
      );
  });

  it('gives them their section of its content', async () => {
    const guide = await draw<EczemaGuide>(
      `<eczema-guide>${json({lang: 'en', facts: {facts: ['From the guide']}})}<jak-facts></jak-facts></eczema-guide>`
    );
    await settle(guide, factsOf(guide));
    expect(visibleText(factsOf(guide))).to.include('From the guide');
    expect(factsOf(guide).source).to.equal('guide');
  });

  it('leaves a widget its own content, and the built-in one if it has no section', async () => {
    const guide = await draw<EczemaGuide>(
      `<eczema-guide>${json({poll: {}})}<jak-facts facts="My own"></jak-facts><p><jak-facts class="plain"></jak-facts></p></eczema-guide>`
    );
    await settle(guide);
    expect(factsOf(guide).source).to.equal('attribute');
    expect(guide.querySelector<JakFacts>('.plain')!.source).to.equal('built-in');
  });

  it('limits the failure of a broken section to its widget, and names its field', () =>
    quietly(async logged => {
      const content = {facts: {facts: [{title: 1}]}};
      const guide = await draw<EczemaGuide>(
        `<eczema-guide>${json(content)}<jak-facts></jak-facts></eczema-guide>`
      );
      await settle(guide, factsOf(guide));
      expect(guide.status).to.equal('ready');
      expect(factsOf(guide).status).to.equal('failed');
      expect(logged).to.deep.equal(['<jak-facts> guide: facts[0].title: expected text']);
    }));

  it('never lets its widgets show built-in words when its own content is broken', () =>
    quietly(async () => {
      const guide = await draw<EczemaGuide>(
        `<eczema-guide><script type="application/json">{</script><jak-facts></jak-facts></eczema-guide>`
      );
      await settle(guide, factsOf(guide));
      expect(visibleText(factsOf(guide)))
        .to.include('can’t be shown')
        .and.not.include('9 facts');
    }));

  it('lets its widgets wait while its content loads', () => {
    let answer!: (response: Response) => void;
    const slow = () => new Promise<Response>(resolve => (answer = resolve));
    return quietly(async () => {
      const guide = await draw<EczemaGuide>(
        '<eczema-guide src="guide.json"><jak-facts></jak-facts></eczema-guide>'
      );
      await settle(guide, factsOf(guide));
      expect(visibleText(factsOf(guide))).not.to.include('9 facts');
      const ready = oneEvent(factsOf(guide), 'content-ready');
      answer(new Response(JSON.stringify({facts: {facts: ['Arrived']}})));
      await ready;
      expect(visibleText(factsOf(guide))).to.include('Arrived');
    }, slow);
  });

  it('draws new content in its widgets when its own is switched', async () => {
    const guide = await draw<EczemaGuide>('<eczema-guide><jak-facts></jak-facts></eczema-guide>');
    guide.content = {facts: {facts: ['First']}};
    await settle(guide, factsOf(guide));
    guide.content = {facts: {facts: ['Second']}};
    await settle(guide, factsOf(guide));
    expect(visibleText(factsOf(guide)))
      .to.include('Second')
      .and.not.include('First');
  });

  it('keeps what readers save apart from another guide and from the page', async () => {
    const page = await fixture(html`
      <div>
        <eczema-guide><jak-facts facts="In one"></jak-facts></eczema-guide>
        <eczema-guide><jak-facts facts="In two"></jak-facts></eczema-guide>
        <jak-facts facts="On the page"></jak-facts>
      </div>
    `);
    const all = [...page.querySelectorAll('jak-facts')];
    await settle(...all);
    for (const facts of all) facts.shadowRoot!.querySelector('input')!.click();
    await settle(...all);
    expect(all.map(savedIn)).to.deep.equal([['In one'], ['In two'], ['On the page']]);
  });

  it('gives a widget in a nested guide to the nearest, which passes on the content of the outer one', async () => {
    const outer = await draw<EczemaGuide>(
      `<eczema-guide>${json({facts: {facts: ['Outer']}})}<eczema-guide><jak-facts></jak-facts></eczema-guide></eczema-guide>`
    );
    const facts = factsOf(outer);
    await settle(outer, outer.querySelector<EczemaGuide>('eczema-guide')!, facts);
    expect(visibleText(facts)).to.include('Outer');
    facts.saved = ['outer'];
    await settle(facts);
    expect(savedIn(facts)).to.deep.equal(['Outer']);
    const own = await draw<JakFacts>('<jak-facts facts="Alone"></jak-facts>');
    expect(savedIn(own)).to.deep.equal([]);
  });

  it('takes over a widget that moves in, and forgets one that moves out', async () => {
    const page = await fixture(
      html`<div>
        <jak-facts facts="Wanders"></jak-facts><eczema-guide><jak-facts></jak-facts></eczema-guide>
      </div>`
    );
    const [facts, resident] = page.querySelectorAll('jak-facts');
    facts.saved = ['wanders'];
    await settle(facts, resident);
    const pageStore = storeOf(facts);
    page.querySelector('eczema-guide')!.append(facts);
    await settle(facts);
    expect(itemsOf(pageStore.state, 'saved')).to.deep.equal([]);
    expect(savedIn(resident)).to.deep.equal(['Wanders']);
    facts.remove();
    expect(savedIn(resident)).to.deep.equal([]);
    expect(facts.saved, 'the widget itself forgets nothing').to.deep.equal(['wanders']);
  });

  it('notices what a script sets, without an event', async () => {
    const guide = await draw<EczemaGuide>(
      '<eczema-guide><jak-facts facts="A | B"></jak-facts></eczema-guide>'
    );
    await settle(guide, factsOf(guide));
    let told = false;
    guide.addEventListener('fact-save', () => (told = true));
    factsOf(guide).saved = ['b'];
    await settle(factsOf(guide));
    expect(savedIn(factsOf(guide))).to.deep.equal(['B']);
    expect(told).to.be.false;
    expect(suggestedQuestions(storeOf(factsOf(guide)).state)).to.deep.equal([]);
  });

  it('remembers for all inside it', async () => {
    const markup =
      '<eczema-guide remember="session"><jak-facts facts="A | B"></jak-facts></eczema-guide>';
    const first = await draw<EczemaGuide>(markup);
    await settle(first, factsOf(first));
    factsOf(first).shadowRoot!.querySelector('input')!.click();
    await settle(factsOf(first));
    first.remove();
    const second = await draw<EczemaGuide>(markup);
    await settle(second, factsOf(second));
    expect(factsOf(second).saved).to.deep.equal(['a']);
    factsOf(second).clear();
    await settle(factsOf(second));
    expect(sessionStorage.length).to.equal(0);
  });
});

describe('<eczema-guide> alone', () => {
  const {href} = location;
  // The next guide would open the section that this one's reader went to.
  afterEach(() => history.replaceState(null, '', href));

  it('draws the guide, with a list of contents that leads to its sections', async () => {
    const guide = await draw<EczemaGuide>('<eczema-guide></eczema-guide>');
    await settle(guide);
    await settle(guide);
    const links = [...guide.shadowRoot!.querySelectorAll('.ways a')];
    const sections = guide.shadowRoot!.querySelectorAll('section');
    expect(links.length).to.equal(sections.length);
    (links.find(link => /Nine facts/.test(link.textContent)) as HTMLElement).click();
    expect(guide.shadowRoot!.activeElement)
      .to.have.property('dataset')
      .with.property('name', 'facts');
    await expect(guide).to.be.accessible();
  });

  it('draws the sections that were chosen, in that order, and always the sections on safety', async () => {
    const guide = await draw<EczemaGuide>('<eczema-guide sections="facts unknown"></eczema-guide>');
    const names = [...guide.shadowRoot!.querySelectorAll('section')].map(
      section => section.dataset.name
    );
    expect(names[0]).to.equal('facts');
    expect(names).not.to.include('unknown');
  });

  it('carries ticked factors, saved facts and picks to the sheet, and tells the page nothing of them', async () => {
    const guide = await draw<EczemaGuide>('<eczema-guide></eczema-guide>');
    const details: string[] = [];
    const names = ['factor-flag', 'fact-save', 'question-pick', 'faq-open'] as const;
    for (const name of names)
      guide.addEventListener(name, event =>
        details.push(`${name} ${JSON.stringify(event.detail)}`)
      );
    const widget = (tag: string) => guide.shadowRoot!.querySelector<HTMLElement>(tag)!;
    const boxes = (tag: string) => [
      ...widget(tag).shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=checkbox]'),
    ];
    await settle(guide);
    for (const box of boxes('jak-factors').slice(0, 3)) box.click();
    boxes('jak-facts')[0].click();
    widget('jak-faqs').shadowRoot!.querySelector('summary')!.click();
    await waitUntil(() =>
      visibleText(widget('doctor-questions')).includes('Suggested by your answers')
    );
    boxes('doctor-questions')[0].click();
    const sheetElement = guide.shadowRoot!.querySelector('section > visit-summary')!;
    await waitUntil(() => visibleText(sheetElement).includes('My questions'));
    await waitUntil(() => details.length === 6);

    const {flagged, drawn} = widget('jak-factors') as JakFactors;
    const chosen = drawn!.factors.filter(({id}) => flagged.includes(id));
    expect(chosen).to.have.length(3);
    const sheet = visibleText(sheetElement).replace(/\s+/g, ' ');
    for (const {title} of chosen) expect(sheet).to.include(title);
    expect(sheet).to.include('They calm signals');
    expect(details.sort()).to.deep.equal([
      'fact-save {"fact":"calms-signals"}',
      'factor-flag {}',
      'factor-flag {}',
      'factor-flag {}',
      'faq-open {"faq":"steroid-or-biologic"}',
      'question-pick {}',
    ]);
    await expect(guide).to.be.accessible();
  });

  it('lists all contents at once, draws section after section, and waits for all of them', async () => {
    const guide = document.createElement('eczema-guide');
    document.body.append(guide);
    const root = guide.shadowRoot!;
    const drawnSections = () =>
      [...root.querySelectorAll(widgetsInside)].filter(({shadowRoot}) =>
        shadowRoot?.querySelector('.guide')
      );
    await appears(root, 'section');
    const listed = [...root.querySelectorAll('.ways .station + span')].map(
      ({textContent}) => textContent
    );
    expect(root.querySelectorAll('.waiting')).to.have.length(listed.length);
    await guide.updateComplete;
    expect(root.querySelectorAll('.waiting')).to.have.length(0);
    expect(drawnSections()).to.have.length(listed.length);
    const last = [...root.querySelectorAll('.ways .station + span')].map(
      ({textContent}) => textContent
    );
    expect(last).to.deep.equal(listed);
    guide.remove();
  });

  it('keeps the room of a section until all of its widget is drawn', async () => {
    const guide = document.createElement('eczema-guide');
    document.body.append(guide);
    const root = guide.shadowRoot!;
    await appears(root, 'section');
    let isDrawn = false;
    void guide.updateComplete.then(() => (isDrawn = true));
    const counts = new Set<number>();
    while (!isDrawn) {
      await new Promise(resolve => requestAnimationFrame(resolve));
      const sections = [...root.querySelectorAll('section')];
      const shown = sections.filter(section => getComputedStyle(section).visibility === 'visible');
      counts.add(shown.length);
      for (const section of sections) {
        const widget = section.querySelector<JakFacts>(':scope > :not(.eye, .to)');
        if (shown.includes(section)) expect(widget!.status).to.equal('ready');
        else expect(section.getBoundingClientRect().height).to.be.at.least(innerHeight);
      }
    }
    expect(counts.size).to.be.above(3);
    expect([...counts].pop()).to.equal(sectionNames.length);
    guide.remove();
  });

  it('draws the sections that are asked for later', async () => {
    const guide = document.createElement('eczema-guide');
    guide.sections = 'facts';
    document.body.append(guide);
    await guide.updateComplete;
    guide.sections = undefined;
    await guide.updateComplete;
    expect(guide.shadowRoot!.querySelectorAll('.waiting')).to.have.length(0);
    expect(guide.shadowRoot!.querySelectorAll(widgetsInside)).to.have.length(sectionNames.length);
    guide.remove();
  });

  it('draws all that waits when the page is printed', async () => {
    const guide = document.createElement('eczema-guide');
    document.body.append(guide);
    await appears(guide.shadowRoot!, '.waiting');
    window.dispatchEvent(new Event('beforeprint'));
    expect(guide.shadowRoot!.querySelectorAll('.waiting')).to.have.length(0);
    expect(guide.shadowRoot!.querySelectorAll(widgetsInside)).to.have.length(sectionNames.length);
    window.dispatchEvent(new Event('afterprint'));
    await guide.updateComplete;
    guide.remove();
  });

  it('describes itself to search engines only when asked, with what is visible', async () => {
    const guide = await draw<EczemaGuide>('<eczema-guide></eczema-guide>');
    await settle(guide);
    expect(guide.querySelector('script')).to.equal(null);
    guide.structuredData = true;
    await settle(guide);
    const data = JSON.parse(guide.querySelector('script')!.textContent) as {
      '@graph': [object, {mainEntity: {name: string}[]}];
    };
    const questions = [
      ...guide.shadowRoot!.querySelector('jak-faqs')!.shadowRoot!.querySelectorAll('summary'),
    ];
    const asked = data['@graph'][1].mainEntity.map(({name}) => name);
    expect(asked).to.have.length(14);
    for (const name of asked)
      expect(questions.some(({innerText}) => innerText.includes(name))).to.be.true;
    expect(data['@graph'][0]).not.to.have.property('lastReviewed');
    guide.sections = 'facts';
    await settle(guide);
    await settle(guide);
    expect(guide.querySelector('script')!.textContent).not.to.include('FAQPage');
    guide.structuredData = false;
    await settle(guide);
    expect(guide.querySelector('script')).to.equal(null);
  });

  it('shows the boxed warning and urgent help whatever the publisher left out', async () => {
    const content = {title: 'Ours', facts: {facts: ['One']}};
    const guide = await draw<EczemaGuide>(
      `<eczema-guide sections="facts">${json(content)}</eczema-guide>`
    );
    await settle(guide);
    for (const tag of ['boxed-warning', 'urgent-help']) {
      const widget = guide.shadowRoot!.querySelector(`section > ${tag}`)!;
      expect(widget.getBoundingClientRect().height).to.be.above(100);
    }
  });
});
