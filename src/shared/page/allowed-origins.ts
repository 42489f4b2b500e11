function originOf(address: string, base?: string): string {
  try {
    return new URL(address, base).origin;
  } catch {
    return 'null';
  }
}

/** Whether a placeholder may have an attribute with this value. */
export type Allows = (name: string, value: string) => boolean;

/**
 * What placeholders are allowed. A reader's comment can contain one, so content comes from the page's host and the
 * script's; votes are sent and answers kept only as the site allows, by `data-origins` on the script or a `meta` in its
 * head. Called while the script runs; the function that it returns is called when the page is parsed.
 */
export function readAllowance(): () => Allows {
  const {currentScript} = document;
  return () => {
    // An image with that name would replace the script.
    const script =
      currentScript instanceof HTMLScriptElement
        ? currentScript
        : document.querySelector<HTMLScriptElement>('script[data-origins]');
    const meta = document.querySelector<HTMLMetaElement>('head > meta[name=eczema-guide-origins]');
    const named = `${script?.dataset.origins} ${meta?.content}`.split(/\s+/);
    const isOwn = named.includes('self');
    const page = [origin, location.origin];
    const others = named.map(each => originOf(each));
    const from = [...page, originOf(script?.src ?? ''), ...others];
    const to = isOwn ? [...page, ...others] : others;
    const isIn = (origins: string[], address: string) =>
      origins.filter(each => each !== 'null').includes(originOf(address, document.baseURI));
    return (name, value) =>
      name === 'remember'
        ? isOwn
        : !/^(src|endpoint)$/.test(name) || isIn(name === 'src' ? from : to, value);
  };
}
