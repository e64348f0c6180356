import { createHash, randomUUID } from 'node:crypto';
import { canonicalJson } from '@isp/evidence';
import { addDays, arriveAtDate, blankParty, editDraft, sendForSignature, signProtocol, startProtocol } from '@isp/protocols';
import type { CivilDate, Protocol } from '@isp/protocols';
import { completeContent, completeParty, noon } from '@isp/protocols/testing';
import type { DocumentTree } from '@isp/wording';
import { Statement, Transactions } from '../../apps/api/src/platform/database/index.js';
import { ProtocolRepository } from '../../apps/api/src/protocols/index.js';
import type { RunningApi } from './start-api.js';

/** A protocol that is in force, and who signed it. */
export interface InForceLike {
  readonly reference: string;
  /** The lead first. */
  readonly organisationIds: readonly [string, string];
  readonly signatories: readonly [string, string];
  readonly ownerPersonId: string;
  readonly startedOn: CivilDate;
  readonly reviewOn: CivilDate;
  readonly title?: string;
}

/** Keeps a protocol in force, made by the domain's own acts: a few milliseconds each, for tests that need many. */
export async function keepInForce(api: Pick<RunningApi, 'part'>, like: InForceLike): Promise<Protocol> {
  const { draft, sent, inForce } = madeInForce(like);
  const version = inForce.versions[0];
  if (version === undefined) throw new Error('What is in force has a version.');
  const frozen = { contentCanonical: canonicalJson(version.content), documentHtml: DOCUMENT, documentTree: EMPTY_TREE };
  await api.part(Transactions).run(async (tx) => {
    await api.part(ProtocolRepository).add(tx, draft, noon(like.startedOn));
    for (const [before, after] of [[draft, sent], [sent, inForce]] as const) {
      const statement = new Statement();
      api.part(ProtocolRepository).write(statement, before, after, noon(like.startedOn), new Map([[version.contentSha256, frozen]]));
      await statement.run(tx);
    }
  });
  return inForce;
}

function madeInForce({ reference, organisationIds, signatories, ownerPersonId, startedOn, reviewOn, title }: InForceLike): Readonly<Record<'draft' | 'sent' | 'inForce', Protocol>> {
  const at = noon(startedOn);
  const parties = organisationIds.map((organisationId, index) => {
    const party = { ...completeParty(index + 1), organisationId };
    return { ...blankParty(party), ...party };
  });
  const complete = completeContent({ effectiveOn: addDays(startedOn, -30), firstReviewOn: reviewOn });
  const content = { ...complete, parties, title: title ?? `Protocol ${reference}` };
  const { kind, template } = content;
  const [lead] = parties;
  if (lead === undefined) throw new Error('A protocol has a lead.');
  const by = { personId: ownerPersonId, name: 'Ola Officer', organisationId: organisationIds[0] };
  const started = startProtocol({ id: randomUUID(), reference, leadOrganisationId: organisationIds[0], ownerPersonId, kind, template, lead }, at).protocol;
  const draft = editDraft(started, { sections: content }, at).protocol;
  const digests = { contentSha256: sha256(canonicalJson(draft.draft?.content ?? content)), documentSha256: sha256(DOCUMENT) };
  const requests = parties.map(({ id }, index) => ({ id: randomUUID(), partyId: id, name: `Signatory ${index + 1}`, email: signatories[index] ?? '', role: 'Chief executive' }));
  const sent = { ...sendForSignature(draft, { by, ...digests, requests, deadline: null }, at).protocol, revision: 2 };
  const signed = requests.reduce(
    (protocol, { id, name, email }) =>
      signProtocol(
        protocol,
        {
          signatureId: randomUUID(),
          requestId: id,
          by: { personId: null, name, organisationId: null },
          name,
          email,
          jobTitle: 'Chief executive',
          capacity: 'chief-executive',
          authority: 'Scheme of delegation',
          method: 'personal-link',
          ...digests,
        },
        at,
      ).protocol,
    sent,
  );
  return { draft, sent, inForce: { ...arriveAtDate(signed, at).protocol, revision: 3 } };
}

const DOCUMENT = '<p>The document.</p>';
const EMPTY_TREE: DocumentTree = { language: 'en', title: '', reference: '', versionLabel: '', runningNotice: '', blocks: [] };

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
