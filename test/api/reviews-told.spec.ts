import { addDays } from '@isp/protocols';
import type { CivilDate } from '@isp/protocols';
import { ReckonDueDays } from '../../apps/api/src/protocols/reckon-due-days.js';
import { SettleReviewNotices } from '../../apps/api/src/reviews/settle-review-notices.js';
import { inForce, outForSignature, seen, signByLink } from '../support/protocol-situations.js';
import type { ProtocolLike, TestParty, TestProtocol } from '../support/protocol-situations.js';
import { signAs, signatoryOf } from '../support/signed-in-signatories.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

const REVIEW_ON = '2027-11-01';
const running = { signal: new AbortController().signal };

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());
beforeEach(() => api.clock.moveTo('2026-11-23'));

/** Goes to a day, or an instant, and does what is due then. */
async function goTo(when: string): Promise<void> {
  api.clock.moveTo(when);
  await api.part(SettleReviewNotices).handle({}, running);
  await api.workOff();
}

const toldTo = (email: string) => api.mails.to(email).filter(({ subject }) => subject.startsWith('Review'));
const subjectsTo = (email: string): string[] => toldTo(email).map(({ subject }) => subject);

async function protocol(like: ProtocolLike = {}): Promise<TestProtocol> {
  const made = await inForce(api, { firstReviewOn: REVIEW_ON, ...like });
  await api.workOff();
  return made;
}

async function rowsOf({ id }: TestProtocol): Promise<Readonly<Record<string, string | null>>> {
  const { rows } = await api.owner.query<{ step: string; outcome: string | null }>(
    `SELECT to_char(review_on, 'YYYY-MM-DD') || ' ' || days AS step, outcome FROM review_notice WHERE protocol_id = $1 ORDER BY review_on, days`,
    [id],
  );
  return Object.fromEntries(rows.map(({ step, outcome }) => [step, outcome]));
}

async function review({ officer, path }: TestProtocol, more: object = {}): Promise<void> {
  const { body } = await officer.post<{ reviews: { id: string }[] }>(`${path}/reviews`);
  const done = await officer.post(`${path}/reviews/${body.reviews.at(-1)?.id ?? ''}/outcome`, { outcome: 'no-change', note: '', ...more });
  expect(done.status).toBe(201);
}

describe('a review that falls due', () => {
  it('is told at each step, once, however often it is looked for, and not a day before', async () => {
    const { officerPerson, parties } = await protocol({ title: 'Steps' });
    for (const days of [-90, -60, -30, -14, 0, 30, 60, 90]) {
      await goTo(addDays(REVIEW_ON, days - 1));
      const before = toldTo(officerPerson.email).length;
      await goTo(addDays(REVIEW_ON, days));
      await goTo(addDays(REVIEW_ON, days));
      expect(toldTo(officerPerson.email)).toHaveLength(before + 1);
    }
    expect(subjectsTo(officerPerson.email)).toEqual([
      ...Array.from({ length: 4 }, () => 'Review due on 1 November 2027: Protocol 1'.replace('Protocol 1', 'Steps')),
      'Review due today: Steps',
      ...Array.from({ length: 3 }, () => 'Review overdue since 1 November 2027: Steps'),
    ]);
    for (const { signatory } of parties) expect(subjectsTo(signatory.email)).toEqual(Array.from({ length: 2 }, () => 'Review overdue since 1 November 2027: Steps'));
    await goTo('2031-01-01');
    expect(toldTo(officerPerson.email)).toHaveLength(8);
  });

  it('says what to do and where, that nothing ends by it, and the notice', async () => {
    const made = await protocol({ title: 'Words' });
    await goTo(addDays(REVIEW_ON, -14));
    const early = toldTo(made.officerPerson.email).at(-1);
    expect(early?.text).toContain('falls due in 14 days, on 1 November 2027');
    expect(early?.text).toContain(`${made.path.replace('/api', '')}/review`);
    expect(early?.text).toContain('nobody needs one to share information about a person');
    await goTo(addDays(REVIEW_ON, 60));
    const late = toldTo(made.parties[1]?.signatory.email ?? '').at(-1);
    expect(late?.text).toContain('An overdue review ends nothing: what was agreed stays in force between those who have signed.');
    expect(late?.text).not.toMatch(/expired|blocked|not allowed|must not share|compliant/i);
    expect(late?.replyTo).toEqual([made.officerPerson.email]);
  });

  it('goes up to senior officers of the lead, whom its entry names', async () => {
    const made = await protocol({ title: 'Senior' });
    await api.owner.query(`UPDATE organisation SET data_protection_officer = $2, caldicott_guardian = $3 WHERE id = $1`, [
      made.leadOrganisationId,
      { name: 'Dee Pio', email: 'DPO.senior@body-1.example', telephone: '' },
      { name: 'Cal Guardian', email: 'ask Jane', telephone: '' },
    ]);
    await goTo(addDays(REVIEW_ON, 60));
    expect(toldTo('dpo.senior@body-1.example')).toHaveLength(0);
    await goTo(addDays(REVIEW_ON, 90));
    expect(toldTo('dpo.senior@body-1.example')).toHaveLength(1);
    expect(toldTo(made.officerPerson.email)).toHaveLength(2);
  });

  it('is told to who stands in for an owner that has left, and to nobody who has left', async () => {
    const made = await protocol({ title: 'Left' });
    const successor = await api.person('Suc Cessor', { organisationId: made.leadOrganisationId, roles: ['administrator'] });
    await api.owner.query('DELETE FROM membership WHERE person_id = $1', [made.officerPerson.personId]);
    await goTo(addDays(REVIEW_ON, -90));
    expect([toldTo(made.officerPerson.email).length, toldTo(successor.email).length]).toEqual([0, 1]);
  });

  it('is told to colleagues of a signatory who has left or is erased, and not to them', async () => {
    const made = await outForSignature(api, { effectiveOn: '2026-11-01', firstReviewOn: REVIEW_ON, title: 'Gone' });
    const [one, two] = made.parties as readonly [TestParty, TestParty];
    const left = await signatoryOf(api, one);
    expect((await signAs(left, made)).status).toBe(201);
    await signByLink(api, two);
    await api.owner.query('DELETE FROM membership WHERE person_id = (SELECT id FROM person WHERE email = $1)', [one.signatory.email]);
    await api.owner.query('SELECT erase_from_signature(id, true, false, false) FROM signature WHERE lower(email) = $1', [two.signatory.email]);
    const colleague = await api.person('Col League', { organisationId: two.organisationId, roles: ['signatory'] });
    await goTo(addDays(REVIEW_ON, 60));
    expect([one.signatory.email, two.signatory.email, colleague.email, made.officerPerson.email].map((email) => toldTo(email).length)).toEqual([0, 0, 1, 1]);
  });

  it('is told once to somebody who is several of those it is told to', async () => {
    const made = await protocol({ title: 'Several' });
    await api.owner.query(`UPDATE organisation SET data_protection_officer = $2 WHERE id = $1`, [made.leadOrganisationId, { name: 'Same', email: made.officerPerson.email, telephone: '' }]);
    await goTo(addDays(REVIEW_ON, 90));
    expect(toldTo(made.officerPerson.email)).toHaveLength(1);
  });

  it('is told with all others of the day in one mail, the longest overdue first', async () => {
    const made = await protocol({ title: 'First of many' });
    const { officerPerson } = made;
    const others = [await protocol({ title: 'Second', firstReviewOn: '2027-10-02' }), await protocol({ title: 'Third', firstReviewOn: '2027-12-31' })];
    for (const { id } of others) await api.owner.query('UPDATE protocol SET owner_person_id = $2, lead_organisation_id = $3 WHERE id = $1', [id, officerPerson.personId, made.leadOrganisationId]);
    await goTo(REVIEW_ON);
    const [mail, ...more] = toldTo(officerPerson.email);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('Reviews of 3 protocols: 1 overdue, 2 due');
    expect(['Second', 'First of many', 'Third'].map((title) => mail?.text.indexOf(`Protocol: ${title}`) ?? -1).every((at, index, all) => at > (all[index - 1] ?? 0))).toBe(true);
    expect(mail?.text).toContain('/protocols?review=any');
  });
});

describe('when nobody was there', () => {
  it('for three weeks the last step alone is told, and the day itself is not kept back by one before it', async () => {
    const made = await protocol({ title: 'Away' });
    await goTo(addDays(REVIEW_ON, -30));
    await goTo(addDays(REVIEW_ON, 6));
    expect(subjectsTo(made.officerPerson.email)).toEqual(['Review due on 1 November 2027: Away', 'Review overdue since 1 November 2027: Away']);
    expect(await rowsOf(made)).toMatchObject({ '2027-11-01 -90': 'passed-over', '2027-11-01 -30': 'told', '2027-11-01 -14': 'passed-over', '2027-11-01 0': 'told', '2027-11-01 30': null });
  });

  it('what is sent says how many days there are still', async () => {
    const made = await protocol({ title: 'Late' });
    await goTo(addDays(REVIEW_ON, -9));
    expect(toldTo(made.officerPerson.email).at(-1)?.text).toContain('falls due in 9 days');
  });
});

describe('by the clock in London', () => {
  it('people are written to from eight to six, in summer and in winter', async () => {
    const made = await protocol({ title: 'Hours', firstReviewOn: '2027-10-29' });
    const sent = async (at: string): Promise<number> => {
      await goTo(at);
      return toldTo(made.officerPerson.email).length;
    };
    // 31 July, in summer time.
    expect(await sent('2027-07-30T23:30:00.000Z')).toBe(0);
    expect(await sent('2027-07-31T06:59:00.000Z')).toBe(0);
    expect(await sent('2027-07-31T07:00:00.000Z')).toBe(1);
    // 28 November, in winter.
    expect(await sent('2027-11-28T07:59:00.000Z')).toBe(1 + 0);
    expect(await sent('2027-11-28T08:00:00.000Z')).toBe(2);
    const late = await protocol({ title: 'Night', firstReviewOn: '2028-12-01' });
    await goTo('2028-12-01T18:00:00.000Z');
    expect(toldTo(late.officerPerson.email)).toHaveLength(0);
    await goTo('2028-12-02T08:00:00.000Z');
    expect(subjectsTo(late.officerPerson.email)).toEqual(['Review overdue since 1 December 2028: Night']);
  });
});

describe('what is changed meanwhile', () => {
  it('a review that is started needs no notice before its date, one that is recorded none at all', async () => {
    const made = await protocol({ title: 'Started' });
    api.clock.moveTo(addDays(REVIEW_ON, -40));
    const { body } = await made.officer.post<{ reviews: { id: string }[] }>(`${made.path}/reviews`);
    expect(await rowsOf(made)).toMatchObject({ '2027-11-01 -30': 'called-off', '2027-11-01 0': 'called-off', '2027-11-01 30': null });
    await goTo(REVIEW_ON);
    expect(toldTo(made.officerPerson.email)).toHaveLength(0);
    await goTo(addDays(REVIEW_ON, 30));
    expect(toldTo(made.officerPerson.email).at(-1)?.text).toContain('It was started on 22 September 2027 and has no outcome yet');
    await made.officer.post(`${made.path}/reviews/${body.reviews.at(-1)?.id ?? ''}/outcome`, { outcome: 'no-change', note: '' });
    expect(await rowsOf(made)).toMatchObject({ '2027-11-01 30': 'told', '2027-11-01 60': 'called-off', '2029-12-01 0': null });
    await goTo(addDays(REVIEW_ON, 90));
    expect(toldTo(made.officerPerson.email)).toHaveLength(1);
  });

  it('a date that is moved takes its notices along, without those whose day has come by then', async () => {
    const made = await protocol({ title: 'Moved' });
    api.clock.moveTo('2027-06-01');
    await review(made, { nextReviewOn: '2027-07-01' });
    expect(Object.keys(await rowsOf(made)).filter((step) => step.startsWith('2027-07-01'))).toEqual(['-14', '0', '30', '60', '90'].map((days) => `2027-07-01 ${days}`).sort((a, b) => Number(a.slice(11)) - Number(b.slice(11))));
    await goTo('2027-06-02');
    expect(toldTo(made.officerPerson.email)).toHaveLength(0);
    api.clock.moveTo('2027-06-03');
    await review(made, { nextReviewOn: REVIEW_ON });
    expect(await rowsOf(made)).toMatchObject({ '2027-07-01 0': 'called-off', '2027-11-01 -90': null, '2027-11-01 0': null });
    await goTo('2027-07-01');
    expect(toldTo(made.officerPerson.email)).toHaveLength(0);
  });

  it('a protocol that has ended is told of no more', async () => {
    const made = await protocol({ title: 'Ended' });
    api.clock.moveTo('2027-08-01');
    const ended = await made.officer.post(`${made.path}/ending`, { kind: 'ended', on: '2027-09-15', reason: 'Over.' });
    expect(ended.status).toBeLessThan(300);
    expect(await rowsOf(made)).toEqual({ '2027-11-01 -90': null, '2027-11-01 -60': null, ...Object.fromEntries([-30, -14, 0, 30, 60, 90].map((days) => [`2027-11-01 ${days}`, 'called-off'])) });
    await goTo('2027-08-03');
    expect(toldTo(made.officerPerson.email)).toHaveLength(1);
    await goTo('2027-09-15');
    expect(toldTo(made.officerPerson.email)).toHaveLength(1);
    expect(await rowsOf(made)).toMatchObject({ '2027-11-01 -90': 'told', '2027-11-01 -60': 'called-off' });
  });

  it('a mail that waits for a mail server leaves out what has been reviewed by the time it goes', async () => {
    const made = await protocol({ title: 'Waits' });
    api.mails.refusing = true;
    await goTo(addDays(REVIEW_ON, -90));
    api.mails.refusing = false;
    await review(made);
    await api.owner.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
    await api.workOff();
    expect(toldTo(made.officerPerson.email)).toHaveLength(0);
    expect((await api.owner.query('SELECT FROM review_mail')).rowCount).toBe(0);
  });

  it('a mail that the server refused goes out with the next morning’s, once', async () => {
    const made = await protocol({ title: 'Refused' });
    api.mails.refusing = true;
    await goTo(addDays(REVIEW_ON, -90));
    api.mails.refusing = false;
    await goTo(addDays(REVIEW_ON, -89));
    await goTo(addDays(REVIEW_ON, -88));
    expect(toldTo(made.officerPerson.email)).toHaveLength(1);
  });
});

describe('an older release', () => {
  it('that changed a protocol and knew no such rows has them reckoned after it', async () => {
    const made = await protocol({ title: 'Older' });
    await api.owner.query('DELETE FROM review_notice WHERE protocol_id = $1', [made.id]);
    await api.owner.query(`UPDATE protocol SET days_reckoned_at = NULL, arrives_on = '2020-01-01' WHERE id = $1`, [made.id]);
    await api.part(ReckonDueDays).handle({}, running);
    expect(Object.values(await rowsOf(made))).toEqual(Array.from({ length: 8 }, () => null));
    const { rows } = await api.owner.query('SELECT arrives_on, days_reckoned_at = revision AS reckoned FROM protocol WHERE id = $1', [made.id]);
    expect(rows).toEqual([{ arrives_on: null, reckoned: true }]);
    expect((await seen(made)).standing.nextReviewOn).toBe<CivilDate>(REVIEW_ON);
  });
});
