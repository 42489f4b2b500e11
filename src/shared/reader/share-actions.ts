import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {renderButton} from '../render/button.js';
import {icon} from '../render/icon.js';
import {changing} from '../render/inline-text.js';
import {plainText} from '../content/inline-markup.js';
import type {AnyText} from '../content/rich-text.js';
import {printAlone} from '../page/print-alone.js';
import {SummaryPrintEvent, SummaryShareEvent} from './summary-events.js';

// The result of a button that a reader is told.
type Told = 'copied' | 'byHand' | 'notHere' | 'shared' | 'downloaded';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly heading: string | undefined;
    readonly drawn: {readonly title?: AnyText | undefined} | undefined;
    say(key: 'print' | 'copy' | 'share' | Told): string;
    announce(words: string): void;
  };

// Some pages have no clipboard, some only part of its API, and the browser may refuse.
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The buttons with which readers print, copy or share something. */
export class ShareActions {
  private told: Told | undefined;
  private shown: {readonly text: string; readonly label: string} | undefined;

  /** `body` returns what is copied and shared, below the element's title; `paper` the element that is printed. */
  constructor(
    private readonly host: Host,
    private readonly body: () => string,
    private readonly paper: () => HTMLElement = () => host
  ) {}

  /** The element's title without markup. */
  get title(): string {
    const {heading, drawn} = this.host;
    return plainText(heading ?? drawn?.title ?? '');
  }

  /** The title and what is below it. */
  get text(): string {
    return `${this.title}\n\n${this.body()}`.trim();
  }

  /** Draws the buttons, further ones after them, and what was copied if the reader should see it. */
  render(more: unknown): TemplateResult {
    const {host, shown} = this;
    return html`<div class="actions">
        ${renderButton([icon('print'), host.say('print')], this.handlePrint, 'primary')}
        ${this.renderButton(host.say('copy'), () => this.copy(this.text))}
        ${
          Boolean(globalThis.navigator?.share)
            ? this.renderButton(host.say('share'), () => this.share())
            : nothing
        }
        ${more}
      </div>
      ${this.told ? html`<p class="told">${changing(host.say(this.told))}</p>` : nothing}
      ${
        shown
          ? html`<label class="actions"
              >${changing(shown.label)}<textarea readonly rows="4" .value=${shown.text}></textarea>
            </label>`
          : nothing
      }`;
  }

  /** Draws a button that passes something on, and tells the page so, but not what. */
  renderButton(words: string, act: () => unknown): TemplateResult {
    const handleClick = () => {
      this.dispatchShareEvent();
      void act();
    };
    return renderButton(words, handleClick);
  }

  /** Tells the page that something was passed on. */
  readonly dispatchShareEvent = (): void => {
    this.host.dispatchEvent(new SummaryShareEvent());
  };

  /** Hides what was copied, because it is no longer up to date. */
  hide(): void {
    this.shown = this.told = undefined;
  }

  /** Shows the result of a button beside it, and announces it to screen readers. */
  answer(told: Told): void {
    this.told = told;
    this.host.announce(this.host.say(told));
    this.host.requestUpdate();
  }

  /** Copies a text. It is shown if it has a label, or for copying by hand if the browser refuses. */
  async copy(text: string, label?: string): Promise<void> {
    const copied = await writeToClipboard(text);
    if (!copied) return this.offer('byHand', text, label);
    this.shown = label ? {text, label} : undefined;
    this.answer('copied');
  }

  /** Shows a text to copy by hand, because something else isn't possible. */
  async offer(
    why: 'byHand' | 'notHere',
    text = this.text,
    label = this.host.say(why)
  ): Promise<void> {
    const {host} = this;
    this.shown = {text, label};
    this.answer(why);
    await host.updateComplete;
    const field = host.renderRoot.querySelector('textarea');
    field?.focus();
    field?.select();
  }

  private async share(): Promise<void> {
    const {text} = this;
    try {
      await navigator.share({text});
      this.answer('shared');
    } catch (error) {
      // Unless the reader closed the browser's dialog, there is another way.
      if ((error as Error | undefined)?.name !== 'AbortError') await this.copy(text);
    }
  }

  private readonly handlePrint = (): void => {
    const paper = this.paper();
    paper.dispatchEvent(new SummaryPrintEvent());
    if (!printAlone(paper)) void this.offer('notHere');
  };
}
