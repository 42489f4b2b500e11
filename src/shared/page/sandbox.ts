/** Whether the frame around the page may refuse something without a word, such as `downloads`. */
export function mayRefuse(what: 'modals' | 'downloads'): boolean {
  if (parent === window) return false;
  // The page of a sandboxed frame has no origin, or is asked for by a page of its own origin.
  const {sandbox} = (frameElement ?? {}) as Partial<HTMLIFrameElement>;
  return origin === 'null' || (!!sandbox?.length && !sandbox.contains(`allow-${what}`));
}
