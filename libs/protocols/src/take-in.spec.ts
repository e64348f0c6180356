import { canSee, may } from './authority.js';
import { blankContent, blankParty } from './blank-content.js';
import { editDraft } from './edit-draft.js';
import type { ProtocolContent } from './content.js';
import type { Protocol } from './protocol.js';
import { nextReviewOn } from './reviews.js';
import { publishedVersion, setPublication } from './set-publication.js';
import { standing } from './standing.js';
import { startChange } from './start-change.js';
import { isTakenBack, refusalToTakeBack, takeBack } from './take-back.js';
import { takeIn, type TakeIn } from './take-in.js';
import { refusedWith } from './testing/refused.js';
import { drafted, noon } from './testing/situations.js';

const AT = noon('2027-02-01');
const lead = { personId: 'p', organisationId: 'lead', roles: ['ig-officer'], platformAdministrator: false } as const;

function content(more: Partial<ProtocolContent> = {}): ProtocolContent {
  const party = (id: string, organisationId = '') => blankParty({ id, organisationId, name: `Body ${id}`, kind: 'other', sector: 'other' });
  const blank = blankContent('routine-sharing', { key: 'taken-in', version: 1 });
  return { ...blank, title: 'Data matching', parties: [party('a'), party('b')], term: { ...blank.term, effectiveOn: '2018-01-01', endsOn: '2019-01-01', firstReviewOn: '2019-01-01' }, ...more };
}

function input(more: Partial<TakeIn> = {}): TakeIn {
  return {
    id: 'one',
    reference: 'ISP-2027-0001',
    leadOrganisationId: 'lead',
    ownerPersonId: 'p',
    by: { personId: null, name: '', organisationId: null },
    content: content(),
    contentSha256: 'c',
    documentSha256: 'd',
    publication: { level: 'full', reason: '' },
    source: 'A register elsewhere',
    record: { register: 'register', id: '7', licence: 'An open licence', lookedAfterBy: 'Lead' },
    stated: { standing: 'On the register', on: '2018-05-01' },
    intakeId: 'intake',
    ...more,
  };
}

const taken = (): Protocol => takeIn(input(), AT).protocol;

describe('an agreement taken in', () => {
  it('stands as it was stated, whatever day it is, and waits for nobody', () => {
    for (const day of ['2018-06-01', '2027-02-01', '2100-01-01']) {
      expect(standing(taken(), day)).toMatchObject({ kind: 'stated', since: '2018-05-01', bound: [], awaited: [], versionInForce: null, inForceFrom: null });
    }
    expect(standing(taken(), '2027-02-01').stated).toEqual({ standing: 'On the register', source: 'A register elsewhere', on: '2018-05-01' });
    expect(nextReviewOn(taken())).toBe('2019-01-01');
  });

  it('says in one event where it came from, and in its origin the day it came in', () => {
    const { protocol, events } = takeIn(input(), AT);
    expect(events).toEqual([
      { type: 'protocol.taken-in', payload: expect.objectContaining({ source: 'A register elsewhere', recordId: '7', licence: 'An open licence', intakeId: 'intake', contentSha256: 'c' }) },
    ]);
    expect(protocol.origin).toMatchObject({ signatures: 'held-elsewhere', record: { register: 'register', id: '7', takenInOn: '2027-02-01' } });
    expect(protocol.versions[0]).toMatchObject({ number: { major: 1, minor: 0 }, requests: [], signatures: [], cameIntoForceOn: null });
  });

  it('needs not be complete, but holds nothing that no protocol may hold', () => {
    expect(refusedWith(() => takeIn(input({ content: content({ title: 'x'.repeat(201) }) }), AT))).toMatchObject({ code: 'text-too-long' });
    expect(refusedWith(() => takeIn(input({ publication: { level: 'none', reason: '' } }), AT))).toMatchObject({ code: 'reason-missing' });
    expect(refusedWith(() => takeIn(input({ source: ' ' }), AT))).toMatchObject({ code: 'text-missing', facts: { pointer: '/source' } });
    expect(refusedWith(() => takeIn(input({ stated: { standing: '', on: '2018-05-01' } }), AT))).toMatchObject({ facts: { pointer: '/standing' } });
  });

  it('names the same organisation here no more than once, and any number that are not here', () => {
    const [a, b] = content().parties;
    const both = content({ parties: [a, b].map((party) => ({ ...(party as NonNullable<typeof a>), organisationId: 'council' })) });
    expect(refusedWith(() => takeIn(input({ content: both }), AT))).toMatchObject({ code: 'organisation-already-party' });
    expect(taken().versions[0]?.content.parties.map(({ organisationId }) => organisationId)).toEqual(['', '']);
  });

  it('lets the lead match a party with its organisation here in a later draft', () => {
    const { protocol } = startChange(taken(), { kind: 'major', reason: 'To sign it here.' }, AT);
    const parties = (organisationId: string) => protocol.draft?.content.parties.map((party, index) => (index === 0 ? { ...party, organisationId } : party)) ?? [];
    const matched = editDraft(protocol, { sections: { parties: parties('council') } }, AT).protocol;
    expect(matched.draft?.content.parties[0]?.organisationId).toBe('council');
  });
});

describe('taking it back', () => {
  const back = (): Protocol => takeBack(taken(), { reason: 'The wrong file.' }, AT).protocol;

  it('ends it as withdrawn, and takes it off the register and out of sight', () => {
    const { protocol, events } = takeBack(taken(), { reason: 'The wrong file.' }, AT);
    expect(events).toEqual([{ type: 'protocol.taken-back', payload: { on: '2027-02-01', reason: 'The wrong file.' } }]);
    expect(publishedVersion(taken())).not.toBeNull();
    expect(publishedVersion(protocol)).toBeNull();
    expect(canSee(taken(), lead).versions).toHaveLength(1);
    expect(canSee(protocol, lead)).toEqual({ draft: false, versions: [] });
    expect(may('set-publication', lead, taken())).toBe(true);
    expect(may('set-publication', lead, protocol)).toBe(false);
    expect(standing(protocol, '2027-02-01').kind).toBe('withdrawn');
    expect(protocol.versions).toEqual(taken().versions);
  });

  it('is refused of what was made here, twice, without a reason, and once anybody has worked on it', () => {
    expect(refusalToTakeBack(drafted())).toMatchObject({ code: 'not-taken-in' });
    expect(isTakenBack(drafted())).toBe(false);
    expect(refusalToTakeBack(back())).toMatchObject({ code: 'already-taken-back' });
    expect(refusedWith(() => takeBack(taken(), { reason: ' ' }, AT))).toMatchObject({ code: 'reason-missing' });
    const workedOn = { ...setPublication(taken(), { level: 'summary', reason: '' }).protocol, revision: 2 };
    expect(refusalToTakeBack(workedOn)).toMatchObject({ code: 'changed-since-taken-in', facts: { revision: 2 } });
  });
});
