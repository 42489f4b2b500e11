import {html, nothing, type TemplateResult} from 'lit';
import type {LinkToSection} from '../../guide/guide-context.js';
import type {CommonContent} from '../../shared/content/schema.js';
import type {WordsController} from '../../shared/language/words-controller.js';
import {renderByline} from '../../shared/render/byline.js';
import {headingAt} from '../../shared/render/heading.js';
import {inline, paragraphs} from '../../shared/render/inline-text.js';
import {sourceMark, type MarkedElement} from '../../shared/render/source-mark.js';
import {calmLines} from './calm-lines.js';
import type {GuideFile} from './eczema-guide.schema.js';
import type {Entry} from './guide-contents.js';

/** What the opening needs from its guide. */
interface Host extends MarkedElement {
  readonly innerLevel: number;
  readonly words: WordsController;
  readonly linkTo: LinkToSection;
  drawsPart(part: number): boolean;
}

type Content = Pick<GuideFile, 'about'> & CommonContent;

/** Draws the guide's first screen – its main message, two ways in, and the line on urgent help – and what it is about. */
export function renderOpening(
  head: TemplateResult,
  content: Content,
  entries: readonly Entry[],
  host: Host
): TemplateResult {
  const [first] = entries;
  const mine = entries.filter(({name}) => name === 'questions' && name !== first.name);
  const way = ({name, short}: Entry, kind: string) => host.linkTo(name, short(), kind);
  return html`<div class="hero">
      ${calmLines()} ${head}
      <p class="actions">
        ${way(first, 'button primary')} ${mine.map(entry => way(entry, 'button'))}
      </p>
    </div>
    ${host.drawsPart(2) ? renderAbout(content, entries, host) : nothing}`;
}

function renderAbout(
  {about, sources}: Content,
  entries: readonly Entry[],
  host: Host
): TemplateResult {
  return html`${entries.some(({name}) => name === 'urgent') ? html`<urgent-help brief heading=""></urgent-help>` : nothing}
  ${about?.title ? headingAt(host.innerLevel, inline(about.title), 'title') : nothing}
  ${about ? html`<div class="about">${paragraphs(about.text, sourceMark(host, about.sources))}</div>` : nothing}
  ${about?.sources ? renderByline({sources}, host.words) : nothing}`;
}
