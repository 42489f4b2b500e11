import {expect, waitUntil} from '@open-wc/testing';

// The script as a publisher's page loads it. It must have been built, as `npm test` does.
const script = '<script src="/dist/eczema-guide.js"></script>';

interface PageWindow extends Window {
  logged: string[];
  violations: string[];
  customElements: CustomElementRegistry;
}

let frame: HTMLIFrameElement;

const page = () => frame.contentWindow as PageWindow;
const find = <T extends HTMLElement>(selector: string) =>
  frame.contentDocument!.querySelector<T>(selector)!;
const inside = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.guide')!;
const drawn = (element: Element | null) => {
  const {status, isUpdatePending} = (element ?? {}) as {status?: string; isUpdatePending?: boolean};
  return status === 'ready' && !isUpdatePending;
};

const listening = `<script>
  logged = [];
  for (const method of ['log', 'info', 'warn', 'error'])
    console[method] = (...words) => logged.push(words.join(' '));
  addEventListener('error', ({message}) => logged.push(message));
</script>`;

async function open(body: string, head = '') {
  frame.srcdoc = `<!doctype html><html lang="en"><head><meta charset="utf-8">${listening}${head}</head><body>${body}</body></html>`;
  await new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
  await nextFrame();
}

async function visit(address: string) {
  frame.src = address;
  await new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
  await nextFrame();
}

const nextFrame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

const tags = [
  'eczema-guide',
  'eczema-poll',
  'jak-facts',
  'self-check',
  'doctor-questions',
  'visit-summary',
];

describe('the script', () => {
  beforeEach(() => {
    frame = document.createElement('iframe');
    frame.width = '900';
    frame.height = '700';
    document.body.append(frame);
    localStorage.clear();
    sessionStorage.clear();
  });

  afterEach(() => frame.remove());

  it('draws the widgets of a page one after another, once the page is parsed', async () => {
    frame.srcdoc = `<!doctype html>${'<treatment-options></treatment-options>'.repeat(12)}${script}`;
    const counts = new Set<number>();
    await waitUntil(
      () => {
        const widgets = [...frame.contentDocument!.querySelectorAll('treatment-options')];
        counts.add(widgets.filter(drawn).length);
        return counts.has(12);
      },
      'not all are drawn',
      {interval: 0}
    );
    expect(counts.size).to.be.above(2);
  });

  for (const tag of tags) {
    it(`draws <${tag}> on a blank page: no other request, nothing stored, nothing logged`, async () => {
      await open(`<${tag}></${tag}>${script}`);
      await waitUntil(() => drawn(find(tag)));
      expect(inside(find(tag)).innerText).to.match(/\w+ \w+/);
      const requests = page().performance.getEntriesByType('resource');
      expect(requests.map(({name}) => new URL(name).pathname)).to.deep.equal([
        '/dist/eczema-guide.js',
      ]);
      expect(page().localStorage.length + page().sessionStorage.length).to.equal(0);
      expect(frame.contentDocument!.cookie).to.equal('');
      expect(page().logged).to.deep.equal([]);
    });
  }

  it('works under a strict policy with Trusted Types, pasted twice, on a page that resets everything', async () => {
    await visit('/demo/strict-csp/index.html');
    await waitUntil(() => tags.every(tag => drawn(find(tag))));
    const box = find('jak-facts').shadowRoot!.querySelector('input')!;
    box.click();
    expect(find<HTMLElement & {saved: string[]}>('jak-facts').saved).to.have.length(1);
    await nextFrame();
    expect(find('output').innerText).to.equal('none');
    const {display, inlineSize} = page().getComputedStyle(find('jak-facts'));
    expect(display).to.equal('block');
    expect(parseFloat(inlineSize)).to.be.above(300);
    const size = page().getComputedStyle(inside(find('jak-facts'))).fontSize;
    expect(parseFloat(size)).to.be.at.least(14);
  });

  it('describes the guide to search engines under that policy too', async () => {
    await visit('/demo/strict-csp/index.html');
    const guide = find<HTMLElement & {structuredData: boolean}>('eczema-guide');
    await waitUntil(() => drawn(guide.querySelector('jak-facts')));
    guide.structuredData = true;
    await waitUntil(() => guide.querySelector('script[type="application/ld+json"]'));
    expect(page().violations).to.deep.equal([]);
  });

  it('leaves a tag that the page already owns', async () => {
    const own = `<script>customElements.define('self-check', class extends HTMLElement {});</script>`;
    await open(`<self-check>Mine</self-check><jak-facts></jak-facts>${own}${script}`);
    await waitUntil(() => drawn(find('jak-facts')));
    expect(find('self-check').shadowRoot).to.equal(null);
    expect(page().logged).to.deep.equal([]);
  });

  it('turns placeholders into elements, including those added later', async () => {
    const placeholder =
      '<div id="a" data-guide="jak-facts" data-heading-level="3"><ul><li>From a list</li></ul></div>';
    await open(`${placeholder}<div data-guide="no-such-thing">Stays</div>${script}`);
    await waitUntil(() => drawn(find('jak-facts')));
    expect(find('jak-facts').id).to.equal('a');
    expect(inside(find('jak-facts')).innerText).to.include('From a list');
    expect(find('[data-guide]').textContent).to.equal('Stays');
    frame.contentDocument!.body.insertAdjacentHTML(
      'beforeend',
      '<p><span data-guide="doctor-questions"></span></p>'
    );
    await waitUntil(() => drawn(find('p doctor-questions')));
  });

  it('refuses placeholders that could add a script, a style or another element', async () => {
    const element = `<script>customElements.define('not-ours', class extends HTMLElement {});</script>`;
    const attributes =
      'data-onclick="logged.push(1)" data-ONFOCUS="x" data-style="position: fixed"';
    await open(
      `<div data-guide="jak-facts" ${attributes}></div><div data-guide="not-ours"></div>${element}${script}`
    );
    await waitUntil(() => drawn(find('jak-facts')));
    expect(find('jak-facts').getAttributeNames()).to.deep.equal([]);
    expect(find('not-ours')).to.equal(null);
  });

  it('reads a JSON child that arrives in two pieces', async () => {
    await open('');
    const {contentDocument} = frame;
    contentDocument!.open();
    contentDocument!.write(
      `<!doctype html>${listening}${script}<jak-facts><script type="application/json">{"facts": ["Ar`
    );
    await waitUntil(() => page().customElements.get('jak-facts'));
    await nextFrame();
    expect(page().logged, 'before the rest has arrived').to.deep.equal([]);
    contentDocument!.write('rived whole"]}</script></jak-facts>');
    contentDocument!.close();
    await waitUntil(() => drawn(find('jak-facts')));
    await nextFrame();
    expect(inside(find('jak-facts')).innerText).to.include('Arrived whole');
    expect(page().logged).to.deep.equal([]);
  });

  for (const [place, order] of [
    ['before', (module: string) => module + script],
    ['behind', (module: string) => script + module],
  ] as const)
    it(`draws and tells once where a module stands ${place} the script`, async () => {
      const module = script.replace('<script', '<script type="module"');
      const placeholder = '<p data-guide="jak-facts"><b>Herons</b></p><ul><li>Fish.</li></ul>';
      const elements = '<jak-facts own><ul><li>Herons fish.</li></ul></jak-facts>';
      await open(`${placeholder}${elements}<visit-summary></visit-summary>${order(module)}`);
      await waitUntil(() => drawn(find('visit-summary')));
      await nextFrame();
      expect(frame.contentDocument!.querySelectorAll('jak-facts')).to.have.length(2);
      let told = 0;
      frame.contentDocument!.addEventListener('fact-save', () => told++);
      find('jak-facts[own]').shadowRoot!.querySelector('input')!.click();
      expect(told).to.equal(1);
      await waitUntil(() => inside(find('visit-summary')).innerText.includes('Herons fish.'));
      expect(page().logged.join()).to.match(/^[^,]*expected a list[^,]*, or JSON[^,]*$/);
    });

  it('shows nothing of a widget that the page hides', async () => {
    const hidden = tags.flatMap(tag => [
      `<${tag} hidden></${tag}>`,
      `<${tag} style="display:none"></${tag}>`,
      `<${tag} style="color: red; display: none"></${tag}>`,
    ]);
    await open(`${hidden.join('')}<jak-facts id="seen"></jak-facts>${script}`);
    await waitUntil(() => drawn(find('#seen')));
    const seen = [...frame.contentDocument!.querySelectorAll(tags.join())].filter(
      element => element.getClientRects().length
    );
    expect(seen.map(({id}) => id)).to.deep.equal(['seen']);
  });

  it('leaves the words of an XHTML page as they are', async () => {
    const body =
      '<jak-facts own=""><ul><li>Herons fish.</li></ul></jak-facts><p data-guide="doctor-questions">Where?</p>';
    const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Herons</title></head><body>${body}<script src="${location.origin}/dist/eczema-guide.js"></script></body></html>`;
    await visit(URL.createObjectURL(new Blob([page], {type: 'application/xhtml+xml'})));
    const {contentDocument} = frame;
    expect(contentDocument!.scripts).to.have.length(1);
    for (const words of ['Herons fish.', 'Where?']) {
      const element = [...contentDocument!.querySelectorAll('li, p')].find(
        ({textContent}) => textContent === words
      );
      expect(element?.getClientRects(), words).to.have.length(1);
    }
  });

  it('works in a browser that blocks storage', async () => {
    const blocked = `<script>
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {get() { throw new DOMException('blocked', 'SecurityError'); }});
    </script>`;
    await open(`<jak-facts remember="local"></jak-facts>${blocked}${script}`);
    await waitUntil(() => drawn(find('jak-facts')));
    find('jak-facts').shadowRoot!.querySelector('input')!.click();
    await nextFrame();
    expect(inside(find('jak-facts')).innerText).to.include('can’t keep your answers');
    expect(page().logged).to.deep.equal([]);
  });
});
