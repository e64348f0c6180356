import { addDays, londonDate, publishedStanding, reviewNotices, reviewState, standing, standingFacts, STANDINGS_IN_FORCE, STANDINGS_OVER } from '@isp/protocols';
import type { CivilDate, Protocol, StandingKind } from '@isp/protocols';
import { canonicalJson } from '@isp/evidence';
import type { DocumentTree } from '@isp/wording';
import fc from 'fast-check';
import { Statement, Transactions } from '../../apps/api/src/platform/database/index.js';
import { ProtocolRepository } from '../../apps/api/src/protocols/index.js';
import { DOCUMENT, generatedHistories } from '../support/generated-histories.js';
import type { Cast, PlayedHistory } from '../support/generated-histories.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

const HISTORIES = 200;

let api: RunningApi;
let cast: Cast;
let kept: ReadonlyMap<string, PlayedHistory>;

beforeAll(async () => {
  api = await startApi();
  const names = ['Exampleshire County Council', 'Example Hospitals', 'Example Constabulary', 'Example Families'];
  const organisationIds: string[] = [];
  for (const name of names) organisationIds.push(await api.organisation(name));
  const { personId } = await api.person('Ola Officer', { organisationId: organisationIds[0]!, roles: ['ig-officer'] });
  cast = { organisationIds, ownerPersonId: personId };
  kept = await keepHistories();
});

afterAll(() => api.stop());

it('a protocol read back from the database is the protocol that was kept, whatever happened to it', async () => {
  for (const [id, history] of kept) expect(await api.part(ProtocolRepository).find(id)).toEqual(lastOf(history));
});

it('the standing that the database tells is the one that the domain tells, on every day that decides', async () => {
  const differences: object[] = [];
  for (const [id, history] of kept) {
    const protocol = lastOf(history);
    const days = daysThatDecide(protocol, history.lastDay);
    const told = await standingsOf(id, days);
    for (const day of days) {
      const { kind } = standing(protocol, day);
      if (told.get(day) !== kind) differences.push({ day, domain: kind, database: told.get(day), facts: standingFacts(protocol) });
    }
  }
  expect(differences).toEqual([]);
});

it('the standing that the register tells is that of what is published, on every day that decides, and tells of nothing else', async () => {
  const differences: object[] = [];
  const occurring = new Set<string>();
  const otherwise = new Set<string>();
  for (const [id, history] of kept) {
    const protocol = lastOf(history);
    const { arrivesOn } = standingFacts(protocol);
    const days = daysThatDecide(protocol, history.lastDay);
    const { rows } = await api.owner.query<{ day: string; kind: string; from: string | null; until: string | null; review: string | null }>(
      `SELECT asked.day::text, published_standing_of(p, asked.day) AS kind, published_force_from(p, asked.day)::text AS from, published_force_until(p, asked.day)::text AS until,
              published_review_day(p, asked.day)::text AS review
         FROM unnest($2::date[]) AS asked (day), protocol p WHERE p.id = $1`,
      [id, days],
    );
    for (const { day, ...database } of rows) {
      const told = publishedStanding(protocol, day);
      if (told === null) continue;
      occurring.add(told.kind);
      const whole = standing(protocol, day);
      if (whole.kind !== told.kind) otherwise.add(whole.kind);
      if (whole.inForceUntil !== told.inForceUntil) otherwise.add('until');
      const domain = { kind: told.kind, from: told.inForceFrom, until: told.inForceUntil, review: told.nextReviewOn };
      if (JSON.stringify(domain) !== JSON.stringify(database)) differences.push({ day, domain, database });
      const arrived = arrivesOn !== null && arrivesOn <= day;
      if (!arrived && !TOLD_IN_PUBLIC.includes(told.kind)) differences.push({ day, untellable: told.kind });
    }
  }
  expect(differences).toEqual([]);
  // Of the whole protocol it would be another, so that the claim says something.
  expect([...otherwise].sort()).toEqual(expect.arrayContaining(['out-for-signature', 'partly-signed', 'until']));
  expect([...occurring].sort()).toEqual(expect.arrayContaining(['ended', 'in-force', 'review-due', 'review-overdue', 'stated', 'under-review']));
});

it('how the review stands by the database is how it stands by the domain, on every day that decides', async () => {
  const differences: object[] = [];
  const occurring = new Set<string | null>();
  for (const [id, history] of kept) {
    const protocol = lastOf(history);
    const days = daysThatDecide(protocol, history.lastDay);
    const { rows } = await api.owner.query<{ day: string; state: string | null }>(
      `SELECT to_char(asked.day, 'YYYY-MM-DD') AS day, review_state(p, asked.day) AS state FROM unnest($2::date[]) AS asked (day), protocol p WHERE p.id = $1`,
      [id, days],
    );
    for (const { day, state } of rows) {
      const told = reviewState(standingFacts(protocol), londonDate(protocol.createdAt), day);
      occurring.add(told);
      if (told !== state) differences.push({ day, domain: told, database: state, facts: standingFacts(protocol) });
    }
  }
  expect(differences).toEqual([]);
  expect(occurring).toEqual(new Set([null, 'due', 'overdue']));
});

it('the notices that are owed are those that the record calls for', async () => {
  for (const [id, history] of kept) {
    const called = reviewNotices(standingFacts(lastOf(history))).map(({ reviewOn, days }) => `${reviewOn} ${days}`);
    const { rows } = await api.owner.query<{ key: string }>(
      `SELECT to_char(review_on, 'YYYY-MM-DD') || ' ' || days AS key FROM review_notice WHERE protocol_id = $1 AND settled_at IS NULL`,
      [id],
    );
    expect(called).toEqual(expect.arrayContaining(rows.map(({ key }) => key)));
    const ahead = called.filter((key) => addDays(key.slice(0, 10), Number(key.slice(11))) > history.lastDay);
    expect(rows.map(({ key }) => key)).toEqual(expect.arrayContaining(ahead));
  }
});

it('the histories are various enough to make that claim: every standing occurs', () => {
  const occurring = new Set<StandingKind>();
  for (const history of kept.values()) {
    const protocol = lastOf(history);
    for (const day of daysThatDecide(protocol, history.lastDay)) occurring.add(standing(protocol, day).kind);
  }
  expect([...occurring].sort()).toEqual(
    [
      'abandoned',
      'draft',
      'ended',
      'in-force',
      'out-for-signature',
      'partly-signed',
      'review-due',
      'review-overdue',
      'shown-to-partners',
      'signed-not-yet-effective',
      'stated',
      'superseded',
      'under-review',
      'withdrawn',
    ],
  );
});

const TOLD_IN_PUBLIC: readonly StandingKind[] = [...STANDINGS_IN_FORCE, ...STANDINGS_OVER, 'stated'];

/** Keeps generated protocols through the repository: each state after the one before, in a transaction each, as the door does. */
async function keepHistories(): Promise<ReadonlyMap<string, PlayedHistory>> {
  const histories = fc.sample(generatedHistories(() => cast), { numRuns: HISTORIES, seed: 20_161_804 });
  for (const history of histories) {
    await api.part(Transactions).run(async (tx) => {
      let before: Protocol | null = null;
      for (const { protocol, at } of history.states) {
        if (before === null) {
          await api.part(ProtocolRepository).add(tx, protocol, at);
        } else {
          const statement = new Statement();
          api.part(ProtocolRepository).write(statement, before, protocol, at, frozenTexts(protocol));
          await statement.run(tx);
        }
        before = protocol;
      }
    });
  }
  return new Map(histories.map((history) => [lastOf(history).id, history]));
}

function frozenTexts({ versions }: Protocol): ReadonlyMap<string, { contentCanonical: string; documentHtml: string; documentTree: DocumentTree }> {
  const tree: DocumentTree = { language: 'en', title: '', reference: '', versionLabel: '', runningNotice: '', blocks: [] };
  return new Map(versions.map(({ content, contentSha256 }) => [contentSha256, { contentCanonical: canonicalJson(content), documentHtml: DOCUMENT, documentTree: tree }]));
}

function lastOf({ states }: PlayedHistory): Protocol {
  return states.at(-1)!.protocol;
}

/** The days around every date that a standing follows from, none before the last thing that happened. */
function daysThatDecide(protocol: Protocol, lastDay: CivilDate): readonly CivilDate[] {
  const dates = Object.values(standingFacts(protocol)).filter((fact): fact is CivilDate => typeof fact === 'string' && /^\d{4}-/.test(fact));
  const around = [lastDay, addDays(lastDay, 1), addDays(lastDay, 3_000)];
  for (const date of dates) for (const off of [-91, -90, -89, -1, 0, 1]) around.push(addDays(date, off));
  return [...new Set(around)].filter((day) => day >= lastDay).sort();
}

async function standingsOf(id: string, days: readonly CivilDate[]): Promise<ReadonlyMap<CivilDate, string>> {
  const { rows } = await api.owner.query<{ day: string; kind: string }>(
    `SELECT to_char(asked.day, 'YYYY-MM-DD') AS day, told.kind
     FROM unnest($2::date[]) AS asked (day) CROSS JOIN LATERAL protocol_standing_on(asked.day) AS told
     WHERE told.protocol_id = $1`,
    [id, days],
  );
  return new Map(rows.map(({ day, kind }) => [day, kind]));
}
