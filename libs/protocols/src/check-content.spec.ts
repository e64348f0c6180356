import { refusalOfContent } from './check-content.js';
import type { ProtocolContent } from './content.js';
import { completeContent, completeParty, completeRow } from './testing/complete-content.js';

const complete = completeContent();
const [lead, partner] = complete.parties as [ReturnType<typeof completeParty>, ReturnType<typeof completeParty>];
const term = (over: Partial<ProtocolContent['term']>): Partial<ProtocolContent> => ({ term: { ...complete.term, ...over } });
const many = <Item>(length: number, make: (index: number) => Item): Item[] => Array.from({ length }, (_, index) => make(index));

describe('a content', () => {
  it('is in order when it is complete, and when it has no dates at all', () => {
    expect(refusalOfContent(complete)).toBeNull();
    expect(refusalOfContent({ ...complete, ...term({ effectiveOn: null, endsOn: '2020-01-01', noticeDays: null }) })).toBeNull();
  });

  const wrong: readonly (readonly [string, Partial<ProtocolContent>, object])[] = [
    ['a title too long', { title: 'x'.repeat(201) }, { code: 'text-too-long', facts: { pointer: '/title', most: 200 } }],
    ['a topic too long', { topics: ['ok', 'x'.repeat(201)] }, { code: 'text-too-long', facts: { pointer: '/topics/1', most: 200 } }],
    ['too many topics', { topics: many(51, String) }, { code: 'too-many-rows', facts: { pointer: '/topics', most: 50 } }],
    ['too many parties', { parties: many(501, completeParty) }, { code: 'too-many-rows', facts: { pointer: '/parties', most: 500 } }],
    ['a day that does not exist', term({ effectiveOn: '2027-02-30' }), { code: 'invalid-date', facts: { pointer: '/term/effectiveOn' } }],
    ['a date of assurance that does not exist', { parties: [lead, { ...partner, assurance: { ...partner.assurance, dsptStatedOn: 'soon' } }] }, { code: 'invalid-date', facts: { pointer: '/parties/1/assurance/dsptStatedOn' } }],
    ['a retention that is no duration', { dataRows: [{ ...completeRow('r', 'party-1', ['party-2']), retention: 'six years' }] }, { code: 'invalid-duration', facts: { pointer: '/dataRows/0/retention' } }],
    ['a cycle of no months', term({ reviewEveryMonths: 0 }), { code: 'number-out-of-range', facts: { pointer: '/term/reviewEveryMonths', least: 1, most: 120 } }],
    ['a cycle of half a month', term({ reviewEveryMonths: 0.5 }), { code: 'number-out-of-range' }],
    ['an endless notice', term({ noticeDays: 9_999 }), { code: 'number-out-of-range', facts: { pointer: '/term/noticeDays', least: 0, most: 3_650 } }],
    ['an end before its start', term({ endsOn: '2026-12-31' }), { code: 'ends-before-it-starts' }],
    ['a review before its start', term({ firstReviewOn: '2026-12-31' }), { code: 'reviewed-before-it-starts' }],
    ['a party twice', { parties: [lead, lead] }, { code: 'duplicate-id', facts: { pointer: '/parties', id: 'party-1' } }],
    ['an organisation twice', { parties: [lead, { ...partner, organisationId: lead.organisationId }] }, { code: 'organisation-already-party' }],
    ['a clause replaced twice', { clauseOverrides: many(2, () => ({ clause: 'exit', text: '', reason: '' })) }, { code: 'duplicate-id', facts: { pointer: '/clauseOverrides', id: 'exit' } }],
    ['a row from nowhere', { dataRows: [completeRow('r', 'party-9', ['party-2'])] }, { code: 'unknown-party', facts: { pointer: '/dataRows/0/fromPartyId', partyId: 'party-9' } }],
    ['a row to nowhere', { dataRows: [completeRow('r', null, ['party-9'])] }, { code: 'unknown-party', facts: { pointer: '/dataRows/0/toPartyIds', partyId: 'party-9' } }],
    ['a rule of entry that names nobody known', term({ entryIntoForce: { rule: 'named-parties', partyIds: ['party-9'] } }), { code: 'unknown-party' }],
  ];
  it.each(wrong)('cannot hold %s', (_, sections, refused) => {
    expect(refusalOfContent({ ...complete, ...sections })).toMatchObject(refused);
  });

  it('can hold an end on the first day, and a review on it', () => {
    expect(refusalOfContent({ ...complete, ...term({ endsOn: '2027-01-01', firstReviewOn: '2027-01-01' }) })).toBeNull();
  });
});
