import { AGREEMENT_REASONS } from '@isp/protocols';
import { betweenSentence, COVERAGE_WORDS, reasonSentence, type BetweenView } from './agreements.js';

const NOTHING: BetweenView = { kind: 'not-published', version: null, since: null, from: null, until: null, stated: null };
const KINDS = ['in-force', 'not-yet-in-force', 'no-longer-in-force', 'never-in-force', 'stated', 'not-published'] as const;

it('says with its dates what stands between two', () => {
  expect(betweenSentence({ ...NOTHING, kind: 'in-force', version: '1.0', since: '2026-11-23' })).toBe('In force between these two since 23 November 2026 (version 1.0).');
  expect(betweenSentence({ ...NOTHING, kind: 'not-yet-in-force', from: '2027-01-01' })).toBe('Signed by both, and in force between them from 1 January 2027.');
  expect(betweenSentence({ ...NOTHING, kind: 'no-longer-in-force', until: '2026-01-31' })).toBe('It was in force between these two until 31 January 2026.');
  expect(betweenSentence({ ...NOTHING, kind: 'stated', stated: { standing: 'current', source: 'A register', on: '2020-01-01' } })).toBe('Stated as “current” by A register on 1 January 2020. Its signatures are held there.');
});

it('gives nobody leave and bars nobody, whatever it says', () => {
  const said = [
    ...Object.values(COVERAGE_WORDS),
    ...KINDS.map((kind) => betweenSentence({ ...NOTHING, kind })),
    ...AGREEMENT_REASONS.map((reason) => reasonSentence(reason, { giver: 'The Council', receiver: 'The School' })),
  ];
  for (const words of said) expect(words).not.toMatch(/block|allow|permit|complian|may not|must not|cannot|can’t|forbid|unlawful|expired|stop/i);
  expect(new Set(said).size).toBe(said.length);
});
