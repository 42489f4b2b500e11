import {widgetOf} from './catalog.js';
import {attributesFor, escaped, variablesOf} from './snippet.js';
import type {Chosen, State} from './state.js';

/** Where a widget's page lies, as `eczema-guide embed` writes it. */
function pageOf({folder, language}: State, tag: string): string {
  return `${folder}embed/${language === 'en' ? '' : `${language}/`}${tag}.html`;
}

/** Attributes as the fragment of a link has them, for the command as well. */
function fragmentOf(state: State, chosen: Chosen, more: Readonly<Record<string, string>> = {}) {
  const {lang: _, ...attributes} = attributesFor(state, chosen);
  return Object.entries({...attributes, ...more})
    .map(([name, value]) => `&${name}${value && `=${encodeURIComponent(value)}`}`)
    .join('');
}

/** The command that writes the pages which frames and links lead to. */
export function embedCommandOf(state: State): string {
  const {language, widgets} = state;
  const tags = widgets.map(chosen => `"${chosen.tag}${fragmentOf(state, chosen)}"`);
  const own = widgets.flatMap(({tag, own}) => (own ? [`--content ${tag}.json`] : []));
  const lang = language === 'en' ? [] : [`--lang ${language}`];
  return ['npx eczema-guide embed', ...tags, '--out embed/', ...lang, ...own].join(' ');
}

/** Code for systems that take frames, such as Wix, Notion and Google Sites. */
export function frameCodeOf(state: State): string {
  const looks = Object.entries(variablesOf(state)).map(
    ([name, value]) => `${name.replace('--guide-', '')}=${encodeURIComponent(value)}`
  );
  const query = looks.length ? `?${looks.join('&')}` : '';
  const frames = state.widgets.map(
    ({tag}) =>
      `<iframe src="${escaped(pageOf(state, tag) + query)}" title="${escaped(widgetOf(tag).name)}" width="100%" height="500" style="border:0"></iframe>`
  );
  return [...frames, `<script src="${escaped(state.folder)}embed/embed.js" async></script>`].join(
    '\n'
  );
}

/** Links that become the widgets, for editors that keep nothing else. Own words come from a file, or stand before the link. */
export function linkCodeOf(state: State): string {
  const links = state.widgets.map(chosen => {
    const {tag, own} = chosen;
    const source: Record<string, string> = state.files
      ? {src: `${state.folder}${tag}.json`}
      : {own: ''};
    const fragment = `#guide=${tag}${fragmentOf(state, chosen, own ? source : {})}`;
    return `<p><a href="${escaped(pageOf(state, tag) + fragment)}">${escaped(widgetOf(tag).name)}</a></p>`;
  });
  return links.join('\n');
}
