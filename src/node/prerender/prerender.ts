import {readFileSync} from 'node:fs';
import type {Element} from 'domhandler';
import '../../elements/self-check/fhir-forms.js';
import '../../index.js';
import {parseJson} from '../../shared/content/json-source.js';
import type {ContentErrorEvent} from '../../shared/guide-event.js';
import {forgetUnreviewed} from '../../shared/page/unreviewed.js';
import {ElementRenderer, shadowRootOf, type StyleTag} from './element-renderer.js';
import {addLanguages} from './languages.js';
import {
  ancestorsOf,
  applyEdits,
  ownElements,
  withoutPlaceholders,
  withoutShadow,
  withSlots,
} from './edit-page.js';
import {slotOf} from '../../shared/content/assign-slots.js';
import {pageNode, parsePage} from '../html/page-node.js';
import {fileOf} from './source-file.js';

/** How to prerender a page. */
export interface PrerenderOptions {
  /** The page's file, to which the addresses of content files are relative. */
  readonly file: string;
  /** The folder that a leading `/` of such an address stands for. */
  readonly root: string;
  /** Codes of the languages that the page adds, besides those whose scripts are found in it. */
  readonly languages: readonly string[];
  readonly style: StyleTag;
}

/** A page with its elements drawn. */
export interface Prerendered {
  readonly html: string;
  /** How many elements were drawn. */
  readonly drawn: number;
  /** What is broken, with the line of the page and the tag. */
  readonly errors: readonly string[];
  /** What only a browser can draw, since its content is elsewhere on the web. */
  readonly left: readonly string[];
}

type Renderers = ReadonlyMap<Element, ElementRenderer>;
type Report = (message: string) => void;

// A node inside an element of ours is shown only if it names a slot; a guide shows all its children.
function isShown(node: Element, renderers: Renderers): boolean {
  const path = [node, ...ancestorsOf(node)];
  return path
    .slice(1)
    .every(
      (around, index) =>
        !renderers.has(around) ||
        around.name === 'eczema-guide' ||
        slotOf(pageNode(path[index]).asElement)
    );
}

/** Reads the file of `src`. If it can't be read, the element fails, as in a browser. */
function readSource({element}: ElementRenderer, file: string | undefined, report: Report): void {
  const {src, loading} = element;
  if (!src || !file) return;
  try {
    loading.fetched = {src, source: src, raw: parseJson(readFileSync(file, 'utf8'))};
  } catch (error) {
    loading.state = {status: 'failed', fromNetwork: true};
    report(`${src}: ${(error as Error).message}`);
  }
}

/** Connects an element inside the guide around it, with its attributes and its content. */
function connect(node: Element, renderers: Renderers, file: string | undefined, report: Report) {
  const renderer = renderers.get(node)!;
  const {element} = renderer;
  const guide = ancestorsOf(node).find(({name}) => name === 'eczema-guide');
  if (guide) element.__eventTargetParent = renderers.get(guide)!.element;
  element.addEventListener('content-error', (event: ContentErrorEvent) => {
    const inside = event.composedPath()[0] as typeof element;
    const at = inside === element ? '' : `<${inside.localName}> `;
    report(`${at}${event.detail.source}: ${event.detail.message}`);
    event.stopPropagation();
  });
  for (const [name, value] of Object.entries(node.attribs)) renderer.setAttribute(name, value);
  readSource(renderer, file, report);
  renderer.connectedCallback();
}

/** Writes the shadow root of each of our elements into a page, whose other bytes stay as they are. */
export async function prerender(html: string, options: PrerenderOptions): Promise<Prerendered> {
  const errors = new Set<string>();
  const left: string[] = [];
  const before = parsePage(html);
  const plain = applyEdits(html, [...withoutShadow(before), ...withoutPlaceholders(before)]);
  const page = parsePage(plain);
  await addLanguages(page, options.languages);
  const renderers: Renderers = new Map(
    ownElements(page).map(node => [node, new ElementRenderer(node.name, node)])
  );
  forgetUnreviewed();
  const edits = [...renderers].flatMap(([node, renderer]) => {
    const {startLine, startTag} = node.sourceCodeLocation!;
    const place = `${options.file}:${startLine}: <${node.name}>`;
    const {src} = node.attribs;
    const file = src && fileOf(src, page, options);
    connect(node, renderers, file, message => errors.add(`${place} ${message}`));
    if (src && !file) left.push(`${place} ${src}`);
    if (renderer.element.status === 'loading' || !isShown(node, renderers)) return [];
    const {endOffset} = startTag!;
    const shadow = shadowRootOf(renderer, options.style);
    return [[{start: endOffset, end: endOffset, text: shadow}, ...withSlots(node)]];
  });
  return {html: applyEdits(plain, edits.flat()), drawn: edits.length, errors: [...errors], left};
}
