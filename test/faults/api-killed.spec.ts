/** The API, or PostgreSQL, killed at each step of a signing: before every statement that the API sends, and before every answer it gets. */
import type { Awaited } from '../support/office.js';
import type { ServiceProcess } from '../support/processes.js';
import { expectWhole } from './aftermath.js';
import { press, pressUntilSigned, Stage } from './stage.js';
import { Tally } from './tally.js';

/** More than any signing takes: if it came to that, something would be done over and over. */
const MOST_STEPS = 120;
const FEWEST_STEPS = 12;

/** That the session goes on longer is noted once the signature is on record: nobody is kept waiting for it, or told that it failed. */
const AFTER_THE_COMMIT = /UPDATE "session" SET expire/;

const tally = new Tally();
let stage: Stage;
let survivor: ServiceProcess;
let worker: ServiceProcess;

beforeAll(async () => {
  stage = await Stage.set();
  [survivor, worker] = [await stage.startApi(), await stage.startWorker()];
}, 300_000);

afterAll(async () => {
  tally.close();
  await Promise.all([survivor, worker].map((process) => process.stop()));
  await stage.strike();
}, 60_000);

describe('a signature, pressed for until there is an answer', () => {
  it('is on record once, with its mails, at whichever step the API was killed', async () => {
    let victim = await stage.startApi({ trapped: true });
    const places = await atEachStep(async (awaited, nth) => {
      const visitor = await stage.signatoryOf(awaited, survivor);
      stage.trap.set(nth, () => void victim.child.kill('SIGKILL'));
      const status = await press(visitor.goTo(victim.url), awaited);
      if (!stage.trap.struck) return status;
      expect(status).toBeNull();
      stage.trap.open();
      const replaced = stage.startApi({ trapped: true });
      await pressUntilSigned(visitor.goTo(survivor.url), awaited);
      await expectEnd(awaited);
      victim = await replaced;
      return status;
    });
    for (const _ of places) tally.add('API killed');
    expect(places.length).toBeGreaterThanOrEqual(FEWEST_STEPS);
    expect(places).toContainEqual(expect.stringMatching(/^answer to COMMIT/));
    await victim.stop();
  }, 240_000);

  it('is on record once, with its mails, at whichever step PostgreSQL was killed', async () => {
    const api = await stage.startApi({ trapped: true });
    const places = await atEachStep(async (awaited, nth) => {
      const visitor = await stage.signatoryOf(awaited, survivor);
      const struck: Promise<void>[] = [];
      stage.trap.set(nth, () => struck.push(stage.cluster.kill()));
      const status = await press(visitor.goTo(api.url), awaited);
      if (!stage.trap.struck) return status;
      expect([stage.trap.place, status]).toEqual([stage.trap.place, AFTER_THE_COMMIT.test(stage.trap.place ?? '') ? 201 : 503]);
      await Promise.all(struck);
      stage.trap.open();
      await stage.cluster.restart();
      await pressUntilSigned(visitor, awaited);
      await expectEnd(awaited);
      return status;
    });
    for (const _ of places) tally.add('PostgreSQL killed under the API');
    expect(places.length).toBeGreaterThanOrEqual(FEWEST_STEPS);
    expect([api, survivor, worker].map(({ running }) => running)).toEqual([true, true, true]);
    await api.stop();
  }, 240_000);
});

/** Strikes at the first step, at the second, and so on, each time at another signing, until a signing has no such step. */
async function atEachStep(attempt: (awaited: Awaited, nth: number) => Promise<number | null>): Promise<readonly string[]> {
  const places: string[] = [];
  for (let nth = 1; nth <= MOST_STEPS; nth += 1) {
    const awaited = await stage.next();
    const status = await attempt(awaited, nth);
    if (!stage.trap.struck) {
      stage.trap.open();
      expect(status).toBe(201);
      await expectEnd(awaited);
      return places;
    }
    places.push(stage.trap.place ?? '');
  }
  throw new Error(`A signing takes more than ${MOST_STEPS} steps: ${places.join(', ')}`);
}

async function expectEnd(awaited: Awaited): Promise<void> {
  await stage.settle();
  await expectWhole(stage.office, awaited, 1);
}
