import { LIMITS } from '@isp/protocols';
import { csvOf } from './published-list-as-csv.js';
import type { RegisterEntryResponse } from './register.response.js';

const ENTRY = {
  reference: 'ISP-2026-0001',
  title: 'Ynys Môn warmth',
  kind: 'routine-sharing',
  level: 'full',
  leadOrganisation: { id: 'one', name: 'Council' },
  parties: ['Council', 'Hospital'],
  areas: [],
  summary: 'Warm homes',
  standing: { kind: 'in-force', effectiveOn: '2026-11-01', inForceFrom: '2026-11-01', inForceUntil: null, nextReviewOn: null },
} as unknown as RegisterEntryResponse;

const linesOf = (count: number): readonly string[] => csvOf(Array.from({ length: count }, () => ENTRY)).trimEnd().split('\r\n');

describe('the list as a file', () => {
  it('says in its last line that it ends before all that was found, and has the notice there too', () => {
    const lines = linesOf(LIMITS.registerFile + 1);
    expect(lines).toHaveLength(1 + LIMITS.registerFile + 1);
    expect(lines.at(-1)).toMatch(/^,{13}".*the first 2,000 protocols.*More are published.*information sharing protocol/);
    expect(lines.at(-2)).toMatch(/^ISP-2026-0001,/);
  });

  it('says nothing of the kind where it has all', () => {
    const lines = linesOf(LIMITS.registerFile);
    expect(lines).toHaveLength(1 + LIMITS.registerFile);
    expect(lines.join('\n')).not.toContain('More are published');
  });
});
