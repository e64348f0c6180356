import { setTimeout as pause } from 'node:timers/promises';
import type { Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { changeOwner, completeReview, endProtocol, startReview } from '@isp/protocols';
import type { Instant, Outcome, Protocol } from '@isp/protocols';
import pg from 'pg';
import { createApp } from '../../apps/api/src/create-app.js';
import { SYSTEM_ACTOR } from '../../apps/api/src/platform/audit/index.js';
import { readConfig } from '../../apps/api/src/platform/config/index.js';
import { JobWorker } from '../../apps/api/src/platform/jobs/index.js';
import { SendReviewMail } from '../../apps/api/src/notifications/send-review-mail.js';
import { Changes } from '../../apps/api/src/protocols/index.js';
import { SettleReviewNotices } from '../../apps/api/src/reviews/settle-review-notices.js';
import { keepInForce } from '../support/kept-in-force.js';
import { dayNumber, londonHourOf, reckoned } from '../support/reckoned-notices.js';
import type { Happening, ReckonedProtocol, Tick } from '../support/reckoned-notices.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';
import { urlOf } from '../support/test-database.js';

/*
 * Three years on a held clock, with a real PostgreSQL and two workers at once: outages of two days and of three weeks, a third process
 * cut off from the database in the middle of its work, changes of the clocks, a leap day. What arrived is compared, mail by mail, with a
 * reckoning that knows nothing of the service's own.
 */

const FIRST_DAY = '2026-11-23';
const DAYS = 3 * 365 + 1;
const HOUR = 3_600_000;
const SEED = 20_281_029;
const LEAP_AND_CLOCKS = ['2028-02-29', '2028-02-29', '2027-03-28', '2027-10-31', '2028-03-26', '2028-10-29', '2029-03-25', '2027-12-31', '2028-03-31', '2028-05-29', '2027-05-31', '2028-10-25'];
const DPO = 'dpo@lead.example';

const random = seeded(SEED);
const within = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
const instantOf = (day: number, ms = 0): string => new Date(day * 24 * HOUR + ms).toISOString();
const dateOf = (day: number): string => instantOf(day).slice(0, 10);
const running = { signal: new AbortController().signal };

let api: RunningApi;
/** Works off jobs beside the first. */
let second: NestExpressApplication;
/** Is cut off from its database now and then. */
let victim: NestExpressApplication;
const ticks: Tick[] = [];
const protocols: ReckonedProtocol[] = [];
const arrived: { readonly line: string; readonly at: string; readonly messageId: string }[] = [];
let crashes = 0;
/** Connections that were cut. */
let cutOff = 0;
let superuser: pg.Client;

beforeAll(async () => {
  api = await startApi();
  second = await anotherApp('second');
  victim = await anotherApp('victim');
  await Promise.all([api, second].map((app) => partOf(app, JobWorker).start()));
  superuser = new pg.Client({ connectionString: urlOf('postgres', 'postgres') });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await Promise.all([victim.close(), second.close()]);
  await api.stop();
});

it('every person is told of every step of every review exactly as an independent reckoning says, and of nothing else', async () => {
  const happenings = await cast();
  const outages = [2, 2, 2, 2, 2, 21, 21].map((length) => {
    const from = dayNumber(FIRST_DAY) * 24 * HOUR + within(30 * 24, (DAYS - 40) * 24) * HOUR;
    return { from, until: from + length * 24 * HOUR };
  });
  for (let day = dayNumber(FIRST_DAY); day < dayNumber(FIRST_DAY) + DAYS; day += 1) {
    // Before and after eight in London, in winter and in summer; and at some hour of the day, or of the night before it.
    for (const hour of [...(day % 5 === 0 ? [within(0, 6)] : []), 7, 8, within(9, 23)]) {
      const at = day * 24 * HOUR + hour * HOUR + 10 * 60_000;
      for (const happening of happenings.get(`${day} ${hour}`) ?? []) await happening(new Date(at).toISOString());
      if (outages.some(({ from, until }) => at >= from && at < until)) continue;
      await tick(new Date(at).toISOString());
    }
  }
  const expected = reckoned(protocols, ticks, DPO);
  const distinct = [...new Map(arrived.map((one) => [`${one.messageId} ${one.line}`, one])).values()];
  expect(distinct.map(({ line }) => line).sort()).toEqual([...expected].sort());
  expect(expected.length).toBeGreaterThan(500);
  expect(arrived.length - distinct.length).toBeLessThanOrEqual(crashes * 4);
  expect(arrived.filter(({ at }) => londonHourOf(at) < 8 || londonHourOf(at) >= 18)).toEqual([]);
  expect(cutOff).toBeGreaterThan(crashes);
  expect(crashes).toBeGreaterThan(3);
  expect((await api.owner.query('SELECT FROM review_mail')).rowCount).toBe(0);
  expect((await api.owner.query('SELECT FROM review_notice WHERE settled_at IS NULL AND due_on <= $1', [api.clock.today()])).rowCount).toBe(0);
}, 300_000);

/** Two look for what is due at once, and two workers send what is owed; now and then one of those who look is cut off meanwhile. */
async function tick(at: Instant): Promise<void> {
  api.clock.moveTo(at);
  ticks.push({ at });
  const cut = random() < 0.01 ? cutOffVictim(within(0, 4)) : null;
  await Promise.allSettled([api, victim].map((app) => settlerOf(app).handle({}, running)));
  if (cut !== null) {
    await cut;
    // What the other had left to the one that was cut off waits for the next look.
    await settlerOf(api).handle({}, running);
  }
  if ((await owed()) > 0 && random() < 0.1) await crashWhileSending();
  await eventuallyNothingOwed();
  readArrived(at);
}

/** The third takes part in sending, loses its database for good in the middle of it, and another takes its place. */
async function crashWhileSending(): Promise<void> {
  crashes += 1;
  const { rows } = await api.owner.query<{ id: string }>('SELECT id FROM review_mail');
  const sending = Promise.allSettled(rows.map(({ id }) => partOf(victim, SendReviewMail).handle({ mailId: id })));
  await cutOffVictim(within(1, 25));
  await cutOffVictim(within(1, 10));
  await sending;
  await victim.close();
  victim = await anotherApp('victim');
}

async function cutOffVictim(afterMs: number): Promise<void> {
  await pause(afterMs);
  cutOff += (await superuser.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'victim'`)).rowCount ?? 0;
}

async function eventuallyNothingOwed(): Promise<void> {
  for (let looks = 1; (await owed()) > 0; looks += 1) {
    await pause(4);
    if (looks % 50 > 0) continue;
    // Whoever was cut off while sending holds the mail for two minutes: let them pass, and the next look for what is due come.
    await api.owner.query(`UPDATE sent_mail SET claimed_at = claimed_at - interval '3 minutes' WHERE sent_at IS NULL`);
    await settlerOf(api).handle({}, running);
  }
}

async function owed(): Promise<number> {
  return (await api.owner.query('SELECT FROM review_mail LIMIT 1')).rowCount ?? 0;
}

type App = Pick<NestExpressApplication, 'get'> | RunningApi;

function partOf<T>(app: App, type: Type<T>): T {
  return 'part' in app ? app.part(type) : app.get(type, { strict: false });
}

function settlerOf(app: App): SettleReviewNotices {
  return partOf(app, SettleReviewNotices);
}

async function anotherApp(name: string): Promise<NestExpressApplication> {
  const url = new URL(api.database.url);
  url.searchParams.set('application_name', name);
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: url.href, MAIL_SERVER: api.mails.url, APP_SECRET: 'the secret of every test, never used elsewhere' });
  return createApp(config, { clock: api.clock, pages: false });
}

/** One line for each protocol that a mail tells of: to whom, which, of what review, on what day. */
function readArrived(at: Instant): void {
  for (const mail of api.mails.arrived.splice(0)) {
    for (const [, reference = '', stands = ''] of mail.text.matchAll(/Reference: (\S+)[\s\S]*?Review: (due today|(?:due on|overdue since) \d+ \w+ \d+)/g)) {
      const reviewOn = stands === 'due today' ? at.slice(0, 10) : dateOf(Date.parse(`${stands.replace(/^\D+/, '')} UTC`) / (24 * HOUR));
      arrived.push({ line: `${at.slice(0, 10)} ${mail.to} ${reference} ${reviewOn}`, at, messageId: mail.messageId });
    }
  }
}

/** Forty protocols with three owners, and what happens to them at which hour. */
async function cast(): Promise<ReadonlyMap<string, readonly ((at: Instant) => Promise<void>)[]>> {
  const organisationIds = [await api.organisation('Lead'), await api.organisation('Partner')] as const;
  await api.owner.query('UPDATE organisation SET data_protection_officer = $2 WHERE id = $1', [organisationIds[0], { name: 'Dee Pio', email: DPO, telephone: '' }]);
  const owners = await Promise.all(
    ['ada', 'bea', 'cyd'].map((name) => api.person(name, { organisationId: organisationIds[0], roles: ['ig-officer'], email: `${name}@lead.example` })),
  );
  const plan = new Map<string, ((at: Instant) => Promise<void>)[]>();
  const happens = (day: number, act: (at: Instant) => Promise<void>): void => {
    const key = `${day} ${within(9, 16)}`;
    // Hours that are looked at every day, so that each happening comes before a tick.
    const hour = key.endsWith(' 9') ? 7 : 8;
    plan.set(`${day} ${hour}`, [...(plan.get(`${day} ${hour}`) ?? []), act]);
  };
  for (let number = 0; number < 40; number += 1) {
    const owner = owners[number % 3]!;
    const reviewOn = LEAP_AND_CLOCKS[number] ?? dateOf(dayNumber('2027-01-15') + within(0, 900));
    const signatories = [`signatory.${number % 4}@lead.example`, `signatory.${number % 5}@partner.example`] as const;
    const reference = `ISP-2026-${String(number + 1).padStart(4, '0')}`;
    const { id } = await keepInForce(api, { reference, organisationIds, signatories, ownerPersonId: owner.personId, startedOn: FIRST_DAY, reviewOn });
    const happened: Happening[] = [{ at: `${FIRST_DAY}T00:00:00.000Z`, reviewOn }];
    const told = { reference, owner: [{ at: '', emails: [owner.email] }], signatories, happened };
    protocols.push(told);
    const change = (act: (protocol: Protocol, at: Instant) => Outcome) => api.part(Changes).apply({ actor: SYSTEM_ACTOR, check: () => undefined }, id, null, act);
    const due = dayNumber(reviewOn);
    if (number % 4 === 1) {
      // Reviewed some time around its date, with a day of its own for the next.
      const day = Math.max(dayNumber(FIRST_DAY) + 2, due + within(-60, 80));
      const next = dateOf(day + within(40, 500));
      happens(day, async (at) => {
        api.clock.moveTo(at);
        await change((protocol) => startReview(protocol, { reviewId: crypto.randomUUID() }, at));
        await change((protocol) => completeReview(protocol, { outcome: 'no-change', note: '', nextReviewOn: next }, at));
        happened.push({ at, reviewOn: next });
      });
    }
    if (number % 9 === 2) {
      happens(Math.max(dayNumber(FIRST_DAY) + 2, due + within(-40, 40)), async (at) => {
        api.clock.moveTo(at);
        await change((protocol) => endProtocol(protocol, { kind: 'ended', on: at.slice(0, 10), reason: 'Over.', supersededBy: null }, at));
        happened.push({ at, reviewOn: null });
      });
    }
    if (number % 7 === 3) {
      happens(due - within(5, 80), async (at) => {
        api.clock.moveTo(at);
        await change((protocol) => changeOwner(protocol, { ownerPersonId: owners[(number + 1) % 3]!.personId }));
        told.owner.push({ at, emails: [owners[(number + 1) % 3]!.email] });
      });
    }
  }
  return plan;
}

/** Numbers from 0 up to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
