/** A piece of text with its inline markup read. */
export type InlineToken =
  | {readonly type: 'text'; readonly text: string}
  | {readonly type: 'strong' | 'emphasis' | 'term'; readonly children: readonly InlineToken[]}
  | {readonly type: 'link'; readonly href: string; readonly children: readonly InlineToken[]};

// Each alternative stops at the next marker, so that reading stays linear in the length of the text.
const markup =
  /\*\*((?:\*(?=[^\s*][^*]*\*{3}))?[^\s*](?:(?:[^*]|\*(?!\*))*[^\s*])?)\*\*|\*([^\s*](?:[^*]*(?:\*\*[^*]+\*\*[^*]*){0,5}(?:[^\s*]|\*\*[^*]+\*\*))?)\*|\[\[([^[\]]+)\]\]|\[([^[\]]+)\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)/g;

// In `**not *now***` the first of the three stars ends what is inside.
const endsInside = (strong: string, after: string) =>
  /^\*(?!\*)/.test(after) && strong.split('*').length % 2 === 0;

const schemes = ['http:', 'https:', 'mailto:', 'tel:'];

/** True for http(s), mailto, tel and relative addresses: those that can't run script. */
export function isSafeLink(href: string): boolean {
  try {
    return schemes.includes(new URL(href, 'https://base.invalid').protocol);
  } catch {
    // No address at all.
    return false;
  }
}

/** Reads `**strong**`, `*emphasis*`, `[[term]]` and `[words](https://…)`. What is not markup stays text, unsafe links too. */
export function parseInline(given: string): InlineToken[] {
  // A script may have set a property to a number.
  const text = String(given);
  const tokens: InlineToken[] = [];
  let end = 0;
  for (const match of text.matchAll(markup)) {
    const [whole, strong, emphasis, term, words, href] = match;
    // It begins with a star that ended the last one.
    if (match.index < end) continue;
    if (match.index > end) tokens.push({type: 'text', text: text.slice(end, match.index)});
    end = match.index + whole.length;
    if (strong) {
      const more = endsInside(strong, text.slice(end, end + 2)) ? '*' : '';
      end += more.length;
      tokens.push({type: 'strong', children: parseInline(strong + more)});
    } else if (emphasis) tokens.push({type: 'emphasis', children: parseInline(emphasis)});
    else if (term) tokens.push({type: 'term', children: parseInline(term)});
    else if (isSafeLink(href)) tokens.push({type: 'link', href, children: parseInline(words)});
    else tokens.push({type: 'text', text: whole});
  }
  if (end < text.length) tokens.push({type: 'text', text: text.slice(end)});
  return tokens;
}

/** The words of a token and of those inside it. */
export function textOf(token: InlineToken): string {
  return token.type === 'text' ? token.text : token.children.map(textOf).join('');
}

/** The words of a text without its markup, for plain-text copies and ids. */
export function plainText(text: string): string {
  return parseInline(text).map(textOf).join('');
}
