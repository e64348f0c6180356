import { blankContent, blankDataRow, blankParty, blankPracticalStep, gaps, type ProtocolContent } from '@isp/protocols';
import { describe, expect, test } from '@jest/globals';
import { fieldId, type Field } from '../../forms/field.js';
import { dataRowFields, LEGAL_BASIS_FIELDS, PARTY_FIELDS, STEP_FIELDS } from './party-fields.js';
import { fieldsOfSection } from './section-form.js';
import { whereOfGap } from './where-of-gap.js';

const DRAFT = '/protocols/1/draft';

const EMPTY: ProtocolContent = {
  ...blankContent('joint-controller-arrangement', { key: 'template', version: 1 }),
  incidents: { notifyWithinHours: null, procedure: '' },
  parties: [
    party('one', 'nhs-body'),
    { ...party('two', 'police-force'), legalBasis: { ...party('two', 'police-force').legalBasis, article6: 'consent', lawEnforcement: true } },
    { ...party('three', 'public-authority'), legalBasis: { ...party('three', 'public-authority').legalBasis, article6: 'public-task' } },
  ],
  dataRows: [{ ...blankDataRow('row'), specialCategory: true, criminalOffence: true }],
  practicalSteps: [blankPracticalStep('step')],
  term: {
    ...blankContent('joint-controller-arrangement', { key: 'template', version: 1 }).term,
    entryIntoForce: { rule: 'named-parties', partyIds: [] },
  },
};

/** The questions on the page at an address, for each page that a gap may lead to. */
function questionsAt(path: string): readonly Field[] {
  const own = path.slice(DRAFT.length + 1);
  if (/^parties\/[^/]+\/legal-basis$/u.test(own)) return LEGAL_BASIS_FIELDS;
  if (/^parties\/[^/]+$/u.test(own)) return PARTY_FIELDS;
  if (own.startsWith('data/')) return dataRowFields(EMPTY.parties);
  if (own.startsWith('practical-steps/')) return STEP_FIELDS;
  if (own === 'parties') return [{ kind: 'textarea', name: 'joiningAndLeaving', label: '', limit: 1 }];
  return fieldsOfSection(own as Parameters<typeof fieldsOfSection>[0], EMPTY) ?? [];
}

const PARTS: Partial<Record<Field['kind'], readonly string[]>> = { date: ['', '-day'], duration: ['-count'] };

describe('what is missing in a draft', () => {
  const found = gaps(EMPTY);

  test('is a lot in an empty one', () => {
    expect(found.length).toBeGreaterThan(60);
  });

  test.each(found.map((gap) => [gap.pointer, gap] as const))('leads from %s to its question', (_, gap) => {
    const [path = '', id] = whereOfGap(DRAFT, EMPTY, gap).split('#');
    const ids = questionsAt(path).flatMap((field) => (PARTS[field.kind] ?? ['']).map((part) => fieldId(field.name) + part));
    expect(ids).toContain(id);
  });

  test('leads to the list where the whole list is empty', () => {
    const none = { ...EMPTY, parties: [], dataRows: [], practicalSteps: [] };
    const pages = gaps(none).map((gap) => whereOfGap(DRAFT, none, gap).split('#')[0]);
    expect(pages).toEqual(expect.arrayContaining([`${DRAFT}/parties`, `${DRAFT}/data`, `${DRAFT}/practical-steps`]));
  });
});

function party(id: string, kind: 'nhs-body' | 'police-force' | 'public-authority') {
  return blankParty({ id, organisationId: `organisation-${id}`, name: id, kind, sector: 'health' });
}
