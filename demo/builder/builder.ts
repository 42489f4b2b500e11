import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {copyRichText, copyText} from '../copy-text.js';
import type {BuilderHost} from './builder-host.js';
import {widgetOf} from './catalog.js';
import {renderChooseStep} from './choose-step.js';
import {fetchJson} from './fetch-json.js';
import {filledIn, isObject, textsIn, type Json, type JsonObject} from './json.js';
import {renderLooksStep} from './looks-step.js';
import {drawPreview} from './preview.js';
import {renderPreviewStep, type PreviewHost, type Width} from './preview-step.js';
import {translated} from './languages.js';
import {readableProblem} from './problem.js';
import {renderResultStep} from './result-step.js';
import {RoomController} from './room-controller.js';
import {ScriptController} from './script-controller.js';
import {
  exampleContent,
  expanded,
  fieldsOf,
  shortened,
  type Field,
  type Group,
} from './schema-fields.js';
import type {Materials} from './snippet.js';
import {placeOf, type Form} from './places.js';
import {setNamed, widgetsOf} from './sets.js';
import {decodeState, emptyState, encodeState, type Chosen, type State} from './state.js';
import {renderWordsStep} from './words-step.js';

const wholeForm = (fields: readonly Field[]): Group => ({
  kind: 'group',
  key: '',
  required: true,
  rare: false,
  plain: undefined,
  fields,
});

const renderFailure = () =>
  html`<p class="problem" role="alert">
    A part of this page didn’t load. What you chose is kept in the page’s address.
    <button type="button" @click=${() => location.reload()}>Load it again</button>
  </p>`;

/**
 * Makes the code that a publisher pastes: widgets, their words, their looks, a preview, and the result.
 * Nothing that is typed here leaves the page.
 */
export class SnippetBuilder extends LitElement implements BuilderHost, PreviewHost {
  static override properties: PropertyDeclarations = {
    state: {attribute: false},
    fields: {state: true},
    problems: {state: true},
    copied: {state: true},
    announcement: {state: true},
    failed: {state: true},
    width: {state: true},
    dark: {state: true},
  };

  /** Everything that was chosen. */
  state: State = emptyState;

  private fields: ReadonlyMap<string, readonly Field[]> = new Map();
  private readonly loading = new Map<string, Promise<readonly Field[]>>();
  private problems: ReadonlyMap<string, string> = new Map();
  private integrity: Readonly<Record<string, string>> = {};
  /** The text that was copied last. */
  copied: string | undefined;

  private readonly room = new RoomController(this);
  private readonly ownScript = new ScriptController(this);
  private announcement = '';
  private failed = false;
  width: Width = 'phone';
  dark = false;
  private keeping: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.restore();
    window.addEventListener('hashchange', this.restore);
    void this.loadIntegrity();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.restore);
  }

  // The page's style sheet applies to it, as to the rest of the page.
  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  protected override updated(): void {
    const place = this.querySelector<HTMLElement>('.preview')!;
    drawPreview(place, this.state, this.contents);
    for (const {tag, own} of this.state.widgets) if (own) void this.attempt(this.loadFields(tag));
  }

  get form(): Form {
    return placeOf(this.state).write(this.state, this.materials);
  }

  get materials(): Materials {
    const {contents, integrity, ownScript, room} = this;
    return {contents, integrity, rooms: room.rooms, script: ownScript.script};
  }

  get measuring(): boolean {
    return (!!placeOf(this.state).hasRoom && this.room.waiting) || this.ownScript.waiting;
  }

  fieldsFor(tag: string): readonly Field[] | undefined {
    return this.fields.get(tag);
  }

  problemOf(tag: string): string | undefined {
    const chosen = this.state.widgets.find(each => each.tag === tag);
    return chosen?.own && this.problems.get(tag);
  }

  examplesIn(tag: string): readonly string[] {
    const fields = this.fields.get(tag);
    const own = this.state.widgets.find(each => each.tag === tag)?.own;
    if (!fields || !own) return [];
    const examples = new Set(textsIn(exampleContent(fields)));
    return textsIn(own).filter(text => examples.has(text));
  }

  change(change: Partial<State>, announcement?: string, focus?: string): void {
    this.state = {...this.state, ...change};
    if (announcement) this.say(announcement);
    if (focus) void this.moveFocus(focus);
    clearTimeout(this.keeping);
    // Browsers refuse to change the address with every key.
    this.keeping = setTimeout(
      () => history.replaceState(null, '', `#${encodeState(this.state)}`),
      400
    );
  }

  changeWidget(tag: string, change: Partial<Chosen>, announcement?: string, focus?: string): void {
    const widgets = this.state.widgets.map(chosen =>
      chosen.tag === tag ? {...chosen, ...change} : chosen
    );
    this.change({widgets}, announcement, focus);
  }

  async begin(tag: string): Promise<void> {
    // At once: a render before the form has loaded would undo the choice.
    this.changeWidget(tag, {own: {}});
    const fields = await this.attempt(this.loadFields(tag));
    const own = fields && exampleContent(fields);
    this.changeWidget(tag, {own}, own && 'A form with example words is below.');
  }

  async fillIn(tag: string): Promise<void> {
    const {language} = this.state;
    const folder = translated.has(language) ? language : 'en';
    const fields = await this.attempt(this.loadFields(tag));
    const content = await this.attempt(
      fetchJson(`content/${folder}/${widgetOf(tag).builtIn}.json`)
    );
    if (!fields || !isObject(content)) return;
    const own = expanded(wholeForm(fields), content) as JsonObject;
    this.changeWidget(tag, {own}, 'The built-in text is filled in. Change what you like.');
  }

  async copy(text: string, what: string, isRich = false): Promise<void> {
    const shown = text === this.form.code && this.querySelector('#code');
    const copied = await (isRich ? copyRichText(text) : copyText(text, shown || undefined));
    this.copied = copied ? text : undefined;
    this.say(copied ? `${what} copied.` : `${what} not copied: press Ctrl and C, or hold to copy.`);
  }

  say(words: string): void {
    // A changed text makes screen readers announce the same words a second time.
    this.announcement = this.announcement === words ? `${words}\u00a0` : words;
  }

  protected override render(): TemplateResult {
    return html`<div class="steps">
        ${this.failed ? renderFailure() : nothing} ${renderChooseStep(this)}
        ${renderWordsStep(this)} ${renderLooksStep(this)}
      </div>
      ${renderPreviewStep(this)} ${renderResultStep(this)}
      <div class="visually-hidden" role="status">${this.announcement}</div>`;
  }

  readonly handleError = ({target, detail}: CustomEvent<{message: string}>) => {
    const {localName} = target as Element;
    this.problems = new Map(this.problems).set(localName, readableProblem(detail.message));
  };

  readonly handleReady = ({target}: Event) => {
    const {localName} = target as Element;
    if (!this.problems.has(localName)) return;
    this.problems = new Map([...this.problems].filter(([tag]) => tag !== localName));
  };

  private readonly restore = (): void => {
    const text = location.hash.slice(1);
    if (!text || text === encodeState(this.state)) return;
    const set = setNamed(text);
    if (set) {
      this.change({widgets: widgetsOf(set, [])}, `The set “${set.name}” is chosen.`);
      return;
    }
    const state = decodeState(text);
    if (state) this.state = state;
    this.say(
      state
        ? 'Your choices from the link are restored.'
        : 'The link is broken, so the builder starts from the beginning.'
    );
  };

  private async moveFocus(id: string): Promise<void> {
    await this.updateComplete;
    const place = document.getElementById(id);
    const control =
      place?.matches('li') && place.querySelector<HTMLElement>('input, textarea, select');
    (control || place)?.focus();
  }

  private loadFields(tag: string): Promise<readonly Field[]> {
    const known = this.loading.get(tag);
    if (known) return known;
    const loading = fetchJson(`schema/${tag}.json`).then(schema => {
      const fields = fieldsOf(schema as Parameters<typeof fieldsOf>[0]);
      this.fields = new Map(this.fields).set(tag, fields);
      return fields;
    });
    this.loading.set(tag, loading);
    return loading;
  }

  private async loadIntegrity(): Promise<void> {
    const integrity = await this.attempt(fetchJson('integrity.json'));
    this.integrity = (integrity ?? {}) as Record<string, string>;
    this.requestUpdate();
  }

  // The choices survive a reload, because they are in the page's address.
  async attempt<Loaded>(loading: Promise<Loaded>): Promise<Loaded | undefined> {
    try {
      return await loading;
    } catch (error) {
      console.error(error);
      this.failed = true;
      return undefined;
    }
  }

  /** The publisher's own content by tag. */
  get contents(): ReadonlyMap<string, Json> {
    const contents = this.state.widgets.flatMap(({tag, own}) => {
      const fields = this.fields.get(tag);
      // Until its form has loaded, a widget has no content of the publisher's.
      if (own && !Object.keys(own).length) return [];
      const content = own && (filledIn(own) ?? {});
      const short = content && fields ? shortened(wholeForm(fields), content) : content;
      return short === undefined ? [] : [[tag, short] as const];
    });
    return new Map(contents);
  }
}

customElements.define('snippet-builder', SnippetBuilder);
