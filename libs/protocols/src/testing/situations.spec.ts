import { ProtocolError } from '../refusals.js';
import { standing } from '../standing.js';
import { refusedWith } from './refused.js';
import { declined, drafted, inForce, outForSignature, send, shown } from './situations.js';

describe('a situation', () => {
  it.each([
    ['drafted', drafted({ on: '2026-11-03' }), '2026-11-03', 'draft'],
    ['shown', shown({ on: '2026-11-03' }), '2026-11-03', 'shown-to-partners'],
    ['out for signature', outForSignature({ parties: 3, signed: 1 }), '2026-11-03', 'partly-signed'],
    ['declined', declined({ parties: 4, on: '2026-11-03' }), '2026-11-04', 'out-for-signature'],
    ['in force', inForce({ parties: 12 }), '2027-01-01', 'in-force'],
    ['in force late', inForce({ on: '2027-02-01' }), '2027-02-03', 'in-force'],
    ['in force from a day named', inForce({ effectiveOn: '2027-03-01' }), '2027-03-01', 'in-force'],
  ] as const)('%s has the standing of its name', (_, protocol, date, kind) => {
    expect(standing(protocol, date).kind).toBe(kind);
  });

  it('that cannot be is refused', () => {
    expect(refusedWith(() => send(outForSignature(), '2026-11-03'))).toEqual({ code: 'no-draft', facts: {} });
    expect(refusedWith(() => drafted())).toBeNull();
    expect(() =>
      refusedWith(() => {
        throw new TypeError('not a refusal');
      }),
    ).toThrow(TypeError);
    expect(new ProtocolError('no-draft')).toBeInstanceOf(Error);
  });
});
