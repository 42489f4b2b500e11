import type {SvelteHTMLElements} from 'svelte/elements';
import type {} from 'eczema-guide/svelte';

export const good: SvelteHTMLElements['jak-facts'] = {
  layout: 'deck',
  'heading-level': 3,
  saved: ['infection'],
  class: 'wide',
  'onfact-save': event => event.detail.fact.trim(),
};

// @ts-expect-error -- there is no such layout
export const badValue: SvelteHTMLElements['jak-facts'] = {layout: 'heap'};

// @ts-expect-error -- its heading has a level, not a size
export const badName: SvelteHTMLElements['jak-facts'] = {headingSize: 3};

export const badEvent: SvelteHTMLElements['eczema-poll'] = {
  // @ts-expect-error -- the event says which poll, never what was chosen
  'onpoll-vote': event => event.detail.choices,
};
