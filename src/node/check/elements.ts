import type * as v from '../../shared/content/validators.js';
import {sectionNames, tagOf} from '../../elements/all.js';
import {EczemaGuide} from '../../elements/eczema-guide/eczema-guide.js';
import * as widgets from '../../elements/widgets.js';
import type {AttributeKind} from '../../shared/content/content-format.js';
import type {HtmlContent} from '../../shared/content/html-content.js';

/** How an element reads its content: the same format that it uses in browsers. */
export interface Format {
  readonly schema: v.GenericSchema;
  readonly section: string;
  readonly builtIn: unknown;
  readonly attributes?: Readonly<Record<string, AttributeKind>>;
  readonly overrides?: Readonly<Record<string, AttributeKind>>;
  readonly readHtml?: (host: Element) => HtmlContent | undefined;
  readonly fromHtml?: (html: HtmlContent, host: Element) => unknown;
}

/** The tag of the guide, the frame around all other elements. */
export const guideTag = tagOf.guide;

const classes = [EczemaGuide, ...sectionNames.map(name => widgets[name])];
const tags = [guideTag, ...sectionNames.map(name => tagOf[name])];

/** The format of every element, by its tag. */
export const formats: Readonly<Record<string, Format>> = Object.fromEntries(
  classes.map(({format}, index) => [tags[index], format])
);

/** The attributes that every element reads, by its tag. */
export const attributes: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  classes.map(({observedAttributes}, index) => [tags[index], observedAttributes])
);
