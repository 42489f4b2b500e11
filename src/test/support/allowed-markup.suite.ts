import {isSafeLink} from '../../shared/content/inline-markup.js';
import {tags as ours} from '../../elements/all.js';

const list = (words: string) => new Set(words.trim().split(/\s+/));

const tags = new Set([
  ...ours,
  ...list(`
    a b button caption dd defs details div dl dt em fieldset figcaption figure g h2 h3 h4 h5 h6 input label legend li nav ol p
    path progress rect section slot small span strong summary svg table tbody td text textarea th thead tr ul use
  `),
]);

const attributes = list(`
  all autocomplete brief checked class compact d dir disabled for heading heading-level height hidden href id lang max maxlength min
  name open part popover popovertarget preserveaspectratio readonly role rows scope step structured-data tabindex target tray type value
  viewbox width x y
`);

const isAllowed = (name: string) => attributes.has(name) || /^(aria|data)-[a-z]+$/.test(name);

function faultsOf(element: Element): string[] {
  const {localName} = element;
  const faults = [...element.attributes]
    .filter(
      ({name, value}) =>
        !isAllowed(name.toLowerCase()) ||
        (name === 'href' && !isSafeLink(value)) ||
        (localName === 'use' && name === 'href' && !value.startsWith('#')) ||
        (name === 'target' && value !== '_self')
    )
    .map(({name}) => `<${localName} ${name}>`);
  if (!tags.has(localName)) faults.unshift(`<${localName}>`);
  const inner = element.shadowRoot;
  return inner ? [...faults, ...faultsOfTree(inner)] : faults;
}

const faultsOfTree = (root: ParentNode) => [...root.querySelectorAll('*')].flatMap(faultsOf);

/** What is in some markup, once it is parsed, that elements never draw. */
export function faultsOfMarkup(markup: string): string[] {
  return faultsOfTree(new DOMParser().parseFromString(markup, 'text/html').body);
}

/** What is in a shadow root, both as it is and once it was serialized and parsed again, that elements never draw. */
export function faultsIn(root: ShadowRoot): string[] {
  return [...new Set([...faultsOfTree(root), ...faultsOfMarkup(root.innerHTML)])];
}
