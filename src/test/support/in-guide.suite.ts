import {ContextProvider} from '@lit/context';
import {fixture, html} from '@open-wc/testing';
import {guideContext} from '../../guide/guide-context.js';
import {GuideStore} from '../../guide/guide-store.js';

/** Draws an element inside a guide whose file has the given sections. */
export async function drawInGuide<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  sections: Readonly<Record<string, unknown>>
): Promise<HTMLElementTagNameMap[Tag]> {
  const guide = await fixture<HTMLElement>(html`<div></div>`);
  const initialValue = {store: new GuideStore(), content: {status: 'ready' as const, sections}};
  new ContextProvider(guide, {context: guideContext, initialValue});
  const element = document.createElement(tag);
  guide.append(element);
  await (element as {updateComplete?: Promise<unknown>}).updateComplete;
  return element;
}
