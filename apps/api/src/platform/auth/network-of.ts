import { isIPv6 } from 'node:net';

const GROUPS = 8;

/**
 * What an address is counted by. Whoever has one address of IPv6 has at least the 64 bits behind the network's (RFC 4291, 2.5.4) to choose others
 * from, so that all of those are one; an address of IPv4 written as one of IPv6 is that of IPv4. Anything else stands for itself.
 */
export function networkOf(key: string): string {
  if (!isIPv6(key)) return key;
  const [address = ''] = key.split('%');
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [before, after] = written.split('::').map((groups) => groups.split(':').filter((group) => group !== ''));
  const head = before ?? [];
  const tail = after ?? [];
  const groups = [...head, ...Array<string>(GROUPS - head.length - tail.length).fill('0'), ...tail];
  if (groups.slice(0, 6).join(':') !== '0:0:0:0:0:ffff') return `${groups.slice(0, 4).join(':')}::/64`;
  return groups
    .slice(6)
    .flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255])
    .join('.');
}
