import {expect, fixture, html} from '@open-wc/testing';
import type {DoctorQuestions} from '../../elements/doctor-questions/doctor-questions.js';
import type {JakFactors} from '../../elements/jak-factors/jak-factors.js';
import '../../index.js';

type Widget = JakFactors | DoctorQuestions;

const birds = (...ids: string[]) => ({factors: ids.map(id => ({id, title: `A ${id}`}))});

async function draw(content: unknown): Promise<JakFactors> {
  const element = await fixture<JakFactors>(
    html`<jak-factors remember="local" .content=${content}></jak-factors>`
  );
  await element.updateComplete;
  return element;
}

async function clear(element: Widget): Promise<void> {
  const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.kept .button')];
  buttons.at(-1)!.click();
  await element.updateComplete;
}

async function press(field: HTMLElement, key: string, rest: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, ...rest});
  field.dispatchEvent(event);
  await Promise.resolve();
}

describe('kept answers', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('are restored when the publisher adds and removes items, and clearing leaves nothing', async () => {
    (await draw(birds('heron', 'stork', 'owl'))).flagged = ['stork'];
    await Promise.resolve();
    await Promise.resolve();
    const edited = await draw(birds('crane', 'heron', 'stork'));
    expect(edited.flagged).to.deep.equal(['stork']);
    await clear(edited);
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('aren’t restored in other content', async () => {
    const first = await draw(birds('heron', 'stork', 'owl'));
    first.flagged = ['stork'];
    await first.updateComplete;
    expect((await draw(birds('rain', 'snow', 'stork'))).flagged).to.deep.equal([]);
    expect(Object.keys(localStorage)).to.have.length(1);
  });

  it('are kept when their element leaves the page at once, and never written after that', async () => {
    const element = await draw(birds('heron', 'stork'));
    const {parentElement} = element;
    element.flagged = ['heron'];
    element.remove();
    expect(Object.values(localStorage)).to.deep.equal(['["heron"]']);
    localStorage.clear();
    await element.updateComplete;
    expect(Object.keys(localStorage)).to.deep.equal([]);
    element.flagged = ['stork'];
    await element.updateComplete;
    parentElement!.append(element);
    await element.updateComplete;
    expect(Object.values(localStorage)).to.deep.equal(['["stork"]']);
  });

  it('are restored for a new version of their file', async () => {
    const {fetch} = window;
    window.fetch = () => Promise.resolve(Response.json(birds('heron', 'stork')));
    const open = async (src: string) => {
      const element = await fixture<JakFactors>(
        html`<jak-factors remember="local" src=${src}></jak-factors>`
      );
      await element.loading.retry();
      await element.updateComplete;
      return element;
    };
    const first = await open('birds.json?v=1');
    first.flagged = ['heron'];
    await first.updateComplete;
    const second = await open('birds.json?v=2#new');
    window.fetch = fetch;
    expect(second.flagged).to.deep.equal(['heron']);
  });

  it('follow what another tab keeps and clears', async () => {
    const element = await draw(birds('heron', 'stork'));
    const key = 'eczema-guide:jak-factors:heron,stork';
    const tell = async (newValue: string | null) => {
      if (newValue === null) localStorage.removeItem(key);
      else localStorage.setItem(key, newValue);
      window.dispatchEvent(new StorageEvent('storage', {key, newValue}));
      await element.updateComplete;
    };
    await tell('["heron"]');
    expect(element.flagged).to.deep.equal(['heron']);
    await tell('{"broken": true}');
    expect(element.flagged).to.deep.equal(['heron']);
    await tell(null);
    expect(element.flagged).to.deep.equal([]);
  });
});

describe('cleared picks of a shared link', () => {
  it('stay cleared', async () => {
    const {href} = location;
    location.hash = '#eczema-questions=rain';
    const content = {
      questions: [
        {id: 'rain', text: 'Rain?'},
        {id: 'snow', text: 'Snow?'},
      ],
    };
    const open = () =>
      fixture<DoctorQuestions>(html`<doctor-questions .content=${content}></doctor-questions>`);
    const element = await open();
    expect(element.picked).to.have.length(1);
    element.clear();
    expect(location.hash).to.equal('');
    expect((await open()).picked).to.deep.equal([]);
    history.replaceState(null, '', href);
  });
});

describe('keys in fields', () => {
  const field = async () => {
    const element = await fixture<DoctorQuestions>(
      html`<doctor-questions questions="One?"></doctor-questions>`
    );
    return {element, own: element.shadowRoot!.querySelector<HTMLInputElement>('#own')!};
  };

  it('don’t add a question with the Enter that ends a word, in Safari’s order', async () => {
    const {element, own} = await field();
    own.value = '症状';
    own.dispatchEvent(new CompositionEvent('compositionend'));
    await press(own, 'Enter', {keyCode: 229});
    expect(element.picked).to.deep.equal([]);
    await press(own, 'Enter', {keyCode: 13});
    expect(element.picked).to.have.length(1);
  });

  it('don’t trigger the page’s shortcuts, except with a command key', async () => {
    const {element, own} = await field();
    const heard: string[] = [];
    const listen = ({key}: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);
    await press(own, 's');
    await press(own, '/');
    await press(own, 'k', {ctrlKey: true});
    await press(own, 'Escape');
    await press(element.shadowRoot!.querySelector('[type=checkbox]')!, 'x');
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(['k', 'Escape', 'x']);
  });
});
