import { signingWords } from './signings.js';

describe('whether an organisation has signed', () => {
  it.each([
    ['signed', '2026-03-02', null, 'Yes, on 2 March 2026'],
    ['not-signed', null, null, 'Not yet: no signature is recorded here'],
    ['left', '2025-03-02', '2026-01-31', 'It signed on 2 March 2025 and left on 31 January 2026'],
    ['left', null, '2026-01-31', 'It was a party and left on 31 January 2026'],
    ['held-elsewhere', null, null, 'Signatures are held where the protocol was taken in from'],
    ['not-published', null, null, 'Not told: only a summary is published'],
  ] as const)('is told in words (%s)', (signing, signedOn, leftOn, words) => {
    expect(signingWords({ signing, signedOn, leftOn })).toBe(words);
  });
});
