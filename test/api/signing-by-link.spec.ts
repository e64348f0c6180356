import { createHash } from 'node:crypto';
import { confirm, follow, outForSignature, seen, signByLink, statementOn } from '../support/protocol-situations.js';
import type { TestParty, TestProtocol } from '../support/protocol-situations.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;
let protocol: TestProtocol;
let partner: TestParty;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  protocol = await outForSignature(api, { effectiveOn: '2026-11-01', firstReviewOn: '2027-11-01' });
  partner = protocol.parties[1] as TestParty;
});
afterAll(() => api.stop());

describe('a partner without an account', () => {
  it('reads, confirms the address by a code, and signs exactly what was read', async () => {
    const holder = follow(api, partner);
    const { body: before } = await holder.browser.get(holder.path);
    expect(before).toMatchObject({ purpose: 'sign', confirmed: false, opened: false, party: { name: partner.name } });
    expect(before['request']['email']).toBe('s…@body-2.example');
    expect(before['notice']['heading']).toMatch('You do not need');
    expect(createHash('sha256').update(String(before['version']['html'])).digest('hex')).toBe(before['version']['documentSha256']);
    await holder.browser.post(`${holder.path}/opening`);
    await confirm(api, partner, holder);
    const { status, body: after } = await holder.browser.post(`${holder.path}/signature`, statementOn(before, partner.signatory.name));
    expect(status).toBe(201);
    expect(after).toMatchObject({ confirmed: true, opened: true, request: { state: 'signed', email: partner.signatory.email } });
    expect(after['signature']).toMatchObject({ name: partner.signatory.name, method: 'personal-link', capacity: 'chief-executive' });
  });

  it('brings the protocol into force with the second signature, once, and everybody who signed is told', async () => {
    for (const party of protocol.parties) await signByLink(api, party);
    expect(await seen(protocol)).toMatchObject({ standing: { kind: 'in-force', versionInForce: '1.0' } });
    const events = (await api.recordOf(protocol.id)).map(({ type }) => type);
    expect(events.filter((type) => type === 'protocol.came-into-force')).toHaveLength(1);
    await api.workOff();
    for (const { signatory } of protocol.parties) {
      expect(api.mails.to(signatory.email).filter(({ subject }) => subject.startsWith('In force'))).toHaveLength(1);
    }
  });
});
