import { ProtocolError, REFUSAL_CODES, refusal, refuseIf } from './refusals.js';

describe('a refusal', () => {
  it('is thrown with its code and facts', () => {
    expect(() => refuseIf(refusal('already-signed', { partyId: 'party-1' }))).toThrow(
      new ProtocolError('already-signed', { partyId: 'party-1' }),
    );
    expect(new ProtocolError('no-draft')).toMatchObject({ name: 'ProtocolError', code: 'no-draft', facts: {} });
  });

  it('is not thrown when there is none', () => {
    expect(() => refuseIf(null)).not.toThrow();
  });

  it('never reads as a verdict on sharing', () => {
    expect(REFUSAL_CODES.filter((code) => /block|allow|complian|permi|forbid/.test(code))).toEqual([]);
  });
});
