import {createHmac, randomBytes} from 'node:crypto';
import {isIP, isIPv6} from 'node:net';

/** Makes a function that hashes the network of a voter; its salt lives as long as the process. */
export function networkHash(): (network: string) => string {
  const salt = randomBytes(32);
  return network => createHmac('sha256', salt).update(network).digest('base64');
}

/**
 * The address that a rate limit uses. `hops` is the number of trusted proxies, each of which appends
 * its caller to `X-Forwarded-For`; whatever comes before that is the caller's own claim.
 */
export function voterAddress(
  remote: string | undefined,
  forwarded: string | undefined,
  hops: number
): string {
  const claimed = hops ? forwarded?.split(',').at(-hops)?.trim() : undefined;
  return network(withoutPort(claimed || remote || ''));
}

function withoutPort(address: string): string {
  return isIP(address) ? address : address.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
}

// A household may have all 2^72 IPv6 addresses of a /56, so they count as one.
function network(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address);
  if (mapped) return mapped[1];
  if (!isIPv6(address)) return address;
  const [head, tail = []] = address.split('::').map(part => (part ? part.split(':') : []));
  const zeros = Array<string>(Math.max(8 - head.length - tail.length, 0)).fill('0');
  const groups = [...head, ...zeros, ...tail].slice(0, 4).map(group => parseInt(group, 16));
  groups[3] &= 0xff00;
  return groups.map(group => group.toString(16)).join(':');
}
