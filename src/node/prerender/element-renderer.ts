import {LitElementRenderer, type RenderInfo} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {CSSResult} from 'lit';
import type {Element as TagNode} from 'domhandler';
import {EczemaGuide} from '../../elements/eczema-guide/eczema-guide.js';
import {ContentElement} from '../../shared/content-element.js';
import type {CommonContent} from '../../shared/content/schema.js';
import {drawUnseen} from '../../shared/page/unreviewed.js';
import {onServer} from '../../shared/render/inline-text.js';
import {placeOnPage} from '../html/page-node.js';
import {drawWords} from './draw-words.js';

/** An element of ours, whatever it shows. */
export type OwnElement = ContentElement<CommonContent, never>;

/** An element as the server's DOM shim sees it. */
type Placed = OwnElement & {__host?: OwnElement; __eventTargetParent?: EventTarget};

// Context reaches the elements inside a guide only once they are connected.
LitElementRenderer.renderOptions.push(() => ({connectedCallback: true}));

onServer.draw = drawWords;

interface Scope {
  getAttribute(name: string): string | null;
  closest(selector: string): Element | Scope | null;
}

const drawnBy = new WeakMap<OwnElement, Scope>();

/** The box in which an element draws its content, which sets the language of the elements inside. */
function boxOf(host: OwnElement): Scope {
  const known = drawnBy.get(host);
  if (known) return known;
  const box: Scope = {
    getAttribute: name =>
      (name === 'lang' ? host.words.drawnLanguage : host.words.direction) ?? null,
    closest: selector => (box.getAttribute(selector.slice(1, -1)) ? box : host.closest(selector)),
  };
  drawnBy.set(host, box);
  return box;
}

function placeInShadow(element: Placed): void {
  const closest = (selector: string) =>
    element.hasAttribute(selector.slice(1, -1))
      ? element
      : element.__host
        ? boxOf(element.__host).closest(selector)
        : null;
  Object.defineProperty(element, 'closest', {value: closest});
}

/** Makes the tag for the styles of an element's shadow root: `<style>` or `<link>`. */
export type StyleTag = (tag: string, css: string) => string;

let styleTag: StyleTag;

/** Draws an element, on the page or in the shadow root of another. */
export class ElementRenderer extends LitElementRenderer {
  declare element: Placed;

  constructor(tag: string, node?: TagNode) {
    super(tag);
    if (node) placeOnPage(this.element, node);
    else placeInShadow(this.element);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const {__host: host, loading} = this.element;
    // A guide lists its sections, not the elements that these draw inside.
    if (!host || host instanceof EczemaGuide) loading.hostUpdated();
  }

  override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
    const {elementStyles} = this.element.constructor as unknown as {elementStyles: CSSResult[]};
    const css = elementStyles.map(({cssText}) => cssText).join('');
    const drawing = super.renderShadow(info)!.at(-1)!;
    return [styleTag(this.tagName, css), drawing];
  }
}

// Marks that only Lit's own hydration needs, which would take another script; and a false property, which Lit
// writes as a true attribute. Text can't look like any of them: its quotes and brackets are escaped.
const unwanted =
  /<!--\/?lit-[^>]*-->|<\?>| defer-hydration(?=>)| shadowroot="open"| checked="false"/g;

/** The declarative shadow root of a connected element. */
export function shadowRootOf(renderer: ElementRenderer, style: StyleTag): string {
  styleTag = style;
  const draw = () => {
    const info: RenderInfo = {
      elementRenderers: [ElementRenderer],
      customElementInstanceStack: [renderer],
      customElementHostStack: [renderer],
      eventTargetStack: [renderer.element],
      slotStack: [],
      deferHydration: false,
    };
    return collectResultSync(renderer.renderShadow(info)!).replace(unwanted, '');
  };
  // A guide knows the titles for its list of contents only once its sections are drawn.
  if (renderer.element instanceof EczemaGuide) drawUnseen(draw);
  return `<template shadowrootmode="open">${draw()}</template>`;
}
