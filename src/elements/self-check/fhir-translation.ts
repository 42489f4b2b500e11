import {isRecord} from '../../shared/is-record.js';
import {primary} from '../../shared/language/language.js';
import {stringifySafely} from '../../shared/reader/safe-json.js';
import {extension, objectsOf, textOf, type FhirObject} from './fhir-element.js';

/** The translation into the nearest language, if any is near. */
function nearest(found: readonly (readonly [unknown, unknown])[], language: string): string {
  const [, text] =
    found.find(([tag]) => textOf(tag).toLowerCase() === language.toLowerCase()) ??
    found.find(([tag]) => primary(textOf(tag)) === primary(language)) ??
    [];
  return textOf(text);
}

/** A form with the translations of its texts beside them, `_text` beside `text`; `undefined` if it has none. */
export function translated(form: FhirObject, language: string): FhirObject | undefined {
  let isFound = false;
  const pick = (texts: readonly (readonly [unknown, unknown])[]) => {
    const text = nearest(texts, language);
    isFound ||= !!text;
    return text;
  };
  const result = JSON.parse(stringifySafely(form), (key, value: unknown) => {
    if (!isRecord(value)) return value;
    const texts = objectsOf(value.extension).map(
      each => [extension(each, /^lang$/), extension(each, /^content$/)] as const
    );
    if (key.startsWith('_')) return pick(texts) || value;
    const words = objectsOf(value.designation).map(each => [each.language, each.value] as const);
    return words.length ? {...value, _display: pick(words)} : value;
  }) as FhirObject;
  return isFound ? result : undefined;
}
