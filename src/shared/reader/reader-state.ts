import {html, isServer, nothing, type ReactiveController, type TemplateResult} from 'lit';
import * as v from '../content/validators.js';
import type {Guide, Remember} from '../../guide/guide-context.js';
import type {GuideEntry} from '../../guide/guide-state.js';
import type * as en from '../../strings/en.js';
import type {ContentElement} from '../content-element.js';
import {offWindow, onWindow} from '../page/window-events.js';
import {editionsOf, keep, readKept, type Place} from './reader-storage.js';
import {renderButton} from '../render/button.js';
import {changing} from '../render/inline-text.js';
import type {CommonContent} from '../content/schema.js';

// Only what a reader state needs from its element; the element's types of content don't matter here.
type Host = Pick<
  ContentElement<CommonContent, keyof typeof en>,
  | 'addController'
  | 'drawn'
  | 'guide'
  | 'id'
  | 'isConnected'
  | 'localName'
  | 'requestUpdate'
  | 'source'
  | 'updateComplete'
> & {
  readonly remember: Remember | undefined;
  say(key: keyof typeof en.common): string;
  announce(words: string): void;
  clear(): void;
  renderRoot: HTMLElement | DocumentFragment;
};

/** How an element passes on what the reader entered in it. */
export interface ReaderStateOptions<Value> {
  /** The schema of the value; a kept value that doesn't match is not restored. */
  readonly schema: v.GenericSchema<unknown, Value>;
  get(): Value;
  /** Called with what was kept on an earlier page. */
  restore(value: Value): void;
  /** The value of a reader who entered nothing; it replaces a value that doesn't match the schema. */
  readonly empty: Value;
  /** True before the reader entered anything, and after everything was cleared. */
  isEmpty(value: Value): boolean;
  /** Distinguishes the kept answers of widgets with different content; the ids of the items, for example. */
  contentKey(): string;
  /** Its entry on the visit sheet; polls have none. */
  entry?(value: Value): GuideEntry;
}

// Whether the reader allowed answers to be kept; one tick applies to all elements that ask.
let mayKeep = false;

const askers = new Set<{consentChanged(): void}>();

function allow(answer: boolean): void {
  if (mayKeep === answer) return;
  mayKeep = answer;
  for (const each of askers) each.consentChanged();
}

/** What a reader entered in one element: passed to the guide, and kept if the publisher wants it. */
export class ReaderState<Value> implements ReactiveController {
  private last:
    {value: Value; drawn: unknown; guide: Guide | undefined; language: string} | undefined;
  private restored: string | undefined;
  private blocked = false;

  constructor(
    private readonly host: Host,
    private readonly options: ReaderStateOptions<Value>
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    onWindow('storage', this.handleStorage);
    askers.add(this);
    // It may have got another value while it was on no page.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    offWindow('storage', this.handleStorage);
    askers.delete(this);
    // What was entered right before is kept now: an element outside a page keeps nothing.
    const value = this.options.get();
    if (this.last && value !== this.last.value) this.keep(value);
    // The guide forgets a widget that leaves it; one that is inserted again passes its entry on again.
    this.last = undefined;
  }

  hostUpdate(): void {
    const {place, host, options} = this;
    if (!v.is(options.schema, options.get())) options.restore(options.empty);
    if (!place || !host.drawn || this.restored === this.key) return;
    // There may be other content: what was kept for the last one stays.
    this.restored = this.key;
    this.last = undefined;
    if (options.isEmpty(options.get())) this.restore([this.key, ...this.editions]);
  }

  hostUpdated(): void {
    const {host, options} = this;
    const {drawn} = host;
    const {guide} = host.guide;
    if (!drawn || !host.isConnected) return;
    const value = options.get();
    const language = host.say('clear');
    const {last} = this;
    if (value !== last?.value) this.keep(value);
    if (
      value === last?.value &&
      drawn === last.drawn &&
      guide === last.guide &&
      language === last.language
    )
      return;
    this.last = {value, drawn, guide, language};
    if (options.entry) host.guide.put(options.entry(value));
  }

  /**
   * Draws the line on where the answers are kept, or the question whether to keep them, and the button that clears
   * them; nothing if nothing is kept.
   */
  renderClear(): TemplateResult | typeof nothing {
    const {asks, host, keeps, place, options} = this;
    if (!place || options.isEmpty(options.get())) return nothing;
    const where = this.blocked ? 'notKept' : place === 'local' ? 'keptOnDevice' : 'keptInTab';
    return html`<p class="kept">
      ${
        asks
          ? html`<label class="tick"
              ><input type="checkbox" .checked=${keeps} @change=${this.handleConsent} /><span
                >${host.say('keep')}</span
              ></label
            >`
          : nothing
      }
      ${keeps ? changing(host.say(where)) : nothing}
      ${renderButton(host.say('clear'), this.handleClear, 'quiet')}
    </p>`;
  }

  /** The element's own setting, else that of the guide around it. */
  private get remember(): Remember | undefined {
    return this.host.remember ?? this.host.guide.guide?.remember;
  }

  private get asks(): boolean {
    return this.remember === 'ask';
  }

  /** Where the answers are kept, unless the reader objects. */
  private get place(): Place | undefined {
    const {asks, remember} = this;
    return asks ? 'local' : remember === 'local' || remember === 'session' ? remember : undefined;
  }

  private get keeps(): boolean {
    return !this.asks || mayKeep;
  }

  private get key(): string {
    const {prefix, host, options} = this;
    // A file's new version, `facts.json?v=2`, is the same file.
    const file = host.source?.replace(/[?#][^]*/, '');
    return prefix + (host.id || (this.isInline ? options.contentKey() : file));
  }

  private get prefix(): string {
    return `eczema-guide:${this.host.localName}:`;
  }

  private get isInline(): boolean {
    const {source = ''} = this.host;
    return ['property', 'child', 'html', 'attribute', 'guide'].includes(source);
  }

  /** The keys of the same content before an edit, unless it is named. */
  private get editions(): string[] {
    const {host, isInline, key, options, prefix, place} = this;
    if (!place || host.id || !isInline) return [];
    return editionsOf(place, prefix, options.contentKey()).filter(each => each !== key);
  }

  private restore(keys: readonly string[]): void {
    const {asks, options, place} = this;
    for (const key of keys) {
      const kept = v.safeParse(options.schema, readKept(place!, key));
      if (!kept.success) continue;
      if (asks) allow(true);
      return options.restore(kept.output);
    }
  }

  // Another tab kept or cleared something.
  private readonly handleStorage = (event: Event): void => {
    const {key, newValue} = event as StorageEvent;
    const {asks, options} = this;
    if (this.place !== 'local' || !this.host.drawn || key !== this.key) return;
    if (newValue !== null) return this.restore([key]);
    // There the reader may have withdrawn the consent.
    if (asks) allow(false);
    options.restore(options.empty);
  };

  private keep(value: Value): void {
    const {place} = this;
    if (!place || !this.keeps) return;
    const {isEmpty} = this.options;
    if (isEmpty(value) && (!this.last || isEmpty(this.last.value))) return;
    const blocked = !keep(place, this.key, isEmpty(value) ? undefined : value);
    for (const edition of this.editions) keep(place, edition, undefined);
    if (blocked === this.blocked) return;
    this.blocked = blocked;
    this.host.requestUpdate();
  }

  /** Keeps what was entered before the reader allowed it, or deletes everything that was kept. */
  consentChanged(): void {
    const {asks, editions, host, key} = this;
    if (!asks || !host.drawn) return;
    if (!mayKeep) for (const each of [key, ...editions]) keep('local', each, undefined);
    this.last = undefined;
    host.requestUpdate();
  }

  private readonly handleConsent = ({target}: Event): void =>
    allow((target as HTMLInputElement).checked);

  private readonly handleClear = async (): Promise<void> => {
    const {host} = this;
    host.clear();
    host.announce(host.say('cleared'));
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('input, button')?.focus();
  };
}
