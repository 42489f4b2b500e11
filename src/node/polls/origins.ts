import {SetupError} from './setup-error.js';

/** Says whether a page of an origin may use the service, which was called by the name `host`. */
export type AllowOrigin = (origin: string | undefined, host: string | undefined) => boolean;

/** Reads the origins of an allow-list, for example `https://clinic.example`; `*` stands for all. */
export function parseOrigins(list: readonly string[]): string[] {
  const given = list.flatMap(item => item.split(',')).map(item => item.trim());
  return given.filter(Boolean).map(parseOrigin);
}

function parseOrigin(given: string): string {
  if (given === '*') return given;
  const origin = URL.canParse(given) ? new URL(given).origin : 'null';
  if (!/^https?:/.test(origin))
    throw new SetupError(`--origin ${given}: expected an origin such as https://clinic.example`);
  return origin;
}

/**
 * Allows the origins listed, pages of the service's own host, and whoever names no origin. Browsers
 * name it for every vote that a page sends, so that no page can hide; others could name any.
 */
export function allowOrigins(origins: readonly string[]): AllowOrigin {
  const listed = new Set(origins);
  return (origin, host) =>
    !origin ||
    listed.has('*') ||
    listed.has(origin) ||
    (URL.canParse(origin) && !!host && new URL(origin).host === host);
}
