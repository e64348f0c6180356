import { completeContent } from '@isp/protocols/testing';
import type { CompleteContent } from '@isp/protocols/testing';
import type { ProtocolResponse } from '../../apps/api/src/protocols/index.js';
import type { SigningResponse } from '../../apps/api/src/signing/index.js';
import type { Agent, Json } from './agent.js';
import type { RunningApi, TestPerson } from './start-api.js';

/** An organisation that takes part, and the person there who signs. */
export interface TestParty {
  readonly partyId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly signatory: { readonly name: string; readonly email: string; readonly role: string };
}

/** A protocol in a test, with those around it. */
export interface TestProtocol {
  readonly id: string;
  readonly path: string;
  readonly officer: Agent;
  readonly officerPerson: TestPerson;
  readonly leadOrganisationId: string;
  readonly parties: readonly TestParty[];
}

/** What a protocol is to be like. */
export interface ProtocolLike extends CompleteContent {
  readonly title?: string;
}

let made = 0;

/** A protocol whose draft lacks nothing, started and edited through HTTP. */
export async function drafted(api: RunningApi, like: ProtocolLike = {}): Promise<TestProtocol> {
  made += 1;
  const count = like.parties ?? 2;
  const parties: TestParty[] = [];
  for (let number = 1; number <= count; number += 1) {
    const name = `Body ${number} of ${made}`;
    parties.push({
      partyId: `party-${number}`,
      organisationId: await api.organisation(name),
      name,
      signatory: { name: `Signatory ${made}-${number}`, email: `signatory.${made}.${number}@body-${number}.example`, role: 'Chief executive' },
    });
  }
  const leadOrganisationId = parties[0]?.organisationId ?? '';
  const { agent: officer, person: officerPerson } = await api.signedIn(`Officer ${made}`, {
    organisationId: leadOrganisationId,
    roles: ['ig-officer'],
    email: `officer.${made}@body-1.example`,
  });
  const started = await officer.post('/api/protocols', { templateKey: 'routine-sharing', title: like.title ?? `Protocol ${made}` });
  if (started.status !== 201) throw new Error(`Not started: ${JSON.stringify(started.body)}`);
  const id = String(started.body['id']);
  const path = `/api/protocols/${id}`;
  const { template: _, language: __, title: ___, ...content } = completeContent(like);
  const edited = await officer.patch(
    `${path}/draft`,
    {
      ...content,
      parties: content.parties.map((party, index) => ({ ...party, organisationId: parties[index]?.organisationId, name: parties[index]?.name })),
      term: { ...content.term, entryIntoForce: { partyIds: [], ...content.term.entryIntoForce } },
    },
    ifMatch(started.body),
  );
  if (edited.status !== 200) throw new Error(`Not edited: ${JSON.stringify(edited.body)}`);
  return { id, path, officer, officerPerson, leadOrganisationId, parties };
}

/** The header that names the revision a body shows. */
export function ifMatch(body: { readonly revision: number } | Json): Record<string, string> {
  return { 'if-match': `"${String(body['revision'])}"` };
}

/** The protocol as its officer sees it now. */
export async function seen(protocol: TestProtocol): Promise<ProtocolResponse> {
  const { status, body } = await protocol.officer.get<ProtocolResponse>(protocol.path);
  if (status !== 200) throw new Error(`Not seen: ${JSON.stringify(body)}`);
  return body;
}

/** Sends the draft for signature to every party's signatory, or to those given; answers with the protocol. */
export async function send(protocol: TestProtocol, parties: readonly TestParty[] = protocol.parties, deadline: string | null = null): Promise<ProtocolResponse> {
  const requests = parties.map(({ partyId, signatory }) => ({ partyId, ...signatory }));
  const { status, body } = await protocol.officer.post<ProtocolResponse>(`${protocol.path}/versions`, { requests, deadline }, ifMatch(await seen(protocol)));
  if (status !== 201) throw new Error(`Not sent: ${JSON.stringify(body)}`);
  return body;
}

/** A protocol that is out for signature, with its mails delivered. */
export async function outForSignature(api: RunningApi, like: ProtocolLike = {}): Promise<TestProtocol> {
  const protocol = await drafted(api, like);
  await send(protocol);
  await api.workOff();
  return protocol;
}

/** Someone who follows a personal link. */
export interface LinkHolder {
  readonly browser: Agent;
  readonly token: string;
  readonly path: string;
}

/** Follows the latest personal link that was mailed to a signatory. */
export function follow(api: RunningApi, party: Pick<TestParty, 'signatory'>): LinkHolder {
  const token = api.mails.linkTokenTo(party.signatory.email, 'sign');
  return { browser: api.browser(), token, path: `/api/signing/${token}` };
}

/** Asks for a one-time code, reads it in the mail and enters it. */
export async function confirm(api: RunningApi, party: Pick<TestParty, 'signatory'>, holder: LinkHolder): Promise<void> {
  const sent = await holder.browser.post(`${holder.path}/codes`);
  if (sent.status !== 202) throw new Error(`No code: ${JSON.stringify(sent.body)}`);
  await api.workOff();
  const code = api.mails.codeTo(party.signatory.email);
  const confirmed = await holder.browser.post(`${holder.path}/confirmation`, { code });
  if (confirmed.status !== 204) throw new Error(`Not confirmed: ${JSON.stringify(confirmed.body)}`);
}

/** What somebody states who signs what a link leads to. */
export function statementOn({ version }: { readonly version: Pick<SigningResponse['version'], 'contentSha256' | 'documentSha256'> }, name = 'Sam Signatory'): Record<string, unknown> {
  return {
    name,
    jobTitle: 'Chief executive',
    capacity: 'chief-executive',
    authority: 'I may bind my organisation by its scheme of delegation.',
    confirmed: true,
    contentSha256: version.contentSha256,
    documentSha256: version.documentSha256,
  };
}

/** Signs for a party the way its signatory does: by the link in the mail, with a code. Answers with what they then see. */
export async function signByLink(api: RunningApi, party: TestParty): Promise<SigningResponse> {
  const holder = follow(api, party);
  await holder.browser.post(`${holder.path}/opening`);
  await confirm(api, party, holder);
  const { body: view } = await holder.browser.get<SigningResponse>(holder.path);
  const signed = await holder.browser.post<SigningResponse>(`${holder.path}/signature`, statementOn(view, party.signatory.name));
  if (signed.status !== 201) throw new Error(`Not signed: ${JSON.stringify(signed.body)}`);
  return signed.body;
}

/** A protocol in force between all its parties, since the first of them signed. */
export async function inForce(api: RunningApi, like: ProtocolLike = {}): Promise<TestProtocol> {
  const protocol = await outForSignature(api, { effectiveOn: '2026-11-01', firstReviewOn: '2027-11-01', ...like });
  for (const party of protocol.parties) await signByLink(api, party);
  return protocol;
}
