/**
 * The worker, or PostgreSQL, killed at each step between a signature and the last mail about it: before every statement and every word
 * to the mail server, and before every answer to either.
 */
import type { ServiceProcess } from '../support/processes.js';
import { expectWhole } from './aftermath.js';
import { press, pressUntilSigned, Stage } from './stage.js';
import { Tally, THOROUGH } from './tally.js';

/** From its first mail on the worker does the same over and over: without time for all of it, these are struck at, and then every so manyeth. */
const FIRST_STEPS = 12;
const STRIDE = 13;
const FEWEST = 15;

/** Where the mail server has said yes, and there is no note of it: alone there a mail goes out again if the worker dies, as the same one. */
const BETWEEN_YES_AND_NOTE = /^(?:answer to the mail|before UPDATE sent_mail SET sent_at)/;

const tally = new Tally();
let stage: Stage;
let api: ServiceProcess;

beforeAll(async () => {
  stage = await Stage.set();
  api = await stage.startApi();
}, 300_000);

afterAll(async () => {
  tally.close();
  await api.stop();
  await stage.strike();
}, 60_000);

describe('the mails about a signature', () => {
  it('go out, each as one, at whichever step the worker was killed', async () => {
    let worker = await stage.startWorker({ trapped: true });
    const { places, twice } = await atSteps(
      () => void worker.child.kill('SIGKILL'),
      async () => {
        await worker.exit;
        stage.trap.open();
        worker = await stage.startWorker({ trapped: true });
      },
      (place) => (BETWEEN_YES_AND_NOTE.test(place) ? 2 : 1),
    );
    for (const _ of places) tally.add('worker killed');
    expect(places.length).toBeGreaterThanOrEqual(FEWEST);
    expect(twice).toBe(places.filter((place) => BETWEEN_YES_AND_NOTE.test(place)).length);
    await worker.stop();
  }, 400_000);

  it('go out, each as one, at whichever step PostgreSQL was killed, by a worker that goes on by itself', async () => {
    const worker = await stage.startWorker({ trapped: true });
    let killed: Promise<void> = Promise.resolve();
    const { places, twice } = await atSteps(
      () => {
        killed = stage.cluster.kill();
      },
      async () => {
        await killed;
        stage.trap.letGo();
        await stage.cluster.restart();
      },
      () => 1,
    );
    for (const _ of places) tally.add('PostgreSQL killed under the worker');
    expect(places.length).toBeGreaterThanOrEqual(FEWEST);
    expect(twice).toBe(0);
    expect(worker.running).toBe(true);
    await worker.stop();
  }, 400_000);
});

/** Strikes at one step after the other, each time after another signature, until nothing is owed before the step comes. */
async function atSteps(strike: () => void, mend: () => Promise<void>, copies: (place: string) => 1 | 2): Promise<{ readonly places: readonly string[]; readonly twice: number }> {
  const places: string[] = [];
  let twice = 0;
  for (let nth = 1; ; nth += THOROUGH || nth < FIRST_STEPS ? 1 : STRIDE) {
    const awaited = await stage.next();
    const visitor = await stage.signatoryOf(awaited, api);
    stage.trap.set(nth, strike);
    const status = await press(visitor, awaited);
    await stage.settle(() => stage.trap.struck);
    const { place } = stage.trap;
    if (place !== null) {
      await mend();
      // PostgreSQL can be killed under the API's last look at what it has just signed.
      if (status !== 201) await pressUntilSigned(visitor, awaited);
      await stage.settle();
    }
    twice += await expectWhole(stage.office, awaited, copies(place ?? ''));
    if (place === null) {
      stage.trap.open();
      return { places, twice };
    }
    places.push(place);
  }
}
