import {html, isServer, nothing, type TemplateResult} from 'lit';
import type {LinkToSection} from '../../guide/guide-context.js';
import {plainText} from '../../shared/content/inline-markup.js';
import type {PollContent} from './eczema-poll.schema.js';

interface Host {
  readonly guide: {readonly guide?: {readonly linkTo?: LinkToSection | undefined} | undefined};
  say(key: 'more', values: {label: string}): string;
}

const faqAddress = (id: string) => `${isServer ? '' : location.href.split('#')[0]}#faq-${id}`;

/** Draws the link to what the options are about: a section of the guide, or one of its FAQs, such as `faqs/cost`. */
export function renderMore(
  options: PollContent['options'],
  host: Host
): (TemplateResult | typeof nothing)[] {
  const linkTo = host.guide.guide?.linkTo;
  return options.map(({label, more}) => {
    if (!linkTo || !more) return nothing;
    const [section, item] = more.split('/');
    const words = host.say('more', {label: plainText(label)});
    const link = linkTo(section, words);
    if (link === nothing) return nothing;
    return html`<p>${item ? html`<a href=${faqAddress(item)}>${words}</a>` : link}</p>`;
  });
}
