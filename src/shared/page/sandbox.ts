/** Whether the frame around the page may silently refuse something, such as `downloads`. */
export function mayRefuse(what: 'modals' | 'downloads'): boolean {
  if (parent === window) return false;
  // The page of a sandboxed frame has no origin, or the page around it has the same origin.
  const {sandbox} = (frameElement ?? {}) as Partial<HTMLIFrameElement>;
  return origin === 'null' || (!!sandbox?.length && !sandbox.contains(`allow-${what}`));
}
