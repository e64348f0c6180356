import { createHash } from 'node:crypto';
import type { ProblemBody } from '../../apps/api/src/platform/http/index.js';
import type { SigningResponse } from '../../apps/api/src/signing/index.js';
import { confirm, follow, ifMatch, outForSignature, seen, signByLink, statementOn } from '../support/protocol-situations.js';
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
    const { body: before } = await holder.browser.get<SigningResponse>(holder.path);
    expect(before).toMatchObject({ purpose: 'sign', confirmed: false, opened: false, party: { name: partner.name } });
    expect(before.request.email).toBe('s…@body-2.example');
    expect(before.notice.heading).toMatch('You do not need');
    expect(createHash('sha256').update(before.version.html).digest('hex')).toBe(before.version.documentSha256);
    await holder.browser.post(`${holder.path}/opening`);
    await confirm(api, partner, holder);
    const { status, body: after } = await holder.browser.post<SigningResponse>(`${holder.path}/signature`, statementOn(before, partner.signatory.name));
    expect(status).toBe(201);
    expect(after).toMatchObject({ confirmed: true, opened: true, request: { state: 'signed', email: partner.signatory.email } });
    expect(after.signature).toMatchObject({ name: partner.signatory.name, method: 'personal-link', capacity: 'chief-executive' });
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

  it('is recorded as having opened it by the button, never by following the link', async () => {
    const holder = follow(api, partner);
    await holder.browser.get(holder.path);
    await holder.browser.get(`${holder.path}/document.pdf`);
    expect((await seen(protocol)).parties[1]).toMatchObject({ progress: 'asked' });
    expect((await holder.browser.post(`${holder.path}/opening`)).status).toBe(204);
    expect((await holder.browser.post(`${holder.path}/opening`)).status).toBe(204);
    expect((await seen(protocol)).parties[1]).toMatchObject({ progress: 'opened' });
    expect((await api.recordOf(protocol.id)).filter(({ type }) => type === 'request.opened')).toHaveLength(1);
  });

  it('signs nothing before the address is confirmed, and nothing but what was shown', async () => {
    const holder = follow(api, partner);
    const { body: view } = await holder.browser.get<SigningResponse>(holder.path);
    const early = await holder.browser.post(`${holder.path}/signature`, statementOn(view));
    expect([early.status, early.body['code']]).toEqual([403, 'not-confirmed']);
    await confirm(api, partner, holder);
    const other = await holder.browser.post(`${holder.path}/signature`, { ...statementOn(view), contentSha256: 'a'.repeat(64) });
    expect([other.status, other.body['code']]).toEqual([409, 'digest-differs']);
    const unstated = await holder.browser.post<ProblemBody>(`${holder.path}/signature`, { ...statementOn(view), confirmed: false, authority: ' ' });
    expect(unstated.status).toBe(422);
    expect(unstated.body.errors?.map(({ pointer }) => pointer).sort()).toEqual(['/authority', '/confirmed']);
    expect((await holder.browser.post(`${holder.path}/signature`, statementOn(view))).status).toBe(201);
    const again = await holder.browser.post(`${holder.path}/signature`, statementOn(view));
    expect([again.status, again.body['code']]).toEqual([409, 'already-signed']);
  });

  it('is confirmed in the browser in which the code was entered, and for this request alone', async () => {
    const holder = follow(api, partner);
    await confirm(api, partner, holder);
    const { body: view } = await holder.browser.get<SigningResponse>(holder.path);
    const elsewhere = await api.browser().post(`${holder.path}/signature`, statementOn(view));
    expect([elsewhere.status, elsewhere.body['code']]).toEqual([403, 'not-confirmed']);
    const lead = follow(api, protocol.parties[0] as TestParty);
    const other = await holder.browser.post(`${lead.path}/signature`, statementOn(view));
    expect([other.status, other.body['code']]).toEqual([403, 'not-confirmed']);
  });

  it('declines with a reason, of which the owner is told', async () => {
    const holder = follow(api, partner);
    expect((await holder.browser.post(`${holder.path}/decline`, { reason: 'Not yet' })).status).toBe(403);
    await confirm(api, partner, holder);
    expect((await holder.browser.post(`${holder.path}/decline`, { reason: ' ' })).status).toBe(422);
    const { status, body } = await holder.browser.post<SigningResponse>(`${holder.path}/decline`, { reason: 'Our board meets in January.' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ request: { state: 'declined' }, declined: { reason: 'Our board meets in January.' } });
    expect((await seen(protocol)).parties[1]).toMatchObject({ progress: 'declined', signatories: [{ declined: { reason: 'Our board meets in January.' } }] });
    await api.workOff();
    const told = api.mails.to(protocol.officerPerson.email).filter(({ subject }) => subject.includes('declined to sign'));
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain('> Our board meets in January.');
    const after = await holder.browser.post(`${holder.path}/signature`, statementOn(body));
    expect([after.status, after.body['code']]).toEqual([409, 'already-declined']);
    const entry = (await api.recordOf(protocol.id)).find(({ type }) => type === 'protocol.declined');
    expect(JSON.stringify(entry?.payload)).not.toContain('board');
    expect(entry?.personal).toMatchObject({ reason: 'Our board meets in January.' });
  });

  it('may take an account, which reads what is addressed to them and belongs to no organisation', async () => {
    const holder = follow(api, partner);
    expect((await holder.browser.post(`${holder.path}/account`, { password: 'a sentence nobody guesses' })).status).toBe(403);
    await confirm(api, partner, holder);
    expect((await holder.browser.post(`${holder.path}/account`, { password: 'short' })).status).toBe(422);
    const { status, body } = await holder.browser.post(`${holder.path}/account`, { password: 'a sentence nobody guesses' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ person: { email: partner.signatory.email }, memberships: [], actingFor: null });
    const own = await holder.browser.get(protocol.path);
    expect(own.body).toMatchObject({ myRequest: { partyId: 'party-2', versionNumber: '1.0' }, mayDo: { sign: { code: 'permission-missing' } } });
    expect((await holder.browser.get(`${protocol.path}/versions/1.0`)).status).toBe(200);
    expect((await holder.browser.get('/api/dashboard')).body).toMatchObject({ waitingForMe: [{ kind: 'sign', protocol: { id: protocol.id } }], due: [] });
    const twice = await holder.browser.post(`${holder.path}/account`, { password: 'a sentence nobody guesses' });
    expect([twice.status, twice.body['code']]).toEqual([409, 'account-exists']);
    const { body: view } = await holder.browser.get<SigningResponse>(holder.path);
    expect((await holder.browser.post(`${holder.path}/signature`, statementOn(view))).status).toBe(201);
    expect((await holder.browser.get('/api/dashboard')).body).toMatchObject({ waitingForMe: [] });
  });

  it('learns by that account nothing else of the organisation they were named for', async () => {
    const other = await outForSignature(api);
    const { agent } = await api.signedIn('Named Elsewhere', { organisationId: partner.organisationId, roles: ['ig-officer'] });
    const started = await agent.post('/api/protocols', { templateKey: 'routine-sharing', title: 'Not for whoever was named' });
    const holder = follow(api, partner);
    await confirm(api, partner, holder);
    await holder.browser.post(`${holder.path}/account`, { password: 'a sentence nobody guesses' });
    for (const path of [`/api/protocols/${String(started.body['id'])}`, other.path]) expect((await holder.browser.get(path)).status).toBe(404);
    expect((await holder.browser.get(`/api/organisations/${partner.organisationId}/members`)).status).toBe(403);
    expect((await holder.browser.get('/api/protocols')).status).toBe(403);
  });
});

describe('a one-time code', () => {
  it('counts wrong tries, and after five is worth nothing', async () => {
    const holder = follow(api, partner);
    const { body } = await holder.browser.post(`${holder.path}/codes`);
    expect(body).toEqual({ sentTo: 's…@body-2.example', expiresInMinutes: 10 });
    await api.workOff();
    const code = api.mails.codeTo(partner.signatory.email);
    const wrong = code === '000000' ? '000001' : '000000';
    for (const attemptsLeft of [4, 3, 2, 1, 0]) {
      const { status, body: refused } = await holder.browser.post(`${holder.path}/confirmation`, { code: wrong });
      expect([status, refused['code'], refused['facts']]).toEqual([422, 'wrong-code', { attemptsLeft }]);
    }
    expect((await holder.browser.post(`${holder.path}/confirmation`, { code })).status).toBe(422);
    await confirm(api, partner, holder);
    expect((await holder.browser.get(holder.path)).body['confirmed']).toBe(true);
  });

  it('lasts ten minutes, works once, and ends when a new one is asked for', async () => {
    const holder = follow(api, partner);
    const codes: string[] = [];
    for (let turn = 0; turn < 2; turn += 1) {
      await holder.browser.post(`${holder.path}/codes`);
      await api.workOff();
      codes.push(api.mails.codeTo(partner.signatory.email));
    }
    const [earlier, latest] = codes;
    if (earlier !== latest) expect((await holder.browser.post(`${holder.path}/confirmation`, { code: earlier })).status).toBe(422);
    api.clock.forward({ minutes: 10 });
    expect((await holder.browser.post(`${holder.path}/confirmation`, { code: latest })).status).toBe(422);
    await confirm(api, partner, holder);
    expect((await holder.browser.post(`${holder.path}/confirmation`, { code: latest })).status).toBe(422);
  });

  it('may be asked for twice at once', async () => {
    const holder = follow(api, partner);
    await holder.browser.get(holder.path);
    const asked = await Promise.all(Array.from({ length: 4 }, () => holder.browser.post(`${holder.path}/codes`)));
    expect(asked.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
  });

  it('is not guessed at without end: thirty wrong ones are all that a request stands, by whichever link', async () => {
    const holder = follow(api, partner);
    const requestId = String((await seen(protocol)).parties[1]?.signatories[0]?.requestId);
    const guess = (): Promise<{ status: number }> => holder.browser.post(`${holder.path}/confirmation`, { code: '000000' });
    const forgetTheQuarterOfAnHour = (): Promise<unknown> => api.owner.query("DELETE FROM throttle WHERE key LIKE 'confirmation-by-link%'");
    for (let turn = 0; turn < 30; turn += 1) {
      if (turn % 15 === 0) await forgetTheQuarterOfAnHour();
      expect((await guess()).status).toBe(422);
    }
    await forgetTheQuarterOfAnHour();
    expect((await guess()).status).toBe(429);
    expect((await guess()).status).toBe(429);
    await api.workOff();
    expect((await guess()).status).toBe(429);
    await api.workOff();
    const told = api.mails.to(protocol.officerPerson.email).filter(({ subject }) => subject.startsWith('Too many wrong codes'));
    expect(told.map(({ text }) => text.includes(`/requests/${requestId}/replace`))).toEqual([true]);
    await protocol.officer.post(`${protocol.path}/requests/${requestId}/reminders`);
    await api.workOff();
    const again = follow(api, partner);
    expect((await again.browser.post(`${again.path}/confirmation`, { code: '000000' })).status).toBe(429);
    expect((await protocol.officer.put(`${protocol.path}/requests/${requestId}/signatory`, partner.signatory)).status).toBeLessThan(300);
    await api.workOff();
    await signByLink(api, partner);
  });

  it('names in its mail the version it is for, not a draft of the next', async () => {
    const holder = follow(api, partner);
    for (const party of protocol.parties) await signByLink(api, party);
    const started = await protocol.officer.post(`${protocol.path}/draft`, { kind: 'major', reason: 'A new purpose.' });
    await protocol.officer.patch(`${protocol.path}/draft`, { title: 'Nobody was shown this' }, ifMatch(started.body));
    await holder.browser.post(`${holder.path}/codes`);
    await api.workOff();
    const { title } = await seen(protocol);
    const codes = api.mails.to(partner.signatory.email).filter(({ subject }) => subject.startsWith('Your code'));
    expect(codes.map(({ subject }) => subject)).toEqual([`Your code to sign: ${title}`, `Your code to sign: ${title}`]);
    expect(title).not.toBe('Nobody was shown this');
  });

  it('is sent a few times and no more', async () => {
    const holder = follow(api, partner);
    const answers = [];
    for (let turn = 0; turn < 6; turn += 1) answers.push(await holder.browser.post(`${holder.path}/codes`));
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202, 429]);
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('a confirmed address', () => {
  it('counts for twelve hours, however long the session is kept going', async () => {
    const holder = follow(api, partner);
    await confirm(api, partner, holder);
    api.clock.forward({ minutes: 12 * 60 - 1 });
    expect((await holder.browser.get(holder.path)).body).toMatchObject({ confirmed: true });
    api.clock.forward({ minutes: 1 });
    const { body: view } = await holder.browser.get<SigningResponse>(holder.path);
    expect(view.confirmed).toBe(false);
    expect(await holder.browser.post(`${holder.path}/signature`, statementOn(view))).toMatchObject({ status: 403, body: { code: 'not-confirmed' } });
    api.clock.moveTo('2026-11-23');
  });
});

describe('a link that leads nowhere', () => {
  const dead = async (path: string): Promise<unknown[]> => {
    const { status, body } = await api.browser().get(path);
    return [status, body['code'], body['facts']];
  };

  it('tells nothing of one nobody issued, or of one for something else', async () => {
    expect(await dead(`/api/signing/${'x'.repeat(43)}`)).toEqual([404, 'link-not-usable', { why: 'unknown' }]);
    expect(await dead('/api/signing/..%2F..')).toEqual([404, 'link-not-usable', { why: 'unknown' }]);
  });

  it('is not followed without end, while one that leads somewhere is, however many share an address', async () => {
    const { path } = follow(api, partner);
    const office = api.browser();
    const guesses = await Promise.all(Array.from({ length: 301 }, (_, at) => office.get(`/api/signing/${String(at).padStart(43, 'x')}`)));
    expect(guesses.map(({ status }) => status).filter((status) => status === 429)).toHaveLength(1);
    expect((await office.get(path)).status).toBe(200);
  });

  it('says that it has expired', async () => {
    const { path } = follow(api, partner);
    api.clock.forward({ days: 181 });
    expect(await dead(path)).toEqual([404, 'link-not-usable', { why: 'expired' }]);
    api.clock.moveTo('2026-11-23');
  });

  it('says that somebody else was asked instead, also to whoever had confirmed already', async () => {
    const holder = follow(api, partner);
    await confirm(api, partner, holder);
    const { body: view } = await holder.browser.get<SigningResponse>(holder.path);
    const requestId = String((await seen(protocol)).parties[1]?.signatories[0]?.requestId);
    const successor = { name: 'Next Person', email: `next.${requestId}@body-2.example`, role: 'Director' };
    const replaced = await protocol.officer.put(`${protocol.path}/requests/${requestId}/signatory`, successor);
    expect(replaced.status).toBe(200);
    expect(await dead(holder.path)).toEqual([404, 'link-not-usable', { why: 'replaced' }]);
    expect((await holder.browser.post(`${holder.path}/signature`, statementOn(view))).status).toBe(404);
    await api.workOff();
    const signed = await signByLink(api, { ...partner, signatory: successor });
    expect(signed.signature).toMatchObject({ name: 'Next Person' });
  });

  it('says that the version was taken back', async () => {
    const { path } = follow(api, partner);
    const taken = await protocol.officer.post(`${protocol.path}/withdrawal`, { reason: 'A party was forgotten.' });
    expect(taken.status).toBe(201);
    expect(await dead(path)).toEqual([404, 'link-not-usable', { why: 'withdrawn' }]);
    await api.workOff();
    for (const { signatory } of protocol.parties) {
      const told = api.mails.to(signatory.email).filter(({ subject }) => subject.startsWith('Taken back'));
      expect(told.map(({ text }) => text.includes('A party was forgotten.'))).toEqual([true]);
    }
  });
});
