/** Reads a JSON file that the build made, by its path in dist/. Throws where it is not there. */
export async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(`../dist/${path}`);
  if (!response.ok) throw new Error(`dist/${path}: the server answered ${response.status}`);
  return response.json();
}
