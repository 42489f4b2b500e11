import {languages, translated} from './builder/languages.js';

const nameOf = (code: string) => languages.find(([each]) => each === code)![1];

/** The address of a language's words, which are beside the widgets' script. English is in that script. */
function packOf(code: string): string {
  const script = document.querySelector<HTMLScriptElement>('script[src$="eczema-guide.js"]')!;
  return script.src.replace(/js$/, `${code}.js`);
}

/** Draws the widgets of an English page in a language. Returns a message about it. */
export async function showLanguage(code: string, widgets: Iterable<Element>): Promise<string> {
  try {
    // A module, because a policy with Trusted Types allows no address of a script.
    if (code !== 'en') await import(packOf(code));
  } catch (error) {
    console.error(error);
    return `The words in ${nameOf(code)} didn’t load.`;
  }
  for (const widget of widgets)
    if (code === 'en') widget.removeAttribute('lang');
    else widget.setAttribute('lang', code);
  return translated.has(code)
    ? ''
    : `Widgets with your own words use ${nameOf(code)}. The built-in text stays English, and so do its buttons.`;
}
