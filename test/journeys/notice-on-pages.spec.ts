import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addDays } from '@isp/protocols';
import type { ProtocolResponse } from '../../apps/api/src/protocols/index.js';
import type { Agent, Json } from '../support/agent.js';
import { ifMatch, statementOn } from '../support/protocol-situations.js';
import { sendRecords } from '../support/register-files.js';
import { lacking } from '../surfaces/found.js';
import { PAGES } from '../surfaces/pages.js';
import type { ShownNotice } from '../surfaces/surface.js';
import { surfacesOf } from '../surfaces/surface.js';
import { today } from './drafting.js';
import { preparedDraft, preparedForSignature, type Prepared } from './prepared.js';
import { accountOf, Stage, STORY_MS } from './stage.js';

/*
 * Every page of the registry as the service sends it, without scripts, in each of its states: the notice stands on it in the form that
 * is registered. A page with a state of its own has its address below; any other is found by its path, with what stands on this stage in
 * the place of its parameters.
 */

const COUNCIL = 'Exampleshire County Council';
const HOSPITAL = 'Northbridge Hospital Trust';
const SIGNATORIES = {
  [COUNCIL]: { name: 'Chris Chief', email: 'chris@exampleshire.example', role: 'Chief executive' },
  [HOSPITAL]: { name: 'Hugo Helper', email: accountOf('Hugo Helper').email, role: 'Chief executive' },
};
const PUBLISHED = 'ISP-2025-0001';
const RECORDS = readFileSync(resolve(import.meta.dirname, '../fixtures/register-records/records.csv'));

/** Who looks at a page, and where. */
interface Looked {
  readonly by: Agent;
  readonly at: string;
}

let stage: Stage;
let anybody: Agent;
let officer: Agent;
let administrator: Agent;
let hugo: Agent;
let lone: Agent;
let confirmed: Agent;
let signed: Agent;
let draft: Prepared;
let sent: Prepared;
let requestId: string;
let between: string;
let intake: string;
let draftLink: string;
let signingLink: string;
let signedLink: string;

beforeAll(async () => {
  stage = await Stage.set(
    { name: COUNCIL, people: { 'Ada Administrator': ['administrator', 'ig-officer'] }, administrators: ['Pia Platform'] },
    { name: HOSPITAL, people: { 'Hugo Helper': ['member'] } },
    { name: 'Quiet Charity', people: { 'Lou Lone': ['administrator'], 'Lee Leaver': ['ig-officer'] } },
  );
  [officer, administrator, hugo, lone] = await Promise.all(['Ada Administrator', 'Pia Platform', 'Hugo Helper', 'Lou Lone'].map((name) => stage.behindThePages(name)));
  [anybody, confirmed, signed] = [stage.anybody(), stage.anybody(), stage.anybody()];
  draft = await preparedDraft(stage, officer, 'A draft', Object.keys(SIGNATORIES));
  sent = await preparedForSignature(stage, officer, 'One that is out for signature', SIGNATORIES);
  const { body: whole } = await officer.get<ProtocolResponse>(`/api${sent.path}`);
  requestId = whole.parties[0]?.signatories[0]?.requestId ?? '';
  await leaveWithoutOwner();
  await setPractice();
  await publish();
  intake = (await sendRecords<Json>(administrator, { name: 'records.csv', bytes: RECORDS }, { ownerEmail: accountOf('Ada Administrator').email })).body['id'];
  const { body: shown } = await officer.get(`/api${draft.path}`);
  await officer.post(`/api${draft.path}/showings`, { partyId: draft.parties[HOSPITAL], name: 'Rhys Reader', email: 'rhys@northbridge.example' }, ifMatch(shown));
  draftLink = await stage.linkTo('rhys@northbridge.example', 'read-draft');
  signingLink = await confirm(confirmed, SIGNATORIES[COUNCIL].email);
  signedLink = await confirm(signed, SIGNATORIES[HOSPITAL].email);
  const { body: view } = await signed.get<Parameters<typeof statementOn>[0]>(asked(signedLink));
  const { status } = await signed.post(`${asked(signedLink)}/signature`, statementOn(view));
  expect(status).toBe(201);
}, STORY_MS);
afterAll(async () => stage.strike());

/** Where a page stands that its path alone does not lead to. */
const OWN: Readonly<Record<string, () => Looked>> = {
  '/*': () => ({ by: anybody, at: '/no-such-page' }),
  '/search': () => ({ by: anybody, at: '/search?q=winter' }),
  '/search: nothing found': () => ({ by: anybody, at: '/search?q=nothing+of+the+kind' }),
  '/register': () => ({ by: anybody, at: '/register?search=winter' }),
  '/register: nothing found': () => ({ by: anybody, at: '/register?search=nothing+of+the+kind' }),
  '/register/:reference: not there': () => ({ by: anybody, at: '/register/ISP-0000-0000' }),
  '/register/organisations: nothing found': () => ({ by: anybody, at: '/register/organisations?search=nothing+of+the+kind' }),
  '/register/organisations/:id: nothing found': () => ({ by: anybody, at: `/register/organisations/${stage.organisation(COUNCIL)}?search=nothing+of+the+kind` }),
  '/register/agreement: about one person': () => ({ by: anybody, at: '/register/agreement?about=person' }),
  '/register/agreement: partly': () => ({ by: anybody, at: `/register/agreement?about=routine&${between}&data=nothing+of+the+kind` }),
  '/register/agreement: nothing found': () => ({ by: anybody, at: '/register/agreement?about=routine&from=Nobody+here&to=Nobody+there' }),
  '/advisers: nothing found': () => ({ by: anybody, at: '/advisers?search=nothing+of+the+kind' }),
  '/guidance/case-examples: nothing found': () => ({ by: anybody, at: '/guidance/case-examples?field=police&shows=no-consent&nation=scotland' }),
  '/guidance/legal: nothing found': () => ({ by: anybody, at: '/guidance/legal?nation=nowhere' }),
  '/guidance/:slug: one slide': () => ({ by: anybody, at: '/guidance/training-slides?slide=2' }),
  '/decide: without scripts': () => ({ by: anybody, at: '/decide' }),
  '/dashboard: nothing waits': () => ({ by: lone, at: '/dashboard' }),
  '/dashboard: no organisation': () => ({ by: administrator, at: '/dashboard' }),
  '/account/signatures': () => ({ by: hugo, at: '/account/signatures' }),
  '/account/signatures: nothing signed': () => ({ by: lone, at: '/account/signatures' }),
  '/account/erase': () => ({ by: hugo, at: '/account/erase' }),
  '/account/erase: nothing stays': () => ({ by: lone, at: '/account/erase' }),
  '/sign/:token: a draft to read': () => ({ by: anybody, at: draftLink.replace('/read-draft/', '/sign/') }),
  '/sign/:token: a dead link': () => ({ by: anybody, at: `/sign/${'x'.repeat(43)}` }),
  '/sign/:token/code': () => ({ by: anybody, at: `${signingLink}/code` }),
  '/sign/:token/read: a later page': () => ({ by: anybody, at: `${signingLink}/read?page=2` }),
  '/protocols/:id/document: a later page': () => ({ by: officer, at: `${sent.path}/document?page=2` }),
  '/protocols/:id/versions/:number: a later page': () => ({ by: officer, at: `${sent.path}/versions/1.0?page=2` }),
  '/sign/:token/signed': () => ({ by: signed, at: `${signedLink}/signed` }),
  '/protocols: nothing found': () => ({ by: officer, at: '/protocols?search=nothing+of+the+kind' }),
  '/organisations/:id/left-protocols': () => ({ by: lone, at: `/organisations/${stage.organisation('Quiet Charity')}/left-protocols` }),
  '/organisations/:id/left-protocols: nothing left': () => ({ by: officer, at: `/organisations/${stage.organisation(COUNCIL)}/left-protocols` }),
};

/** What only comes after something was sent, or from a script: seen in the journeys, where every page is held to the registry too. */
const PLAYED = ['/personal-data: somebody found', '/decide', '/decide: question', '/decide: record'];

const looks = surfacesOf(PAGES)
  .flatMap(([path, { notice, states = {} }]) => [[path, notice] as const, ...Object.entries(states).map(([state, form]) => [`${path}: ${state}`, form] as const)])
  .filter(([name]) => !PLAYED.includes(name));

it('stands on every page of the registry, in each of its states, in its form', async () => {
  const mute: string[] = [];
  for (const [name, form] of looks) {
    const { by, at } = OWN[name]?.() ?? found(name);
    if (/[ :]/.test(at)) mute.push(`${name}: say in OWN who sees it where, or in PLAYED that the journeys do`);
    const { status, bytes } = await by.get(at);
    const page = new TextDecoder().decode(bytes);
    if (status !== 200 && !/not there|dead link|\*/.test(name)) mute.push(`${name}: ${at} answers ${status}`);
    else if (lacking(wordsOf(page, form), form as Exclude<ShownNotice, 'link'>).length > 0) mute.push(`${name}: ${at} has no notice in its form “${form}”`);
  }
  expect(mute).toEqual([]);
}, STORY_MS);

/** A protocol whose owner no longer belongs to the organisation that leads it. */
async function leaveWithoutOwner(): Promise<void> {
  const leaver = await stage.behindThePages('Lee Leaver');
  await leaver.post('/api/protocols', { templateKey: 'routine-sharing', title: 'Left behind' });
  const { body: session } = await leaver.get('/api/session');
  const { status } = await lone.delete(`/api/organisations/${stage.organisation('Quiet Charity')}/members/${session['person']['id']}`);
  expect(status).toBe(204);
}

/** What the organisation says about sharing, so that it has a page of its own. */
async function setPractice(): Promise<void> {
  const path = `/api/organisations/${stage.organisation(COUNCIL)}/practice`;
  const { body: practice } = await officer.get(path);
  const said = { statement: 'We share what keeps people safe.', adoptedBy: 'The cabinet', adoptedOn: null, reviewOn: null, policies: [], advisers: [] };
  const { status } = await officer.put(path, said, ifMatch(practice));
  expect(status).toBe(200);
}

/** Something in force since before, whose review is overdue, and that stands on the register. */
async function publish(): Promise<void> {
  const { body: session } = await officer.get('/api/session');
  await stage.hasInForce({
    reference: PUBLISHED,
    title: 'Winter warmth',
    organisationIds: [stage.organisation(COUNCIL), stage.organisation(HOSPITAL)],
    signatories: ['chris@exampleshire.example', 'hana@northbridge.example'],
    ownerPersonId: session['person']['id'],
    startedOn: addDays(today(), -400),
    reviewOn: addDays(today(), -40),
  });
  const { body: found } = await officer.get('/api/protocols?search=winter');
  const path = `/api/protocols/${String(found['items'][0]?.['id'])}`;
  const { body: protocol } = await officer.get<ProtocolResponse>(path);
  between = new URLSearchParams({ from: protocol.parties[0]?.name ?? '', to: protocol.parties[1]?.name ?? '' }).toString();
  const { status } = await officer.put(`${path}/publication`, { level: 'full', reason: '' }, ifMatch(protocol));
  expect(status).toBe(200);
}

/** Follows the link in somebody's mail, and enters the code from the next. */
async function confirm(by: Agent, email: string): Promise<string> {
  const link = await stage.linkTo(email, 'sign');
  await by.post(`${asked(link)}/opening`);
  await by.post(`${asked(link)}/codes`);
  const { status } = await by.post(`${asked(link)}/confirmation`, { code: await stage.fromMail(email, /^ {4}(\d{6})$/m) });
  expect(status).toBe(204);
  return link;
}

/** What the pages behind a personal link ask of the API. */
function asked(link: string): string {
  return link.replace('/sign/', '/api/signing/');
}

/** Where a page stands whose path says it. */
function found(name: string): Looked {
  const organisation = stage.organisation(COUNCIL);
  const ids = { protocols: name.startsWith('/protocols/:id/draft') ? draft.path.split('/')[2] : sent.path.split('/')[2], organisations: organisation, intakes: intake };
  const { [HOSPITAL]: partyId = '' } = name.startsWith('/protocols/:id/draft') ? draft.parties : sent.parties;
  const rest: Readonly<Record<string, string>> = { partyId, number: '1.0', rowId: 'row-1', stepId: 'step-1', section: 'purpose', reference: PUBLISHED, requestId, id: organisation, organisationId: organisation, slug: 'key-points' };
  const at = name
    .replace(/^\/(protocols|organisations|intakes)\/:id/, (_, kind: keyof typeof ids) => `/${kind}/${ids[kind] ?? ''}`)
    .replace('/sign/:token', signingLink)
    .replaceAll(/:(\w+)/g, (parameter, key: string) => rest[key] ?? parameter);
  return { by: whoLooksAt(name), at };
}

function whoLooksAt(name: string): Agent {
  if (/^\/(intakes|personal-data|guidance-editor)/.test(name)) return administrator;
  if (/^\/(protocols|organisations|dashboard|account)/.test(name)) return officer;
  return name.startsWith('/sign/') ? confirmed : anybody;
}

/** What the page says in its main part; in one line the notice stands at its foot. */
function wordsOf(page: string, form: ShownNotice): string {
  const part = form === 'oneLine' ? page : (/<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '');
  return part.replaceAll(/<!--.*?-->/g, '').replaceAll(/<script[\s\S]*?<\/script>|<[^>]+>/g, ' ');
}
