import { ACTS, canSee, LEAD_ACTS, may, mayStartProtocol, ROLES, SIGNATORY_ACTS, type ProtocolAct, type Viewer } from './authority.js';
import { editDraft } from './edit-draft.js';
import type { Draft, Protocol } from './protocol.js';
import { sendForSignature } from './send-for-signature.js';
import { replaceSignatory } from './replace-signatory.js';
import { removeParty } from './remove-party.js';
import { completeParty } from './testing/complete-content.js';
import { declined, DIGESTS, drafted, FIRST_DAY, inForce, noon, OFFICER, outForSignature, shown } from './testing/situations.js';
import { joinLate } from './join-late.js';
import { startChange } from './start-change.js';
import { withdrawFromSignature } from './withdraw-from-signature.js';

const V1 = { major: 1, minor: 0 };
const NOTHING = { draft: false, versions: [] };
const viewer = (over: Partial<Viewer>): Viewer => ({ personId: 'person-9', organisationId: null, roles: [], platformAdministrator: false, ...over });
const of = (organisation: number, ...roles: Viewer['roles']): Viewer => viewer({ organisationId: `organisation-${organisation}`, roles });
const byLink = (over: Partial<Viewer>): Viewer => viewer({ personId: null, ...over });
const actsOf = (who: Viewer, protocol: Protocol): readonly ProtocolAct[] => ACTS.filter((act) => may(act, who, protocol));

describe('the lead organisation', () => {
  it.each(['ig-officer', 'administrator'] as const)('acts through its %s', (role) => {
    expect(actsOf(of(1, role), drafted())).toEqual(['read-protocol', 'read-draft', ...LEAD_ACTS]);
  });

  it.each(['member', 'signatory'] as const)('lets its %s read everything', (role) => {
    expect(actsOf(of(1, role), drafted())).toEqual(['read-protocol', 'read-draft']);
    expect(canSee(outForSignature(), of(1, role))).toEqual({ draft: false, versions: [V1] });
  });
});

describe('a partner', () => {
  it.each(ROLES)('sees nothing of a draft until it is shown or sent, as %s', (role) => {
    expect(actsOf(of(2, role), drafted())).toEqual([]);
    expect(canSee(drafted(), of(2, role))).toEqual(NOTHING);
    expect(actsOf(of(2, role), shown())).toEqual(['read-protocol', 'read-draft']);
    expect(actsOf(of(2, role), outForSignature())).toEqual(['read-protocol']);
  });

  it('does not see the next draft because it saw the version before', () => {
    const changed = startChange(inForce(), { kind: 'major', reason: 'R' }, noon('2027-02-01')).protocol;
    expect(canSee(changed, of(2, 'member'))).toEqual({ draft: false, versions: [V1] });
    const withdrawn = withdrawFromSignature(outForSignature(), { reason: 'R' }, noon(FIRST_DAY)).protocol;
    expect(canSee(withdrawn, of(2, 'member'))).toEqual({ draft: false, versions: [V1] });
  });

  it('that was removed, or joined later, sees the version sent to it', () => {
    const removed = removeParty(declined(), { partyId: 'party-3', reason: 'R' }, noon('2026-11-05')).protocol;
    expect(canSee(removed, of(3, 'member')).versions).toEqual([V1]);
    const request = { id: 'j', name: 'N', email: 'n@party.example', role: 'R' };
    const joined = joinLate(inForce(), { party: completeParty(3), requests: [request] }, noon('2027-02-01')).protocol;
    expect(canSee(joined, of(3, 'member')).versions).toEqual([V1]);
  });

  it('signs through the signatory who was asked, and through nobody else', () => {
    const asked = { requestId: 'request-party-2' };
    const protocol = outForSignature();
    expect(actsOf({ ...of(2, 'signatory'), ...asked }, protocol)).toEqual(['read-protocol', ...SIGNATORY_ACTS]);
    expect(actsOf({ ...of(2, 'member'), ...asked }, protocol)).toEqual(['read-protocol']);
    expect(actsOf(of(2, 'signatory'), protocol)).toEqual(['read-protocol']);
    expect(may('sign-protocol', { ...of(1, 'signatory'), ...asked }, protocol)).toBe(false);
    expect(may('sign-protocol', { ...of(1, 'signatory'), requestId: 'request-party-1' }, protocol)).toBe(true);
  });

  it('is signed for by the organisation it names for that', () => {
    const parties = [completeParty(1), { ...completeParty(2), signedForBy: 'organisation-7' }];
    const protocol = outForSignature({ sections: { parties } });
    expect(may('sign-protocol', { ...of(7, 'signatory'), requestId: 'request-party-2' }, protocol)).toBe(true);
    expect(canSee(protocol, of(7, 'member')).versions).toEqual([V1]);
  });
});

describe('what one text says of a party', () => {
  const proxied = [completeParty(1), { ...completeParty(2), signedForBy: 'organisation-7' }];
  const changedTo = (protocol: Protocol, parties: ReturnType<typeof completeParty>[]): Protocol => {
    const started = startChange(protocol, { kind: 'major', reason: 'R' }, noon('2027-02-01')).protocol;
    return editDraft(started, { sections: { parties } }, noon('2027-02-01')).protocol;
  };

  it('gives no sight of an earlier one: whoever is to sign for a party reads from then on', () => {
    expect(canSee(changedTo(inForce(), proxied), of(7, 'signatory'))).toEqual(NOTHING);
  });

  it('gives no sight of a later one: whoever signed for a party once reads what they signed', () => {
    const before = inForce({ sections: { parties: proxied } });
    const changed = changedTo(before, [completeParty(1), completeParty(2)]);
    const later = sendForSignature(
      changed,
      {
        requests: [1, 2].map((number) => ({ partyId: `party-${number}`, id: `later-${number}`, name: 'N', email: `n@party-${number}.example`, role: 'R' })),
        deadline: null,
        ...DIGESTS,
        by: OFFICER,
      },
      noon('2027-02-01'),
    ).protocol;
    expect(canSee(later, of(7, 'signatory')).versions).toEqual([V1]);
    expect(may('sign-protocol', { ...of(7, 'signatory'), requestId: 'later-2' }, later)).toBe(false);
    expect(may('sign-protocol', { ...of(2, 'signatory'), requestId: 'later-2' }, later)).toBe(true);
  });

  it('gives no sight of a draft that names somebody else for the party it was shown to', () => {
    const protocol = shown();
    const draft = protocol.draft as Draft;
    expect(canSee({ ...protocol, draft: { ...draft, content: { ...draft.content, parties: [completeParty(1)] } } }, of(2, 'member'))).toEqual(NOTHING);
  });
});

describe('an account without an organisation', () => {
  it('reads what is addressed to its e-mail address, and signs by link alone', () => {
    const account = viewer({ requestId: 'request-party-2', addressed: ['request-party-2'] });
    expect(actsOf(account, outForSignature())).toEqual(['read-protocol']);
    expect(actsOf(viewer({ addressed: ['showing-party-2'] }), shown())).toEqual(['read-protocol', 'read-draft']);
    expect(actsOf(viewer({ addressed: ['request-party-9'] }), outForSignature())).toEqual([]);
  });
});

describe('by personal link', () => {
  it('the person asked reads, signs, declines or nominates', () => {
    expect(actsOf(byLink({ requestId: 'request-party-2' }), outForSignature())).toEqual(['read-protocol', ...SIGNATORY_ACTS]);
  });

  it('the person shown the draft reads it', () => {
    expect(actsOf(byLink({ showingId: 'showing-party-2' }), shown())).toEqual(['read-protocol', 'read-draft']);
    expect(actsOf(byLink({ showingId: 'showing-party-9' }), shown())).toEqual([]);
  });

  it('nothing is left once somebody else was asked instead', () => {
    const successor = { id: 'next', name: 'N', email: 'n@party.example', role: 'R' };
    const protocol = replaceSignatory(outForSignature(), { requestId: 'request-party-2', how: 'by-lead', successor }, noon(FIRST_DAY)).protocol;
    expect(actsOf(byLink({ requestId: 'request-party-2' }), protocol)).toEqual([]);
    expect(actsOf(byLink({ requestId: 'nothing' }), protocol)).toEqual([]);
  });
});

describe('everybody else', () => {
  it.each([
    ['another organisation', of(9, 'administrator', 'ig-officer', 'signatory', 'member')],
    ['somebody without a role in the lead', of(1)],
    ['somebody without a role in a partner', of(2)],
    ['the platform’s administrator', viewer({ platformAdministrator: true })],
    ['somebody signed out', byLink({})],
  ])('%s sees nothing and does nothing', (_, who) => {
    for (const protocol of [drafted(), shown(), outForSignature(), inForce()]) {
      expect(actsOf(who, protocol)).toEqual([]);
      expect(canSee(protocol, who)).toEqual(NOTHING);
    }
  });
});

it('a protocol is started by an IG officer or administrator, for an organisation', () => {
  expect(mayStartProtocol(of(9, 'ig-officer'))).toBe(true);
  expect(mayStartProtocol(of(9, 'administrator'))).toBe(true);
  expect(mayStartProtocol(of(9, 'signatory', 'member'))).toBe(false);
  expect(mayStartProtocol(viewer({ roles: ['ig-officer'] }))).toBe(false);
});
