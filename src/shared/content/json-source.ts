/** The JSON that a publisher wrote inside an element, if any. */
export function jsonChild(host: Element): Element | undefined {
  return [...(host.children ?? [])].find(child =>
    child.matches('script[type="application/json" i]')
  );
}

/** Reads JSON text; a byte order mark before it is skipped. Throws a `SyntaxError`. */
export function parseJson(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}

/** Fetches a JSON file. Throws when the server refuses, the network fails or the file is no JSON. */
export async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, {signal, headers: {accept: 'application/json'}});
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return parseJson(await response.text());
}
