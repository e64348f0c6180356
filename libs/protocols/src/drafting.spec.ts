import { abandon } from './abandon.js';
import { blankContent, blankDataRow, blankParty, blankPracticalStep } from './blank-content.js';
import { editDraft, refusalToEditDraft } from './edit-draft.js';
import { showDraft, refusalToShowDraft } from './show-draft.js';
import { startProtocol, type StartProtocol } from './start-protocol.js';
import { completeContent, completeParty, completeRow } from './testing/complete-content.js';
import { refusedWith } from './testing/refused.js';
import { FIRST_DAY, drafted, inForce, noon, outForSignature, shown } from './testing/situations.js';
import { startChange } from './start-change.js';
import type { Draft, Protocol } from './protocol.js';

const AT = noon(FIRST_DAY);
const start: StartProtocol = {
  id: 'protocol-1',
  reference: 'ISP-2026-0001',
  leadOrganisationId: 'organisation-1',
  ownerPersonId: 'person-1',
  kind: 'one-way-disclosure',
  template: { key: 'one-way-disclosure', version: 1 },
  lead: completeParty(1),
};
const draftOf = (protocol: Protocol): Draft => protocol.draft as Draft;

describe('a protocol that is started', () => {
  it('is an empty draft with the lead as first party and what is usual filled in', () => {
    const { protocol, events } = startProtocol(start, AT);
    expect(draftOf(protocol).content).toEqual({
      ...blankContent('one-way-disclosure', start.template),
      parties: [start.lead],
    });
    expect(draftOf(protocol).content).toMatchObject({
      tier: 3,
      incidents: { notifyWithinHours: 24 },
      term: { reviewEveryMonths: 24, entryIntoForce: { rule: 'as-each-signs' } },
    });
    expect(protocol).toMatchObject({ revision: 1, versions: [], origin: { kind: 'made-here' }, cameIntoForceOn: null });
    expect(events.map(({ type }) => type)).toEqual(['protocol.started']);
  });

  it('takes over what the template already says, and reviews a year after the effective date', () => {
    const term = { ...blankContent('one-way-disclosure', start.template).term, effectiveOn: '2027-02-28' };
    const { protocol } = startProtocol({ ...start, written: { title: 'Ready made', term } }, AT);
    expect(draftOf(protocol).content).toMatchObject({ title: 'Ready made', term: { firstReviewOn: '2028-02-28' } });
  });

  it('is refused a starting content beyond the limits', () => {
    expect(refusedWith(() => startProtocol({ ...start, written: { title: 'x'.repeat(201) } }, AT))).toMatchObject({
      code: 'text-too-long',
    });
  });

  it('is of tier 0 when it is a memorandum', () => {
    expect(blankContent('memorandum-of-understanding', start.template).tier).toBe(0);
    expect(blankDataRow('r')).toMatchObject({ id: 'r', form: 'identifiable' });
    expect(blankPracticalStep('s')).toEqual({ id: 's', step: '', responsible: '', monitoring: '' });
    expect(blankParty({ ...completeParty(1), id: 'p' })).toMatchObject({ id: 'p', icoNumber: '', controllerStatus: null });
  });
});

describe('an edit', () => {
  it('replaces sections and tells which places changed', () => {
    const { protocol, events } = editDraft(drafted(), { sections: { title: 'New', areas: ['Otherton'] } }, AT);
    expect(draftOf(protocol).content.title).toBe('New');
    expect(events).toEqual([{ type: 'draft.edited', payload: { pointers: ['/title', '/areas'] } }]);
  });

  it('that changes nothing has no event and gives the same protocol back', () => {
    const before = drafted();
    expect(editDraft(before, { sections: { title: draftOf(before).content.title } }, AT)).toEqual({ protocol: before, events: [] });
  });

  it('that removes a party takes pointers and showings of it away and keeps the rows', () => {
    const before = shown({
      parties: 3,
      sections: {
        dataRows: [completeRow('a', 'party-3', ['party-1']), completeRow('b', 'party-1', ['party-2', 'party-3']), completeRow('c', null, [])],
        term: { ...completeContent().term, entryIntoForce: { rule: 'named-parties', partyIds: ['party-1', 'party-3'] } },
      },
    });
    const { protocol } = editDraft(before, { sections: { parties: draftOf(before).content.parties.slice(0, 2) } }, AT);
    const { content, shownTo } = draftOf(protocol);
    expect(content.dataRows.map(({ fromPartyId, toPartyIds }) => [fromPartyId, toPartyIds])).toEqual([
      [null, ['party-1']],
      ['party-1', ['party-2']],
      [null, []],
    ]);
    expect(content.term.entryIntoForce).toEqual({ rule: 'named-parties', partyIds: ['party-1'] });
    expect(shownTo.map(({ partyId }) => partyId)).toEqual(['party-2']);
  });

  it('is refused a party that never was there, a section that does not exist, and a content out of order', () => {
    const before = drafted();
    const edit = (sections: object) => refusedWith(() => editDraft(before, { sections }, AT));
    expect(edit({ dataRows: [completeRow('a', 'party-9', [])] })).toMatchObject({ code: 'unknown-party' });
    expect(edit({ colour: 'blue' })).toEqual({ code: 'unknown-section', facts: { section: 'colour' } });
    expect(edit({ term: { ...completeContent().term, endsOn: '2000-01-01' } })).toMatchObject({ code: 'ends-before-it-starts' });
    expect(edit({ term: { ...completeContent().term, firstReviewOn: null, effectiveOn: 'soon' } })).toMatchObject({ code: 'invalid-date' });
  });

  it('keeps the organisation of a party that was sent a version or shown the draft, while one that nobody told may still be another', () => {
    const other = [completeParty(1), { ...completeParty(2), organisationId: 'organisation-8' }];
    const edit = (protocol: Protocol): Protocol => editDraft(protocol, { sections: { parties: other } }, noon('2027-02-01')).protocol;
    const refused = { code: 'organisation-of-party-fixed', facts: { partyId: 'party-2', pointer: '/parties/1/organisationId' } };
    expect(edit(drafted()).draft?.content.parties[1]?.organisationId).toBe('organisation-8');
    expect(refusedWith(() => edit(shown()))).toEqual(refused);
    expect(refusedWith(() => edit(startChange(inForce(), { kind: 'major', reason: 'R' }, noon('2027-02-01')).protocol))).toEqual(refused);
  });

  it('can say anew whether a change is minor, but a first version stays one', () => {
    const change = { kind: 'minor', reason: 'A spelling mistake.' } as const;
    const started = startChange(inForce(), { kind: 'major', reason: 'New partner.' }, noon('2027-02-01')).protocol;
    const edited = editDraft(started, { sections: {}, change }, noon('2027-02-01'));
    expect(draftOf(edited.protocol).change).toEqual(change);
    expect(edited.events).toEqual([{ type: 'draft.edited', payload: { pointers: ['/change'] } }]);
    expect(editDraft(drafted(), { sections: {}, change }, AT).events).toEqual([]);
    const reason = editDraft(started, { sections: {}, change: { kind: 'major', reason: 'Two new partners.' } }, noon('2027-02-01'));
    expect(reason.events).toEqual([{ type: 'draft.edited', payload: { pointers: ['/change'] } }]);
  });

  it('is refused without a draft and once ended', () => {
    expect(refusalToEditDraft(outForSignature(), AT)).toEqual({ code: 'no-draft', facts: {} });
    const gone = abandon(drafted(), { reason: 'Not needed.' }, AT).protocol;
    expect(refusalToEditDraft(gone, AT)).toMatchObject({ code: 'already-ended', facts: { kind: 'abandoned' } });
  });
});

describe('a draft that is shown', () => {
  const showing = { id: 's', partyId: 'party-2', name: 'Pat Partner', email: 'pat@organisation-2.example' };

  it('is shown from then on, with the person named apart', () => {
    const { protocol, events } = showDraft(drafted(), { showings: [showing] }, AT);
    expect(draftOf(protocol).shownTo).toEqual([{ ...showing, shownAt: AT }]);
    expect(events).toEqual([
      { type: 'draft.shown', payload: { showingId: 's', partyId: 'party-2', personal: { name: showing.name, email: showing.email } } },
    ]);
  });

  it.each([
    ['a party it does not name', [{ ...showing, partyId: 'party-9' }], 'unknown-party'],
    ['an id twice', [showing, showing], 'duplicate-id'],
    ['nobody', [{ ...showing, name: ' ' }], 'text-missing'],
    ['an endless address', [{ ...showing, email: 'x'.repeat(255) }], 'text-too-long'],
    ['a crowd', Array.from({ length: 501 }, (_, index) => ({ ...showing, id: String(index) })), 'too-many-rows'],
  ])('is not shown to %s', (_, showings, code) => {
    expect(refusedWith(() => showDraft(drafted(), { showings }, AT))).toMatchObject({ code });
  });

  it('is shown to more people later', () => {
    const { protocol } = showDraft(shown(), { showings: [showing] }, AT);
    expect(draftOf(protocol).shownTo.map(({ id }) => id)).toEqual(['showing-party-2', 's']);
    expect(refusedWith(() => showDraft(protocol, { showings: [showing] }, AT))).toMatchObject({ code: 'duplicate-id' });
  });

  it('has to be there', () => {
    expect(refusalToShowDraft(outForSignature(), AT)).toMatchObject({ code: 'no-draft' });
  });
});
