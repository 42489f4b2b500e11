const files = new Map<string, Promise<unknown>>();

/** Reads a JSON file that the build made, by its path in dist/, once. Throws where it is not there. */
export function fetchJson(path: string): Promise<unknown> {
  const known = files.get(path);
  if (known) return known;
  const file = load(path);
  files.set(path, file);
  // What didn't come is asked for again.
  file.catch(() => files.delete(path));
  return file;
}

async function load(path: string): Promise<unknown> {
  const response = await fetch(`../dist/${path}`);
  if (!response.ok) throw new Error(`dist/${path}: the server answered ${response.status}`);
  return response.json();
}
