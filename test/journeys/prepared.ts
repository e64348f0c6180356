import { completeContent } from '@isp/protocols/testing';
import type { Agent } from '../support/agent.js';
import { ifMatch } from '../support/protocol-situations.js';
import { today } from './drafting.js';
import type { Stage } from './stage.js';

/** A protocol that is there when a story begins. */
export interface Prepared {
  /** Its page. */
  readonly path: string;
  /** What each of the organisations that take part goes by in it, by their names. */
  readonly parties: Readonly<Record<string, string>>;
}

/** Who signs for a party. */
export interface Signatory {
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

/** A draft that lacks nothing, between organisations of the stage; the first of them leads. It takes effect today. */
export async function preparedDraft(stage: Stage, officer: Agent, title: string, names: readonly string[]): Promise<Prepared> {
  const started = await officer.post('/api/protocols', { templateKey: 'routine-sharing', title });
  const { template: _template, language: _language, ...content } = completeContent({ parties: names.length, effectiveOn: today(), firstReviewOn: '2030-01-01' });
  const parties = content.parties.map((party, index) => {
    const name = names[index] ?? '';
    return { ...party, name, organisationId: stage.organisation(name) };
  });
  const term = { ...content.term, entryIntoForce: { partyIds: [], ...content.term.entryIntoForce } };
  const edited = await officer.patch(`/api/protocols/${String(started.body['id'])}/draft`, { ...content, title, parties, term }, ifMatch(started.body));
  if (edited.status !== 200) throw new Error(`Not drafted: ${JSON.stringify(edited.body)}`);
  return { path: `/protocols/${String(started.body['id'])}`, parties: Object.fromEntries(parties.map(({ name, id }) => [name, id])) };
}

/** Such a protocol, sent to a signatory of each organisation. */
export async function preparedForSignature(stage: Stage, officer: Agent, title: string, signatories: Readonly<Record<string, Signatory>>): Promise<Prepared> {
  const prepared = await preparedDraft(stage, officer, title, Object.keys(signatories));
  const { body: draft } = await officer.get(`/api${prepared.path}`);
  const requests = Object.entries(signatories).map(([name, signatory]) => ({ partyId: prepared.parties[name], ...signatory }));
  const sent = await officer.post(`/api${prepared.path}/versions`, { requests, deadline: null }, ifMatch(draft));
  if (sent.status !== 201) throw new Error(`Not sent: ${JSON.stringify(sent.body)}`);
  return prepared;
}
