import { completeContent } from '@isp/protocols/testing';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { ROLES } from '../../../apps/api/src/platform/auth/index.js';
import type { Agent } from '../../support/agent.js';
import { ifMatch } from '../../support/protocol-situations.js';
import { organisationInput, startApi } from '../../support/start-api.js';
import type { RunningApi } from '../../support/start-api.js';
import { addressOf, everyPage, servePages } from './served-pages.js';
import type { ServedPages } from './served-pages.js';

/*
 * What somebody types is put into every text of a protocol, an organisation and a person; then every page is looked at, and every
 * mail and document that comes of it. What was typed is text there: no element, no attribute, no address, no command.
 */

const MARKUP = `"'><xss-probe onxss=1 src=x></xss-probe></script></textarea></title>`;
const SCRIPT_ADDRESS = 'javascript:xss()';
const COMMANDS = '{{constructor.constructor "xss"}} #eval("1+1") [x](javascript:xss()) ![x](x) ${7*7} <%= 7*7 %>';

let api: RunningApi;
let pages: ServedPages;
let agent: Agent;
let session: Record<string, string>;
let protocolId: string;
let organisationId: string;
let partnerId: string;
let personId: string;

beforeAll(async () => {
  api = await startApi();
  const input = { ...organisationInput(`Council ${MARKUP}`), areas: [MARKUP], icoNumber: MARKUP, privacyNoticeUrl: SCRIPT_ADDRESS };
  const contact = { name: MARKUP, role: MARKUP, email: 'contact@body.example', telephone: '<xss-probe>' };
  organisationId = await api.organisation('Council', { ...input, dataProtectionOfficer: contact, subjectAccess: contact, breachContact: contact });
  partnerId = await api.organisation(`Partner ${MARKUP}`);
  const person = await api.person(`Pat ${MARKUP}`, { organisationId, roles: ROLES, email: 'pat@people.example', platformAdministrator: true });
  personId = person.personId;
  agent = await api.signedInAs(person);
  session = { cookie: (await agent.sessionHeaders())['cookie'] ?? '' };
  protocolId = await startedWith();
  pages = await servePages(api);
}, 120_000);

afterAll(async () => {
  await pages.stop();
  await api.stop();
});

describe('what somebody typed', () => {
  it('is text on every page', async () => {
    let shown = 0;
    for (const page of everyPage()) {
      const path = addressOf(page, {
        id: page.startsWith('/organisations') ? organisationId : protocolId,
        number: '1.0',
        section: 'purpose',
        partyId: 'party-2',
        personId,
        rowId: 'row-1',
        stepId: 'step-1',
        reference: 'ISP-2026-0001',
        token: api.mails.linkTokenTo('signs@party-2.example', 'sign'),
      });
      const answer = await fetch(`${pages.url}${path}`, { headers: session, redirect: 'manual' });
      const html = await answer.text();
      expect([page, answer.status < 500, activeIn(html)]).toEqual([page, true, []]);
      if (html.includes('xss-probe')) shown += 1;
    }
    // It is shown, and not only left out.
    expect(shown).toBeGreaterThan(15);
  }, 120_000);

  it('is text where it is said back: in searches, in addresses and in forms that are not taken', async () => {
    const said = encodeURIComponent(MARKUP);
    for (const path of [`/register?search=${said}&area=${said}`, `/protocols?search=${said}`, `/organisations?search=${said}`, `/protocols/${said}`, `/register/${said}`, `/sign/${said}`, `/sign-in?next=/${said}`, `/${said}`]) {
      const html = await (await fetch(`${pages.url}${path}`, { headers: session })).text();
      expect([path, activeIn(html)]).toEqual([path, []]);
    }
    const form = new URLSearchParams({ email: MARKUP, password: MARKUP });
    const html = await (await fetch(`${pages.url}/sign-in`, { method: 'POST', body: form })).text();
    expect(activeIn(html)).toEqual([]);
  });

  it('is text in the document, as a page and in its exact bytes', async () => {
    const { bytes, headers } = await agent.get(`/api/protocols/${protocolId}/versions/1.0/document.html`);
    expect(headers.get('content-disposition')).toMatch(/^attachment;/);
    const html = new TextDecoder().decode(bytes);
    expect(html).toContain('xss-probe');
    expect(activeIn(html)).toEqual([]);
    expect(html).toContain('{{constructor.constructor');
    expect(html).not.toContain('49');
  });

  it('is text in the PDF, which is printed all the same', async () => {
    const { status, bytes } = await agent.get(`/api/protocols/${protocolId}/versions/1.0/document.pdf`);
    expect([status, new TextDecoder('latin1').decode(bytes.subarray(0, 5))]).toEqual([200, '%PDF-']);
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('/JavaScript');
  });

  it('is text in every mail', () => {
    expect(api.mails.arrived.length).toBeGreaterThan(1);
    for (const { html, subject } of api.mails.arrived) {
      expect([subject, activeIn(html)]).toEqual([subject, []]);
      expect(subject).not.toMatch(/[\r\n]/);
    }
  });

  it('is sent as JSON that no browser takes for a page', async () => {
    for (const path of [`/api/protocols/${protocolId}`, `/api/organisations/${organisationId}`, `/api/protocols/${protocolId}/versions/1.0/content.json`, `/api/nowhere/${encodeURIComponent(MARKUP)}`]) {
      const { headers } = await agent.get(path);
      expect([path, headers.get('content-type')]).toEqual([path, expect.stringMatching(/^application\/(?:problem\+)?json/)]);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

/** Starts a protocol in which every text holds it, and sends it for signature. */
async function startedWith(): Promise<string> {
  const started = await agent.post('/api/protocols', { templateKey: 'routine-sharing', title: `Title ${MARKUP}` });
  const { template: _, language: __, title: ___, ...content } = completeContent();
  const filled = hostile(content) as typeof content;
  const named = filled.parties.map((party, index) => ({ ...party, organisationId: [organisationId, partnerId][index] ?? '' }));
  const term = { ...filled.term, entryIntoForce: { partyIds: [], ...filled.term.entryIntoForce } };
  const id = String(started.body['id']);
  const edited = await agent.patch(`/api/protocols/${id}/draft`, { ...filled, parties: named, term }, ifMatch(started.body));
  if (edited.status !== 200) throw new Error(JSON.stringify(edited.body));
  const requests = ['party-1', 'party-2'].map((partyId) => ({ partyId, name: `Signs ${MARKUP}`, email: `signs@${partyId}.example`, role: MARKUP }));
  const sent = await agent.post(`/api/protocols/${id}/versions`, { requests, deadline: null }, ifMatch(edited.body));
  if (sent.status !== 201) throw new Error(JSON.stringify(sent.body));
  await api.workOff();
  return id;
}

/** Members of which the text is a code, an id, a date, or an address that is looked at. */
const NOT_WORDS = /^(?:id|.*Ids?|kind|sector|tier|.*On|.*Status|status|.*Basis|retention|email|telephone|.*PartyId|form|condition|article\d+|nations?|outcome|rule|dspt|dsptOn|cyberEssentials|screening|icoNumber)$/;

function hostile(value: unknown, member = ''): unknown {
  if (typeof value === 'string') return value === '' || NOT_WORDS.test(member) ? value : /url/i.test(member) ? SCRIPT_ADDRESS : `${MARKUP} ${COMMANDS}`.slice(0, 190);
  if (Array.isArray(value)) return value.map((entry: unknown) => hostile(entry, member));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, within]) => [name, hostile(within, name)]));
}

/** What of it is more than text: elements, attributes that do something, and addresses of scripts. */
function activeIn(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Tree.ChildNode | Tree.Document): void => {
    if ('tagName' in node) {
      if (node.tagName === 'xss-probe') found.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        if (name.startsWith('on') || /^\s*javascript:/i.test(value) && ['href', 'src', 'action', 'formaction'].includes(name)) found.push(`${node.tagName} ${name}="${value}"`);
      }
      if (node.tagName === 'script' && node.attrs.every(({ name }) => name !== 'src') && node.childNodes.some((text) => 'value' in text && text.value.includes('<xss-probe'))) found.push('script with markup');
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return found;
}
