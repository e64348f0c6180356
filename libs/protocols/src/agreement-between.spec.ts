import fc from 'fast-check';
import { agreementBetween, type AgreementQuestion } from './agreement-between.js';
import { arriveAtDate } from './arrive-at-date.js';
import type { Party, ProtocolContent } from './content.js';
import { editDraft } from './edit-draft.js';
import { endProtocol } from './end-protocol.js';
import { joinLate } from './join-late.js';
import { leave } from './leave.js';
import type { Protocol } from './protocol.js';
import { setPublication } from './set-publication.js';
import { standingBetween } from './standing.js';
import { startChange } from './start-change.js';
import { takeIn } from './take-in.js';
import { completeContent, completeParty, completeRow } from './testing/complete-content.js';
import { DIGESTS, drafted, FIRST_DAY, inForce, noon, OFFICER, outForSignature, send, sign } from './testing/situations.js';

const DAY = '2027-03-01';
const is = (id: string) => (party: Party) => party.id === id;
const ask = (giver: number, receiver: number, data = ''): AgreementQuestion => ({ gives: is(`party-${giver}`), receives: is(`party-${receiver}`), data });
const published = (protocol: Protocol, level: 'full' | 'summary' | 'none' = 'full') => setPublication(protocol, { level, reason: 'R' }).protocol;
const arrived = (protocol: Protocol, date: string) => arriveAtDate(protocol, noon(date)).protocol;

const ROWS: Partial<ProtocolContent> = {
  dataRows: [
    { ...completeRow('attendance', 'party-1', ['party-2']), dataItems: 'School attendance' },
    { ...completeRow('health', 'party-1', ['party-2', 'party-3']), dataItems: 'Health visits' },
    { ...completeRow('plans', 'party-3', ['party-1']), dataItems: 'Support plans' },
  ],
};
const three = published(inForce({ parties: 3, sections: ROWS }));
const twoOfThree = published(arrived(outForSignature({ parties: 3, signed: 2, sections: ROWS }), '2027-01-01'));
const withFourth = (on: string) =>
  joinLate(three, { party: completeParty(4), requests: [{ id: 'request-party-4', name: 'N', email: 'n@party-4.example', role: 'R' }] }, noon(on)).protocol;

describe('a protocol in force between two covers', () => {
  it('data that a row from one to the other names, with the standing and the days they signed', () => {
    expect(agreementBetween(three, ask(1, 2, 'attendance, health'), DAY)).toMatchObject({
      coverage: 'covered',
      reasons: [],
      between: { kind: 'in-force', since: '2027-01-01', version: { major: 1, minor: 0 } },
      giver: { name: 'Organisation 1', signedOn: '2026-11-03' },
      receiver: { name: 'Organisation 2', signedOn: '2026-11-04' },
      joinedLater: false,
      rows: [{ id: 'attendance' }, { id: 'health' }],
      kinds: [{ kind: 'attendance', rowIds: ['attendance'] }, { kind: 'health', rowIds: ['health'] }],
    });
  });

  it('whatever its rows have, where no kind of data is asked for', () => {
    expect(agreementBetween(three, ask(1, 3), DAY)).toMatchObject({ coverage: 'covered', rows: [{ id: 'health' }], kinds: [] });
  });

  it('any two parties by rows that name neither giver nor receiver', () => {
    const inCommon = published(inForce({ parties: 3, sections: { kind: 'memorandum-of-understanding', dataRows: [completeRow('common', null, [])] } }));
    expect(agreementBetween(inCommon, ask(2, 3, 'address'), DAY)).toMatchObject({ coverage: 'covered', rows: [{ id: 'common' }] });
  });

  it('a party that joined after its rows were written, like the others', () => {
    const protocol = withFourth('2027-02-01');
    expect(agreementBetween(protocol, ask(1, 4, 'health'), DAY)).toMatchObject({ coverage: 'partly', reasons: ['receiver-not-signed'], joinedLater: true });
    const joined = sign(protocol, 'party-4', '2027-02-02').protocol;
    expect(agreementBetween(joined, ask(1, 4, 'health'), DAY)).toMatchObject({ coverage: 'covered', joinedLater: true, rows: [{ id: 'attendance' }, { id: 'health' }] });
    expect(agreementBetween(joined, ask(4, 2), DAY)).toMatchObject({ coverage: 'covered', rows: [{ id: 'attendance' }, { id: 'health' }] });
    expect(agreementBetween(joined, ask(4, 1), DAY)).toMatchObject({ coverage: 'covered', rows: [{ id: 'plans' }] });
    expect(agreementBetween(joined, ask(2, 4), DAY)).toMatchObject({ coverage: 'none', reasons: ['other-direction'] });
  });
});

describe('a protocol covers part of the question', () => {
  it('where its rows name the data in other words, or only some of it', () => {
    expect(agreementBetween(three, ask(1, 2, 'exclusions'), DAY)).toMatchObject({ coverage: 'partly', reasons: ['data-named-otherwise'] });
    expect(agreementBetween(three, ask(1, 2, 'exclusions, attendance'), DAY)).toMatchObject({ coverage: 'partly', reasons: ['some-data-named-otherwise'] });
  });

  it('while one of the two has not signed, and says which', () => {
    const two = twoOfThree;
    expect(agreementBetween(two, ask(1, 3, 'health'), DAY)).toMatchObject({ coverage: 'partly', reasons: ['receiver-not-signed'], between: { kind: 'never-in-force' } });
    expect(agreementBetween(two, ask(3, 1, 'plans'), DAY)).toMatchObject({ coverage: 'partly', reasons: ['giver-not-signed'] });
    expect(agreementBetween(two, ask(1, 2, 'health'), DAY)).toMatchObject({ coverage: 'covered' });
  });

  it('before it takes effect', () => {
    expect(agreementBetween(three, ask(1, 2, 'health'), '2026-11-05')).toMatchObject({ coverage: 'partly', reasons: ['not-yet-in-force'], between: { from: '2027-01-01' } });
  });

  it('of a summary, which tells neither data nor signatures', () => {
    const answer = agreementBetween(published(three, 'summary'), ask(1, 2, 'attendance'), DAY);
    expect(answer).toEqual({
      coverage: 'partly',
      reasons: ['details-not-published'],
      between: { kind: 'not-published' },
      giver: { name: 'Organisation 1', signedOn: null },
      receiver: { name: 'Organisation 2', signedOn: null },
      joinedLater: false,
      rows: null,
      kinds: [{ kind: 'attendance', rowIds: [] }],
    });
  });

  it('between two who have yet to sign the version whose text is published, by an earlier one', () => {
    const started = startChange(three, { kind: 'major', reason: 'R' }, noon('2027-02-01')).protocol;
    const sent = send(editDraft(started, { sections: ROWS }, noon('2027-02-01')).protocol, '2027-02-01', null, 'second').protocol;
    const signed = ['party-1', 'party-2'].reduce((each, id) => sign(each, id, '2027-02-02', 'second').protocol, sent);
    expect(agreementBetween(arrived(signed, '2027-02-02'), ask(1, 2), DAY)).toMatchObject({ coverage: 'covered', between: { version: { major: 2, minor: 0 } } });
    expect(agreementBetween(arrived(signed, '2027-02-02'), ask(1, 3), DAY)).toMatchObject({
      coverage: 'partly',
      reasons: ['earlier-version'],
      between: { kind: 'in-force', version: { major: 1, minor: 0 } },
    });
  });

  it('taken in from elsewhere, as what was stated there', () => {
    const { protocol } = takeIn(
      {
        id: 'protocol-9',
        reference: 'ISP-2026-0009',
        leadOrganisationId: 'organisation-1',
        ownerPersonId: 'person-1',
        by: OFFICER,
        content: completeContent({ parties: 3, sections: ROWS }),
        ...DIGESTS,
        publication: { level: 'full', reason: '' },
        source: 'A public register',
        record: { register: 'A public register', id: '9', licence: 'OGL', lookedAfterBy: 'Organisation 1' },
        stated: { standing: 'current', on: '2020-01-01' },
        intakeId: 'intake-1',
      },
      noon(FIRST_DAY),
    );
    expect(agreementBetween(protocol, ask(1, 2, 'health'), DAY)).toMatchObject({
      coverage: 'partly',
      reasons: ['stated-elsewhere'],
      between: { kind: 'stated', standing: 'current', source: 'A public register', on: '2020-01-01' },
    });
  });
});

describe('a protocol that names both covers nothing of the question', () => {
  it('where data goes the other way alone, or not between the two', () => {
    expect(agreementBetween(three, ask(3, 1, 'health'), DAY)).toMatchObject({ coverage: 'partly', reasons: ['data-named-otherwise'] });
    expect(agreementBetween(three, ask(2, 1, 'attendance'), DAY)).toMatchObject({ coverage: 'none', reasons: ['other-direction'] });
    expect(agreementBetween(three, ask(2, 3), DAY)).toMatchObject({ coverage: 'none', reasons: ['no-row-between'], rows: [] });
  });

  it('where it is over between them', () => {
    const left = leave(three, { partyId: 'party-2', leftOn: '2027-02-01', reason: 'R' }, noon('2027-01-20')).protocol;
    expect(agreementBetween(left, ask(1, 2, 'health'), DAY)).toMatchObject({ coverage: 'none', reasons: ['no-longer-in-force'], between: { until: '2027-01-31' } });
    const before = leave(withFourth('2027-01-20'), { partyId: 'party-2', leftOn: '2027-02-01', reason: 'R' }, noon('2027-01-25')).protocol;
    expect(agreementBetween(sign(before, 'party-4', '2027-02-02').protocol, ask(2, 4), DAY)).toMatchObject({
      coverage: 'none',
      reasons: ['other-direction', 'left-before-in-force'],
      between: { kind: 'never-in-force' },
    });
    const ended = endProtocol(three, { kind: 'ended', on: '2027-02-01', reason: 'R', supersededBy: null }, noon('2027-02-01')).protocol;
    expect(agreementBetween(ended, ask(1, 3), DAY)).toMatchObject({ coverage: 'none', reasons: ['no-longer-in-force'] });
    expect(agreementBetween(published(ended, 'summary'), ask(1, 3), DAY)).toMatchObject({ coverage: 'none', reasons: ['over'], between: { kind: 'not-published' } });
  });
});

describe('what is not published', () => {
  it('answers nothing: a draft, what is out for signature, what is kept off the register, and a question about others', () => {
    for (const protocol of [drafted(), outForSignature({ signed: 2 }), published(three, 'none')]) expect(agreementBetween(protocol, ask(1, 2), DAY)).toBeNull();
    expect(agreementBetween(three, ask(1, 9), DAY)).toBeNull();
    expect(agreementBetween(three, ask(1, 1), DAY)).toBeNull();
  });

  const number = fc.integer({ min: 1, max: 3 });
  const data = fc.constantFrom('', 'attendance', 'health', 'plans, attendance', 'exclusions');
  const day = fc.constantFrom('2026-11-03', '2027-01-01', DAY, '2028-06-01');

  it('changes no answer: neither a draft nor a version that has not come into force', () => {
    fc.assert(
      fc.property(number, number, data, day, fc.subarray(['party-1', 'party-2', 'party-3'], { minLength: 1 }), fc.boolean(), fc.constantFrom(three, twoOfThree), (giver, receiver, asked, today, signers, wasSent, before) => {
        const started = startChange(before, { kind: 'major', reason: 'R' }, noon('2027-02-01')).protocol;
        const rows = ['party-1', 'party-2', 'party-3'].map((id) => ({ ...completeRow(`new-${id}`, id, ['party-1', 'party-2', 'party-3'].filter((to) => to !== id)), dataItems: 'Exclusions' }));
        const edited = editDraft(started, { sections: { dataRows: rows, term: { ...completeContent().term, effectiveOn: '2030-01-01', firstReviewOn: '2031-01-01' } } }, noon('2027-02-01')).protocol;
        const later = wasSent ? signers.reduce((each, id) => sign(each, id, '2027-02-02', 'second').protocol, send(edited, '2027-02-01', null, 'second').protocol) : edited;
        expect(agreementBetween(later, ask(giver, receiver, asked), today)).toEqual(agreementBetween(before, ask(giver, receiver, asked), today));
      }),
      { numRuns: 500 },
    );
  });

  it('stays unread in a summary: its answer is the same whatever the rows, and whoever has signed', () => {
    fc.assert(
      fc.property(number, number, data, day, fc.integer({ min: 2, max: 3 }), (giver, receiver, asked, today, signed) => {
        const other = published(arrived(outForSignature({ parties: 3, signed }), '2027-01-01'), 'summary');
        expect(agreementBetween(other, ask(giver, receiver, asked), today)).toEqual(agreementBetween(published(three, 'summary'), ask(giver, receiver, asked), today));
      }),
    );
  });

  it('and what is covered is in force between the two on that day', () => {
    fc.assert(
      fc.property(number, number, data, day, (giver, receiver, asked, today) => {
        const covered = agreementBetween(three, ask(giver, receiver, asked), today)?.coverage === 'covered';
        expect(covered && standingBetween(three, `party-${giver}`, `party-${receiver}`, today).kind !== 'in-force').toBe(false);
      }),
    );
  });
});
