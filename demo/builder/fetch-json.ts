const files = new Map<string, Promise<unknown>>();

/** Reads a JSON file that the build made, by its path in dist/, once. Throws if it is missing. */
export function fetchJson(path: string): Promise<unknown> {
  const known = files.get(path);
  if (known) return known;
  const file = load(path);
  files.set(path, file);
  // A file that failed to load is requested again.
  file.catch(() => files.delete(path));
  return file;
}

async function load(path: string): Promise<unknown> {
  const response = await fetch(`../dist/${path}`);
  if (!response.ok) throw new Error(`dist/${path}: the server answered ${response.status}`);
  return response.json();
}
