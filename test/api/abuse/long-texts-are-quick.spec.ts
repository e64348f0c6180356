import { LIMITS, isCivilDate, isDuration } from '@isp/protocols';
import { startApi } from '../../support/start-api.js';
import type { RunningApi } from '../../support/start-api.js';
import { describedRoutes } from '../bad-input/described-routes.js';
import { fittingBody, placesOf } from '../bad-input/fitting-bodies.js';
import { Sender } from '../bad-input/sender.js';
import { Situations } from '../bad-input/situation.js';

/*
 * A pattern that goes back and forth over a text takes time that grows faster than the text. Every text of every body is sent as long as a
 * body may be, in shapes that such patterns fear, and every pattern of the domain is asked about them.
 */

const LONG = 900_000;
const SHAPES: readonly (readonly [string, string])[] = [
  ['blanks', ' '.repeat(LONG)],
  ['digits and blanks', `${'1 '.repeat(LONG / 2)}x`],
  ['an address of dots', `a@${'a.'.repeat(LONG / 2)}`],
  ['an address of signs', '@'.repeat(LONG)],
  ['quotation marks and backslashes', '\\"'.repeat(LONG / 4)],
  ['an endless host', `https://${'a-'.repeat(LONG / 2)}`],
];
/** Nothing takes more: a body of a megabyte is read, taken apart and refused. */
const QUICK_MS = 1_500;

let api: RunningApi;
let sender: Sender;
let situations: Situations;

beforeAll(async () => {
  api = await startApi();
  sender = new Sender(api.url);
  situations = new Situations(api);
});

afterAll(async () => {
  sender.close();
  await api.stop();
});

const routes = describedRoutes().filter(({ body, key }) => body !== null && key !== 'DELETE /api/session');

it.each(SHAPES)('%s as long as a body may be is refused at once by every text of every route', async (_, text) => {
  const slow: string[] = [];
  for (const route of routes) {
    if (route.body === null) continue;
    const { session, parameters, known } = await situations.of(route);
    const whole = fittingBody(route.body.schema, known) as Record<string, unknown>;
    const path = route.path.replaceAll(/\{(\w+)\}/g, (__, name: string) => parameters[name === 'id' && route.path.startsWith('/api/organisations') ? 'organisation' : name] ?? '7c0a4a3e-5ca1-4f6b-9a53-0f3c6f3d2b11');
    // Texts of one kind go by the same rule: one of each limit and format is enough of a body.
    const kinds = new Map(placesOf(route.body.schema).filter(({ schema, pointer }) => schema.type === 'string' && pointer.length > 0).map((place) => [`${place.schema.format ?? ''}${place.schema.maxLength ?? ''}${place.schema.enum?.length ?? ''}`, place]));
    for (const { pointer } of kinds.values()) {
      const body = Buffer.from(JSON.stringify(withText(whole, pointer, text)));
      const before = performance.now();
      const { status } = await sender.send(route.method, path, { ...session, 'if-match': '"1"' }, { headers: { 'content-type': 'application/json' }, body });
      const took = performance.now() - before;
      if (took > QUICK_MS || status < 400 || status >= 500) slow.push(`${route.key} ${pointer.join('/')}: ${status} after ${Math.round(took)} ms`);
    }
  }
  expect(slow).toEqual([]);
}, 120_000);

it.each([
  ['a text that never ends', `"${'\\"'.repeat(LONG / 2)}`],
  ['a member that never ends', `{"a":1,"${'\\"'.repeat(LONG / 2)}`],
  ['backslashes', '\\'.repeat(LONG)],
  ['quotation marks', '"'.repeat(LONG + 1)],
  ['lists that never end', '['.repeat(LONG)],
])('%s, and no JSON, is refused at once from anybody', async (_, text) => {
  const before = performance.now();
  const { status } = await sender.send('POST', '/api/session', {}, { headers: { 'content-type': 'application/json' }, body: Buffer.from(text) });
  expect(status).toBe(400);
  expect(performance.now() - before).toBeLessThan(QUICK_MS);
});

it.each(SHAPES)('%s are looked at once by every pattern of the domain', (_, text) => {
  const before = performance.now();
  expect([isCivilDate(text), isDuration(text), isDuration(`P${text}`)]).toEqual([false, false, false]);
  expect(performance.now() - before).toBeLessThan(100);
  expect(text.length).toBeGreaterThan(LIMITS.longText);
});

/** A copy of a body with a text in the place of what stands there. */
function withText(body: unknown, [step, ...further]: readonly string[], text: string): unknown {
  if (step === undefined) return text;
  if (Array.isArray(body)) return body.map((entry: unknown, at) => (String(at) === step ? withText(entry, further, text) : entry));
  const members = body as Readonly<Record<string, unknown>>;
  return { ...members, [step]: withText(members[step], further, text) };
}
