import { randomUUID } from 'node:crypto';
import type { Agent } from '../support/agent.js';
import { organisationInput, PASSWORD, startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;
let council: string;
let administrator: Agent;
let officer: Agent;
let stranger: Agent;
let platform: Agent;

beforeAll(async () => {
  api = await startApi();
  council = await api.organisation('Exampleshire County Council');
  const elsewhere = await api.organisation('Example Hospitals');
  ({ agent: administrator } = await api.signedIn('Ada Administrator', { organisationId: council, roles: ['administrator'] }));
  ({ agent: officer } = await api.signedIn('Olu Officer', { organisationId: council, roles: ['ig-officer'] }));
  ({ agent: stranger } = await api.signedIn('Sid Stranger', { organisationId: elsewhere, roles: ['administrator', 'ig-officer'] }));
  ({ agent: platform } = await api.signedIn('Pat Platform', { platformAdministrator: true }));
});

afterAll(() => api.stop());

const adviser = { id: randomUUID(), name: 'Sam Safeguarding', role: 'Designated lead', topics: ['safeguarding-children'], telephone: '01632 960001', email: 'sam@council.example', reachable: 'Weekdays, 9am to 5pm' };
const policy = { id: randomUUID(), kind: 'policy', title: 'Sharing information safely', url: 'https://council.example/sharing' };
const nothing = { statement: '', adoptedBy: '', adoptedOn: null, reviewOn: null, policies: [], advisers: [] };
const practice = { statement: 'We stand behind staff who share in good faith.', adoptedBy: 'The board', adoptedOn: '2026-11-02', reviewOn: '2027-11-02', policies: [policy], advisers: [adviser] };

const own = (id: string) => `/api/organisations/${id}/practice`;
const inPublic = (id: string) => `/api/register/organisations/${id}/practice`;
const at = (revision: number) => ({ 'if-match': `"${revision}"` });

/** An organisation of its own for a claim, with nothing said yet. */
async function another(name: string): Promise<string> {
  return String((await platform.post('/api/organisations', organisationInput(name))).body.id);
}

describe('what an organisation tells its people', () => {
  it('is there to be entered before anything has been, and in public only afterwards', async () => {
    const before = await administrator.get(own(council));
    expect([before.status, before.headers.get('etag')]).toEqual([200, '"0"']);
    expect(before.body).toEqual({ ...nothing, organisationId: council, organisationName: 'Exampleshire County Council', revision: 0 });
    expect((await api.browser().get(inPublic(council))).status).toBe(404);
    const changed = await administrator.put(own(council), practice, at(0));
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"1"']);
    const seen = await api.browser().get(inPublic(council));
    expect(seen.status).toBe(200);
    expect(seen.body).toEqual({ ...practice, organisationId: council, organisationName: 'Exampleshire County Council', revision: 1 });
  });

  it('is changed by its information governance officers too, and by nobody of another organisation', async () => {
    const { body } = await officer.get(own(council));
    const revision = Number(body.revision);
    expect((await officer.put(own(council), practice, at(revision))).status).toBe(200);
    const refused = await stranger.put(own(council), practice, at(revision + 1));
    expect([refused.status, refused.body.code]).toEqual([403, 'not-its-administrator']);
  });

  it('is not said for it by whoever named it as a partner', async () => {
    const { body } = await officer.post('/api/organisations', organisationInput('Example Partner'));
    expect((await officer.put(own(String(body.id)), practice, at(0))).body.code).toBe('not-its-administrator');
  });

  it('is changed only against the revision that was seen, also when two enter it first', async () => {
    const id = await another('Example Twice');
    expect((await platform.put(own(id), practice)).status).toBe(428);
    const answers = await Promise.all([1, 2, 3].map(() => platform.put(own(id), practice, at(0))));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
    expect(answers.find(({ status }) => status === 412)?.body).toMatchObject({ code: 'revision-changed', facts: { currentRevision: 1 } });
  });

  it.each([
    ['/policies/0/url', { policies: [{ ...policy, url: 'http://council.example/sharing' }] }, 'not-a-url'],
    ['/policies/0/url', { policies: [{ ...policy, url: 'javascript:alert(1)' }] }, 'not-a-url'],
    ['/policies/0/title', { policies: [{ ...policy, title: ' ' }] }, 'too-short'],
    ['/policies', { policies: [policy, policy] }, 'repeated'],
    ['/policies', { policies: [policy, { ...policy, id: policy.id.toUpperCase() }] }, 'repeated'],
    ['/policies', { policies: Array.from({ length: 51 }, () => ({ ...policy, id: randomUUID() })) }, 'too-many'],
    ['/advisers', { advisers: Array.from({ length: 51 }, () => ({ ...adviser, id: randomUUID() })) }, 'too-many'],
    ['/advisers/0/topics', { advisers: [{ ...adviser, topics: [] }] }, 'too-few'],
    ['/advisers/0/email', { advisers: [{ ...adviser, email: 'nobody' }] }, 'not-an-email'],
    ['/advisers/0/telephone', { advisers: [{ ...adviser, telephone: '', email: '' }] }, 'missing'],
    ['/statement', { statement: 'x'.repeat(10_001) }, 'too-long'],
  ])('is refused with a pointer to what is wrong: %s %#', async (pointer, wrong, code) => {
    const { body: before } = await administrator.get(own(council));
    const { status, body } = await administrator.put(own(council), { ...practice, ...wrong }, at(Number(before.revision)));
    expect(status).toBe(422);
    expect(body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ pointer, code })]));
    expect((await administrator.get(own(council))).body).toEqual(before);
  });

  it('is on record word for word, with its advisers where they can be erased', async () => {
    const id = await another('Example Recorded');
    await platform.put(own(id), practice, at(0));
    const entry = (await api.recordOf(id)).at(-1);
    expect(entry).toMatchObject({
      type: 'organisation.practice-changed',
      payload: { before: { statement: '', advisers: 0 }, after: { statement: practice.statement, policies: [policy], advisers: 1 } },
      personal: { before: [], after: [adviser] },
    });
    expect(JSON.stringify(entry?.payload)).not.toContain('Sam Safeguarding');
  });

  it('is told to whoever it newly names: once, with what it says of them, and who to answer', async () => {
    const id = await another('Example Telling');
    const tia = { ...adviser, name: 'Tia Told', email: 'tia@advisers.example' };
    const again = { ...adviser, id: randomUUID(), name: 'Tia Told', topics: ['legal'], email: 'tia@advisers.example' };
    const byTelephone = { ...adviser, id: randomUUID(), name: 'Duty desk', email: '' };
    await platform.put(own(id), { ...practice, advisers: [tia, again, byTelephone] }, at(0));
    await platform.put(own(id), { ...practice, statement: 'Said anew.', advisers: [tia] }, at(1));
    await api.workOff();
    const [mail, ...more] = api.mails.to('tia@advisers.example');
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('Example Telling names you as an adviser');
    expect(mail?.text).toContain('Telephone: 01632 960001');
    expect(mail?.text).toContain(`/advisers/${id}`);
    expect(mail?.text).toMatch(/do not want to be named, answer this mail/);
    await platform.put(own(id), { ...practice, advisers: [{ ...tia, email: 'tia@elsewhere.example' }] }, at(2));
    await api.workOff();
    expect(api.mails.to('tia@elsewhere.example')).toHaveLength(1);
  });

  it('is told to nobody who was taken off before the mail went', async () => {
    const id = await another('Example Mistaken');
    await platform.put(own(id), { ...practice, advisers: [{ ...adviser, email: 'wrong@advisers.example' }] }, at(0));
    await platform.put(own(id), { ...practice, advisers: [] }, at(1));
    await api.workOff();
    expect(api.mails.to('wrong@advisers.example')).toEqual([]);
  });

  it('is told once to an address that is corrected before the mail went, and not to the one that was wrong', async () => {
    const id = await another('Example Correcting');
    const wrong = { ...adviser, email: 'typed.wrong@advisers.example' };
    await platform.put(own(id), { ...practice, advisers: [wrong] }, at(0));
    await platform.put(own(id), { ...practice, advisers: [{ ...wrong, email: 'typed.right@advisers.example' }] }, at(1));
    await api.workOff();
    expect(api.mails.to('typed.wrong@advisers.example')).toEqual([]);
    expect(api.mails.to('typed.right@advisers.example')).toHaveLength(1);
  });

  it('is told once in a month by one organisation, however often it takes an adviser off and names them again', async () => {
    const today = api.clock.now();
    const [one, other] = [await another('Example Again'), await another('Example Besides')];
    const named = { ...practice, advisers: [{ ...adviser, email: 'ann@advisers.example' }] };
    for (const revision of [0, 2, 4]) {
      await platform.put(own(one), named, at(revision));
      await api.workOff();
      await platform.put(own(one), nothing, at(revision + 1));
    }
    expect(api.mails.to('ann@advisers.example')).toHaveLength(1);
    await platform.put(own(other), named, at(0));
    await api.workOff();
    expect(api.mails.to('ann@advisers.example').map(({ subject }) => subject)).toEqual(['Example Again names you as an adviser', 'Example Besides names you as an adviser']);
    await platform.put(own(one), named, at(6));
    api.clock.forward({ days: 31 });
    await api.workOff();
    api.clock.moveTo(today);
    expect(api.mails.to('ann@advisers.example')).toHaveLength(3);
  });

  it('names an address in no job and in no note of what was sent', async () => {
    const id = await another('Example Discreet');
    await platform.put(own(id), { ...practice, advisers: [{ ...adviser, email: 'dee@advisers.example' }] }, at(0));
    const { rows: jobs } = await api.owner.query<{ payload: unknown }>(`SELECT payload FROM graphile_worker._private_jobs`);
    expect(jobs.length).toBeGreaterThan(0);
    await api.workOff();
    const { rows: sent } = await api.owner.query<{ message_id: string }>(`SELECT message_id FROM sent_mail WHERE message_id LIKE 'adviser.${id}.%'`);
    expect(sent).toHaveLength(1);
    expect(JSON.stringify([jobs, sent])).not.toContain('dee@');
  });

  it('is told in words of which no mail program makes a link, and which greet nobody', async () => {
    const id = await another('Example prizes.example Trust');
    const spam = { ...adviser, name: 'You have won! Go to https://prizes.example/now', role: 'www.prizes.example', reachable: 'at prizes.example', email: 'spammed@advisers.example' };
    await platform.put(own(id), { ...practice, advisers: [spam] }, at(0));
    await api.workOff();
    const [mail] = api.mails.to('spammed@advisers.example');
    expect(mail?.text).toContain('You have won!');
    expect(mail?.text).not.toMatch(/^[^:]*You have won/);
    for (const part of [mail?.subject, mail?.text, mail?.html]) expect(part).not.toContain('prizes.example');
  });

  it('cannot be used to write to strangers without end', async () => {
    const id = await another('Example Flooding');
    const crowd = (round: number) => Array.from({ length: 50 }, (_, place) => ({ ...adviser, id: randomUUID(), email: `r${round}.${place}@flooded.example` }));
    expect((await platform.put(own(id), { ...nothing, advisers: crowd(1) }, at(0))).status).toBe(200);
    expect((await platform.put(own(id), { ...nothing, advisers: crowd(2) }, at(1))).status).toBe(200);
    const refused = await platform.put(own(id), { ...nothing, advisers: [{ ...adviser, email: 'one.more@flooded.example' }] }, at(2));
    expect([refused.status, refused.body.code, Number(refused.headers.get('retry-after')) > 6 * 24 * 3_600]).toEqual([429, 'too-many-attempts', true]);
    expect((await platform.get(own(id))).body).toMatchObject({ revision: 2 });
    // What needs no mail is changed as before.
    expect((await platform.put(own(id), { ...nothing, advisers: [{ ...adviser, email: '' }] }, at(2))).status).toBe(200);
  });

  it('does not reach one address from one organisation after the other without end', async () => {
    const advisers = [{ ...adviser, email: 'much.named@flooded.example' }];
    const statuses: number[] = [];
    for (let round = 0; round < 21; round += 1) statuses.push((await platform.put(own(await another(`Example Chorus ${round}`)), { ...nothing, advisers }, at(0))).status);
    expect(statuses).toEqual([...Array<number>(20).fill(200), 429]);
  });

  it('gives an adviser who asks for it what it says of them, and of nobody else', async () => {
    const id = await another('Example Asked');
    await platform.put(own(id), { ...practice, advisers: [{ ...adviser, name: 'Asa Asking', email: 'asa@advisers.example' }, { ...adviser, id: randomUUID(), name: 'Bo Beside', email: 'bo@advisers.example' }] }, at(0));
    const { status, body } = await platform.post('/api/personal-data/exports', { email: 'asa@advisers.example', verified: 'answer-from-the-address' });
    expect(status).toBeLessThan(300);
    expect(JSON.stringify(body)).toContain('Asa Asking');
    expect(JSON.stringify(body)).not.toContain('Bo Beside');
  });

  it('no longer names an adviser who is erased, and nobody who had it open writes them back', async () => {
    const id = await another('Example Erased');
    const theirs = { ...adviser, email: 'Gone@Advisers.Example' };
    await platform.put(own(id), { ...practice, advisers: [theirs] }, at(0));
    const erased = await platform.post('/api/personal-data/erasures', { email: 'gone@advisers.example', verified: 'answer-from-the-address', password: PASSWORD, confirmed: true });
    expect(erased.status).toBeLessThan(300);
    expect((await api.browser().get(inPublic(id))).body).toMatchObject({ advisers: [], revision: 2 });
    expect((await platform.put(own(id), practice, at(1))).status).toBe(412);
  });
});

describe('the list of organisations that tell their people something', () => {
  it('finds them by name and area, signed out, and no other organisation', async () => {
    const id = await another('Example Lighthouse Trust');
    const find = async (search: string) => (await api.browser().get<{ items: { organisationId: string }[] }>(`/api/practices?search=${encodeURIComponent(search)}`)).body.items.map(({ organisationId }) => organisationId);
    expect(await find('lighthouse')).toEqual([]);
    await platform.put(own(id), { ...nothing, advisers: [adviser] }, at(0));
    expect(await find('LIGHTHOUSE trust')).toEqual([id]);
    await platform.put(own(id), nothing, at(1));
    expect(await find('lighthouse')).toEqual([]);
  });
});
