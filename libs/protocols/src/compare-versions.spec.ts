import { compareVersions, pointerStep } from './compare-versions.js';
import { completeContent, completeRow } from './testing/complete-content.js';

const before = completeContent({ parties: 3 });
const [rowOne, rowTwo] = before.dataRows as [typeof before.dataRows[0], typeof before.dataRows[0]];
const [partyOne, ...partners] = before.parties as [typeof before.parties[0], ...typeof before.parties];

describe('a comparison of contents', () => {
  it('finds nothing between equal ones', () => {
    expect(compareVersions(before, structuredClone(before))).toEqual([]);
  });

  it('points at each value that changed, in the order of the content', () => {
    const after = { ...before, title: 'Another', security: { ...before.security, audit: 'Yearly.' } };
    expect(compareVersions(before, after)).toEqual([
      { pointer: '/title', kind: 'changed', before: before.title, after: 'Another' },
      { pointer: '/security/audit', kind: 'changed', before: before.security.audit, after: 'Yearly.' },
    ]);
  });

  it('matches rows by their id, so that a row put in front changes no other', () => {
    const added = completeRow('row-9', 'party-2', ['party-3']);
    const after = { ...before, dataRows: [added, { ...rowOne, frequency: 'Daily' }, rowTwo] };
    expect(compareVersions(before, after)).toEqual([
      { pointer: '/dataRows/0', kind: 'added', before: null, after: added },
      { pointer: '/dataRows/1/frequency', kind: 'changed', before: 'Weekly', after: 'Daily' },
    ]);
  });

  it('points into the earlier content for a row that was removed', () => {
    expect(compareVersions(before, { ...before, dataRows: [rowOne] })).toEqual([
      { pointer: '/dataRows/1', kind: 'removed', before: rowTwo, after: null },
    ]);
  });

  it('tells a mere change of order once', () => {
    expect(compareVersions(before, { ...before, dataRows: [rowTwo, rowOne] })).toEqual([
      { pointer: '/dataRows', kind: 'reordered', before: ['row-1', 'row-2'], after: ['row-2', 'row-1'] },
    ]);
  });

  it('compares plain lists, and values that come or go, as a whole', () => {
    const guardian = { name: 'The guardian', email: 'guardian@organisation-1.example', telephone: '' };
    const after = { ...before, topics: ['early help', 'housing'], parties: [{ ...partyOne, caldicottGuardian: guardian }, ...partners] };
    expect(compareVersions(before, after)).toEqual([
      { pointer: '/topics', kind: 'changed', before: ['early help'], after: ['early help', 'housing'] },
      { pointer: '/parties/0/caldicottGuardian', kind: 'changed', before: null, after: guardian },
    ]);
  });

  it('tells the keys that a rule of entry gains and loses', () => {
    const named = { ...before, term: { ...before.term, entryIntoForce: { rule: 'named-parties', partyIds: ['party-1'] } as const } };
    expect(compareVersions(before, named)).toContainEqual({
      pointer: '/term/entryIntoForce/partyIds', kind: 'added', before: null, after: ['party-1'],
    });
    expect(compareVersions(named, before)).toContainEqual({
      pointer: '/term/entryIntoForce/partyIds', kind: 'removed', before: ['party-1'], after: null,
    });
  });
});

it('a step of a pointer is escaped', () => {
  expect(pointerStep('a/b~c')).toBe('/a~1b~0c');
});
