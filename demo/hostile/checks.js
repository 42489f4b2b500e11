// What a reader does on each page of the gallery, and what has to hold afterwards. The page shows the results.
'use strict';
{
  const all = selector => [...document.querySelectorAll(selector)];
  const deep = new Map();
  const widgets = all('#widgets > *');
  const host = JSON.parse(document.querySelector('#host').content.textContent);

  /** A widget by its tag, wherever the page has moved it. */
  const widget = tag => deep.get(tag) ?? document.querySelector(`#widgets ${tag}`);
  const root = tag => widget(tag).shadowRoot;
  const inside = (tag, selector) => root(tag)?.querySelector(selector);
  const textOf = element => (element?.innerText ?? '').replace(/\s+/g, ' ').trim();
  const wordsOf = tag => textOf(tag === 'glossary-term' ? widget(tag) : inside(tag, '.guide'));

  const owned = host.owns ?? [];
  const tags = widgets.map(({localName}) => localName).filter(tag => !owned.includes(tag));
  const ownQuestion = 'Zebra 7391?';
  // The only global that the script adds: language packs, which are separate scripts, register there.
  const languages = 'window.Symbol(eczema-guide.languages)';

  async function until(condition) {
    for (let turns = 0; turns < 500; turns++) {
      if (condition()) return true;
      await nextTask();
    }
    return false;
  }

  function wordProblem(tag) {
    const box = inside(tag, '.guide:not([popover]), [part=button]');
    const {height, width} = box?.getBoundingClientRect() ?? {};
    if (!height || !width || !wordsOf(tag)) return `${tag} is blank`;
    // A term in the host’s own sentence looks like that sentence.
    if (tag === 'glossary-term') return undefined;
    const {color, fontSize, lineHeight, visibility, webkitTextFillColor} = getComputedStyle(box);
    if (visibility !== 'visible') return `${tag} is ${visibility}`;
    if (parseFloat(fontSize) < 14) return `${tag} is written in ${fontSize}`;
    if (parseFloat(lineHeight) < parseFloat(fontSize)) return `${tag} has lines of ${lineHeight}`;
    if (color !== webkitTextFillColor) return `${tag} is filled with ${webkitTextFillColor}`;
    return undefined;
  }

  async function words() {
    await until(() => !tags.some(wordProblem));
    return tags.map(wordProblem).filter(Boolean);
  }

  // A finger reaches a control if the element at its middle is the control or its label.
  function outOfReach(tag, control) {
    if (!control) return 'is not there';
    control.scrollIntoView({block: 'center', behavior: 'instant'});
    const {left, top, width, height} = control.getBoundingClientRect();
    const hit = root(tag).elementFromPoint(left + width / 2, top + height / 2);
    // For a button with slotted words, the element at that point is the widget itself.
    const reached =
      control.contains(hit) || hit === widget(tag) || hit?.closest('label')?.contains(control);
    return reached ? undefined : `can’t be reached, but ${hit?.localName ?? 'nothing'}`;
  }

  async function click(tag, selector) {
    const control = inside(tag, selector);
    const problem = outOfReach(tag, control);
    if (problem) throw new Error(`${selector} ${problem}`);
    control.click();
    await widget(tag).updateComplete;
  }

  /** What a reader does in each widget, and whether it has an effect. */
  const acts = {
    async 'eczema-poll'() {
      await click('eczema-poll', 'input');
      await click('eczema-poll', '.button.primary');
      return widget('eczema-poll').choices.length === 1 && !inside('eczema-poll', '.ballot');
    },
    async 'jak-facts'() {
      await click('jak-facts', 'input');
      return widget('jak-facts').saved.length === 1;
    },
    async 'jak-factors'() {
      await click('jak-factors', 'input');
      return widget('jak-factors').flagged.length === 1;
    },
    async 'self-check'() {
      await click('self-check', 'input');
      await click('self-check', '.button.primary');
      return (
        Object.keys(widget('self-check').answers).length === 1 && !!inside('self-check', '.outcome')
      );
    },
    async 'doctor-questions'() {
      await click('doctor-questions', '[type=checkbox]');
      inside('doctor-questions', '[type=text]').value = ownQuestion;
      await click('doctor-questions', '[type=text] ~ .button');
      return widget('doctor-questions').picked.length === 2;
    },
    async 'jak-faqs'() {
      const {open} = inside('jak-faqs', '.faq');
      await click('jak-faqs', 'summary');
      return inside('jak-faqs', '.faq').open !== open;
    },
    async 'treatment-options'() {
      const boxes = [...root('treatment-options').querySelectorAll('.foot input')].slice(0, 2);
      for (const box of boxes) if (!box.checked) box.click();
      await widget('treatment-options').updateComplete;
      return !!inside('treatment-options', 'table');
    },
    async 'jak-pathway'() {
      const last = textOf(inside('jak-pathway', '.position'));
      await click('jak-pathway', '.actions .button:not([aria-disabled]):not(.play)');
      return textOf(inside('jak-pathway', '.position')) !== last;
    },
    async 'glossary-term'() {
      await click('glossary-term', 'button');
      return textOf(inside('glossary-term', '[part=definition]')) !== '';
    },
    async 'visit-summary'() {
      const problem = outOfReach('visit-summary', inside('visit-summary', '.button.primary'));
      if (problem) throw new Error(`its print button ${problem}`);
      return true;
    },
  };

  async function actIn(tag) {
    try {
      return (await acts[tag]()) ? undefined : `${tag} did not do it`;
    } catch (error) {
      return `${tag}: ${error.message}`;
    }
  }

  async function controls() {
    const problems = [];
    for (const tag of Object.keys(acts)) if (tags.includes(tag)) problems.push(await actIn(tag));
    return problems.filter(Boolean);
  }

  function sheet() {
    const text = wordsOf('visit-summary');
    return text.includes(ownQuestion) ? [] : [`the sheet says: ${text}`];
  }

  /** The properties with what a reader entered. */
  const entered = () =>
    ['choices', 'saved', 'flagged', 'answers', 'picked'].map(name =>
      tags.map(tag => widget(tag)[name]).filter(Boolean)
    );

  async function kept() {
    const before = JSON.stringify(entered());
    if (window.next) await window.next([...widgets]);
    for (const each of host.forgets ? [] : widgets) deep.set(each.localName, each);
    const missing = await words();
    if (missing.length) return missing;
    const after = JSON.stringify(entered());
    if (!host.forgets && after !== before) return [`${before} became ${after}`];
    for (const tag of tags) widget(tag).clear?.();
    await Promise.all(tags.map(tag => widget(tag).updateComplete));
    return [...(await controls()), ...sheet()];
  }

  const quiet = () => recorder.problems;

  // Events may contain the page's own words; only what the reader did counts.
  function isPrivate() {
    const {events, loaded, requests, traces} = recorder;
    const secrets = [ownQuestion, 'Zebra', ...widget('doctor-questions').picked.map(({id}) => id)];
    for (const {flagged, choices} of tags.map(widget))
      secrets.push(...(flagged ?? []), ...(choices ?? []));
    const leaks = events.filter(event => secrets.some(secret => secret && event.includes(secret)));
    const more = performance
      .getEntriesByType('resource')
      .slice(loaded)
      .filter(({name}) => !/eczema-guide\.js|hostile\/[\w-]+\.js$|favicon/.test(name));
    return [...requests, ...traces, ...leaks, ...more.map(({name}) => name)];
  }

  const cache = () => recorder.listeners.filter(type => /unload/.test(type));

  function ownedProblems() {
    return owned.filter(tag => widget(tag).shadowRoot).map(tag => `${tag} was taken over`);
  }

  async function check() {
    const results = {
      words: [...(await words()), ...ownedProblems()],
      controls: await controls(),
      sheet: sheet(),
      looks: recorder.changedLooks(),
      kept: await kept(),
      globals: recorder.changedGlobals().filter(name => name !== languages),
      private: isPrivate(),
      cache: cache(),
      quiet: quiet(),
    };
    const failed = Object.entries(results).filter(([, problems]) => problems.length);
    document.querySelector('#results').textContent = failed.length
      ? failed.map(([name, problems]) => `${name}: ${problems.join('; ')}`).join('\n')
      : `${Object.keys(results).length} checks hold.`;
    return results;
  }

  // The page around it starts the checks, or else a person who clicks.
  if (parent !== window) check().then(results => parent.postMessage(results, '*'));
  else document.querySelector('#check').onclick = check;
}
