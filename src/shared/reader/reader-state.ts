import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import * as v from '../content/validators.js';
import type {Guide, Remember} from '../../guide/guide-context.js';
import type {GuideEntry} from '../../guide/guide-state.js';
import type * as en from '../../strings/en.js';
import type {ContentElement} from '../content-element.js';
import {keep, readKept} from './reader-storage.js';
import type {CommonContent} from '../content/schema.js';

// Only what a reader state needs of its element; the element's own types of content don't matter here.
type Host = Pick<
  ContentElement<CommonContent, keyof typeof en>,
  | 'addController'
  | 'drawn'
  | 'guide'
  | 'id'
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

/** How an element hands over what the reader entered in it. */
export interface ReaderStateOptions<Value> {
  /** The shape of the value; what was kept in another shape is not restored. */
  readonly schema: v.GenericSchema<unknown, Value>;
  get(): Value;
  /** Called with what was kept on an earlier page. */
  restore(value: Value): void;
  /** What a reader who entered nothing has; it takes the place of a value in another shape. */
  readonly empty: Value;
  /** True before the reader entered anything, and after all was cleared. */
  isEmpty(value: Value): boolean;
  /** Tells widgets with other content apart when they are kept; the ids of the items, for example. */
  contentKey(): string;
  /** What the visit sheet shows of it; polls show nothing there. */
  entry?(value: Value): GuideEntry;
}

/** What a reader entered in one element: told to the guide, and kept where the publisher said so. */
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

  hostDisconnected(): void {
    // The guide forgets a widget that leaves it; one that is put back tells it again.
    this.last = undefined;
  }

  hostUpdate(): void {
    const {remember, host, options} = this;
    if (!v.is(options.schema, options.get())) options.restore(options.empty);
    if (!remember || !host.drawn || this.restored === this.key) return;
    // Other content may have come: what was kept of the last one stays as it is.
    this.restored = this.key;
    this.last = undefined;
    const kept = v.safeParse(options.schema, readKept(remember, this.key));
    if (kept.success && options.isEmpty(options.get())) options.restore(kept.output);
  }

  hostUpdated(): void {
    const {host, options} = this;
    const {drawn} = host;
    const {guide} = host.guide;
    if (!drawn) return;
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

  /** Draws where the answers are kept, and the button that clears them; nothing where nothing is kept. */
  renderClear(): TemplateResult | typeof nothing {
    const {host, remember, options} = this;
    if (!remember || options.isEmpty(options.get())) return nothing;
    const where = this.blocked ? 'notKept' : remember === 'local' ? 'keptOnDevice' : 'keptInTab';
    return html`<p class="kept">
      ${host.say(where)}
      <button class="button quiet" part="button" @click=${this.handleClear}>
        ${host.say('clear')}
      </button>
    </p>`;
  }

  /** Where the answers are kept: as the element says, else as the guide around it says. */
  private get remember(): Remember | undefined {
    const remember = this.host.remember ?? this.host.guide.guide?.remember;
    return remember === 'local' || remember === 'session' ? remember : undefined;
  }

  private get key(): string {
    const {id, localName, source} = this.host;
    const inline = ['property', 'child', 'html', 'attribute', 'guide'].includes(source ?? '');
    return `eczema-guide:${localName}:${id || (inline ? this.options.contentKey() : source)}`;
  }

  private keep(value: Value): void {
    const {remember} = this;
    if (!remember) return;
    const {isEmpty} = this.options;
    if (isEmpty(value) && (!this.last || isEmpty(this.last.value))) return;
    const blocked = !keep(remember, this.key, isEmpty(value) ? undefined : value);
    if (blocked === this.blocked) return;
    this.blocked = blocked;
    this.host.requestUpdate();
  }

  private readonly handleClear = async (): Promise<void> => {
    const {host} = this;
    host.clear();
    host.announce(host.say('cleared'));
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('input, button')?.focus();
  };
}
