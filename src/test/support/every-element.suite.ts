import type {Tag} from '../../elements/all.js';
import type {ContentElement} from '../../shared/content-element.js';
import type {ContentFormat} from '../../shared/content/content-format.js';
import type {CommonContent} from '../../shared/content/schema.js';
import type * as en from '../../strings/en.js';

/** The content format of an element, which must be defined. */
export function formatOf(tag: Tag): ContentFormat<CommonContent, keyof typeof en> {
  return (customElements.get(tag) as unknown as typeof ContentElement).format;
}

// The parts of a valibot schema that define what a field may contain.
interface Part {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly value?: Part;
  readonly wrapped?: Part;
  readonly pipe?: readonly Part[];
  readonly options?: readonly unknown[];
  readonly getter?: (given: unknown) => Part;
}

const places = [1, 2, 3, 4];
const isDeep = (part: Part) => Boolean(part.entries ?? part.item ?? part.pipe);

/**
 * Valid content that fills every field of a schema with one text, so that no field is forgotten. Lists have four
 * items, whose ids end in their number, and one of each kind if there are kinds.
 */
export function everyField(schema: unknown, text: string): Record<string, unknown> {
  const fill = (part: Part, name: string, place: number): unknown => {
    const inner =
      part.getter?.({}) ?? part.wrapped ?? part.pipe?.find(each => each !== part && isDeep(each));
    if (inner) return fill(inner, name, place);
    if (part.entries)
      return Object.fromEntries(
        Object.entries(part.entries).map(([field, each]) => [field, fill(each, field, place)])
      );
    if (part.item)
      return places.map(each => fill(part.item!, name === 'sources' ? 'id' : name, each));
    if (part.type === 'record')
      return {[name === 'counts' ? `${text}1` : text]: fill(part.value!, '', place)};
    // Any answer.
    if (name === 'when') return '*';
    if (part.options) return part.options[place % part.options.length];
    if (part.type === 'number') return place;
    if (part.type === 'boolean') return false;
    if (name === 'closes') return '2099-12-31';
    return name === 'id' ? `${text}${place}` : text;
  };
  return fill(schema as Part, '', 1) as Record<string, unknown>;
}
