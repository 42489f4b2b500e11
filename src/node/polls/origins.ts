import {isIP} from 'node:net';
import {Refusal} from '../refusal.js';

/**
 * Tells whether a page of an origin may vote when the service was called by the name `host`; `own`
 * are the origins of one poll, which replace all others.
 */
export type AllowOrigin = (
  origin: string | undefined,
  host: string | undefined,
  own?: readonly string[]
) => boolean;

/** Reads the origins of an allow-list, for example `https://clinic.example`; `*` stands for all. */
export function parseOrigins(list: readonly string[]): string[] {
  const given = list.flatMap(item => item.split(',')).map(item => item.trim());
  return given.filter(Boolean).map(parseOrigin);
}

function parseOrigin(given: string): string {
  if (!isOrigin(given))
    throw new Refusal(`--origin ${given}: expected an origin such as https://clinic.example`);
  return toOrigin(given);
}

/** Whether a text names an origin. */
export const isOrigin = (given: string) => given === '*' || /^https?:/.test(toOrigin(given));

/** The origin in an address. */
export const toOrigin = (given: string) =>
  given === '*' ? given : URL.canParse(given) ? new URL(given).origin : 'null';

/**
 * Allows the listed origins, pages of the service's own host, and senders that name no origin. Browsers
 * name it for every vote that a page sends, so no page can hide it; other senders could name any origin.
 */
export function allowOrigins(listed: readonly string[]): AllowOrigin {
  return (origin, host, own = listed) =>
    !origin || own.includes('*') || own.includes(origin) || isOwnHost(origin, host, own);
}

// Anyone can point a domain at this service and pass off a page there as its own: if sites are listed,
// a domain has to be among them.
function isOwnHost(origin: string, host: string | undefined, listed: readonly string[]): boolean {
  if (!host || !URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.host === host && (!listed.length || isAddress(url.hostname));
}

const isAddress = (hostname: string) =>
  hostname === 'localhost' || isIP(hostname.replace(/^\[|\]$/g, '')) > 0;
