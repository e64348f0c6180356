import { networkOf } from './network-of.js';

describe('an attempt is counted', () => {
  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('of %s by its network, %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('of IPv4 by the address, however it is written', () => {
    expect(['203.0.113.9', '::ffff:203.0.113.9', '::ffff:cb00:7109'].map(networkOf)).toEqual(Array(3).fill('203.0.113.9'));
  });

  it.each(['some.body@people.example', '7c0a4a3e-5ca1-4f6b-9a53-0f3c6f3d2b11', ''])('of %j by itself', (key) => {
    expect(networkOf(key)).toBe(key);
  });
});
