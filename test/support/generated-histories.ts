import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson } from '@isp/evidence';
import {
  abandon,
  abandonDraft,
  addDays,
  arriveAtDate,
  blankParty,
  completeReview,
  currentVersion,
  declineToSign,
  editDraft,
  endProtocol,
  joinLate,
  leave,
  openRequests,
  ProtocolError,
  recordPaperSignature,
  removeParty,
  sendForSignature,
  setPublication,
  showDraft,
  signProtocol,
  startChange,
  startProtocol,
  startReview,
  withdrawFromSignature,
} from '@isp/protocols';
import type { CivilDate, EntryIntoForce, Instant, Outcome, Party, Protocol, ProtocolContent } from '@isp/protocols';
import { completeContent, completeParty, noon } from '@isp/protocols/testing';

/** The organisations and the owner that generated protocols are between: those of a real database, which checks that they exist. */
export interface Cast {
  /** Four: three take part from the start, the first leads; the fourth may join. */
  readonly organisationIds: readonly string[];
  readonly ownerPersonId: string;
}

/** A protocol as it was after each thing that happened to it, from its start on. */
export interface PlayedHistory {
  readonly states: readonly { readonly protocol: Protocol; readonly at: Instant }[];
  readonly lastDay: CivilDate;
}

/** One thing tried: what, with which party, how many days after the one before, and how far off a date lies. */
interface Step {
  readonly act: ActName;
  readonly party: number;
  readonly wait: number;
  readonly ahead: number;
}

const FIRST_DAY: CivilDate = '2026-01-05';

/** What a frozen version's document says does not matter here; its digest has to be of it. */
export const DOCUMENT = '<p>The document.</p>';

const ACTS = {
  show: (protocol, at, { party }, id) =>
    showDraft(protocol, { showings: [{ id, partyId: partyId(party), name: 'Reader', email: 'reader@party.example' }] }, at),
  send: (protocol, at, _step, id) => {
    const content = protocol.draft?.content ?? null;
    const parties = protocol.draft?.change.kind === 'minor' ? [] : (content?.parties ?? []);
    const requests = parties.map((party, index) => ({ id: variant(id, Number.parseInt(id.slice(-4), 16) + index), partyId: party.id, ...SIGNATORY }));
    return sendForSignature(protocol, { by: actorOf(protocol), ...digestsOf(content), requests, deadline: null }, at);
  },
  sign: (protocol, at, { party }, id) => {
    const request = openRequestOf(protocol, partyId(party));
    const { contentSha256, documentSha256 } = versionOf(protocol);
    const by = { personId: null, name: request.name, organisationId: null };
    const statement = { name: request.name, jobTitle: 'Chief executive', capacity: 'chief-executive', authority: 'Scheme of delegation', email: request.email } as const;
    return signProtocol(protocol, { signatureId: id, requestId: request.id, by, ...statement, method: 'personal-link', contentSha256, documentSha256 }, at);
  },
  signOnPaper: (protocol, at, { party, ahead }, id) =>
    recordPaperSignature(
      protocol,
      {
        signatureId: id,
        partyId: partyId(party),
        by: actorOf(protocol),
        name: 'Signatory',
        jobTitle: 'Chief executive',
        capacity: 'other',
        email: '',
        authority: 'Scheme of delegation',
        signedOn: addDays(at.slice(0, 10), -ahead),
        scan: { attachmentId: id, sha256: 'a'.repeat(64) },
      },
      at,
    ),
  decline: (protocol, at, { party }) => declineToSign(protocol, { requestId: openRequestOf(protocol, partyId(party)).id, reason: REASON }, at),
  remove: (protocol, at, { party }) => removeParty(protocol, { partyId: partyId(party), reason: REASON }, at),
  leave: (protocol, at, { party, ahead }) => leave(protocol, { partyId: partyId(party), leftOn: addDays(at.slice(0, 10), ahead), reason: REASON }, at),
  join: (protocol, at, _step, id, cast) => joinLate(protocol, { party: partyOf(cast, 3), requests: [{ id, ...SIGNATORY }] }, at),
  withdraw: (protocol, at) => withdrawFromSignature(protocol, { reason: REASON }, at),
  changeMajor: (protocol, at, step) => withNewTerm(startChange(protocol, { kind: 'major', reason: REASON }, at), at, step),
  changeMinor: (protocol, at) => startChange(protocol, { kind: 'minor', reason: REASON }, at),
  abandonDraft: (protocol, at) => abandonDraft(protocol, { reason: REASON }, at),
  abandon: (protocol, at) => abandon(protocol, { reason: REASON }, at),
  startReview: (protocol, at, _step, id) => startReview(protocol, { reviewId: id }, at),
  keepAsItIs: (protocol, at) => completeReview(protocol, { outcome: 'no-change', note: '' }, at),
  end: (protocol, at, { ahead, party }) =>
    endProtocol(
      protocol,
      { kind: (['ended', 'withdrawn', 'superseded'] as const)[party % 3] ?? 'ended', on: addDays(at.slice(0, 10), ahead), reason: REASON, supersededBy: null },
      at,
    ),
  publish: (protocol, _at, { party }) => setPublication(protocol, { level: (['full', 'summary', 'none'] as const)[party % 3] ?? 'none', reason: REASON }),
} satisfies Record<string, (protocol: Protocol, at: Instant, step: Step, id: string, cast: Cast) => Outcome>;
type ActName = keyof typeof ACTS;

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom<ActName[]>('sign', 'sign', 'sign', 'send') },
    { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(ACTS) as ActName[])) },
  ),
  party: fc.nat({ max: 3 }),
  wait: fc.nat({ max: 40 }),
  ahead: fc.nat({ max: 60 }),
});

/** So that many histories come as far as being in force, after which the rest of life begins. */
const signing: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ act: fc.constant('sign' as const), party: fc.nat({ max: 2 }), wait: fc.nat({ max: 20 }), ahead: fc.constant(0) }),
  { maxLength: 6 },
);

/** So that many end with a later version among the parties, of which nothing is published yet. */
const renewing: fc.Arbitrary<readonly Step[]> = fc
  .tuple(fc.nat({ max: 3 }), fc.nat({ max: 60 }), fc.constantFrom([], [0], [0, 1], [1, 0, 2]))
  .map(([party, ahead, signing]) => [
    { act: 'changeMajor', party, wait: 5, ahead },
    { act: 'send', party: 0, wait: 1, ahead: 0 },
    ...signing.map((by) => ({ act: 'sign' as const, party: by, wait: 1, ahead: 0 })),
  ]);

const entryIntoForce = fc.constantFrom<EntryIntoForce[]>(
  { rule: 'as-each-signs' },
  { rule: 'all-signed' },
  { rule: 'named-parties', partyIds: [partyId(0), partyId(2)] },
);

/** Histories in which things happen in any order; what is refused is left out. Every id is its own, so that all can be kept at once. */
export function generatedHistories(cast: () => Cast): fc.Arbitrary<PlayedHistory> {
  return fc
    .record({
      id: fc.uuid(),
      number: fc.nat(),
      signing,
      steps: fc.array(step, { maxLength: 16 }),
      sent: fc.nat({ max: 4 }).map((nth) => nth > 0),
      effective: fc.integer({ min: -30, max: 200 }),
      length: fc.option(fc.integer({ min: 60, max: 600 })),
      firstReview: fc.integer({ min: 30, max: 500 }),
      renewal: fc.option(renewing, { freq: 2 }),
      takenIn: fc.nat({ max: 9 }).map((nth) => nth === 0),
      entryIntoForce,
    })
    .map(({ id, number, signing, steps, sent, effective, length, firstReview, renewal, takenIn, entryIntoForce }) => {
      const effectiveOn = addDays(FIRST_DAY, effective);
      const endsOn = length === null ? null : addDays(effectiveOn, length);
      const written = completeContent({ effectiveOn, endsOn, firstReviewOn: addDays(effectiveOn, firstReview) });
      const content = { ...written, term: { ...written.term, entryIntoForce } };
      const first: readonly Step[] = sent ? [{ act: 'send', party: 0, wait: 1, ahead: 0 }, ...signing] : [];
      return played(started(id, number, content, takenIn, cast()), [...first, ...steps, ...(renewal ?? [])], cast());
    });
}

function started(id: string, number: number, content: ProtocolContent, takenIn: boolean, cast: Cast): Protocol {
  const [leadOrganisationId = ''] = cast.organisationIds;
  const { kind, template } = content;
  const reference = `ISP-2026-${number}-${id.slice(0, 8)}`;
  const { protocol } = startProtocol(
    { id, reference, leadOrganisationId, ownerPersonId: cast.ownerPersonId, kind, template, lead: partyOf(cast, 0) },
    noon(FIRST_DAY),
  );
  const parties = [0, 1, 2].map((index) => partyOf(cast, index));
  const edited = editDraft(protocol, { sections: { ...content, parties, dataRows: content.dataRows.map((row) => ({ ...row, fromPartyId: partyId(0), toPartyIds: [partyId(1)] })) } }, noon(FIRST_DAY));
  if (!takenIn) return edited.protocol;
  const origin = { kind: 'taken-in', source: 'A register elsewhere', statedStanding: 'Current', statedOn: FIRST_DAY, signatures: 'held-elsewhere' } as const;
  return { ...edited.protocol, origin };
}

function played(start: Protocol, steps: readonly Step[], cast: Cast): PlayedHistory {
  const states = [{ protocol: start, at: noon(FIRST_DAY) }];
  let today = FIRST_DAY;
  let protocol = start;
  for (const [index, taken] of steps.entries()) {
    today = addDays(today, taken.wait);
    const at = noon(today);
    const after = arriveAtDate(tried(protocol, at, taken, variant(start.id, 100 + index * 20), cast), at).protocol;
    if (after === protocol) continue;
    protocol = { ...after, revision: protocol.revision + 1 };
    states.push({ protocol, at });
  }
  return { states, lastDay: today };
}

function tried(protocol: Protocol, at: Instant, taken: Step, id: string, cast: Cast): Protocol {
  try {
    return ACTS[taken.act](protocol, at, taken, id, cast).protocol;
  } catch (error) {
    if (error instanceof ProtocolError || error instanceof NothingToActOn) return protocol;
    throw error;
  }
}

/** The act needs a version or a request that is not there. */
class NothingToActOn extends Error {}

function versionOf(protocol: Protocol): NonNullable<ReturnType<typeof currentVersion>> {
  const version = currentVersion(protocol);
  if (version === null) throw new NothingToActOn();
  return version;
}

function openRequestOf(protocol: Protocol, party: string): ReturnType<typeof openRequests>[number] {
  const request = openRequests(protocol, versionOf(protocol)).find((open) => open.partyId === party);
  if (request === undefined) throw new NothingToActOn();
  return request;
}

/** A term of its own, so that versions lapse before, with and after each other. */
function withNewTerm({ protocol, events }: Outcome, at: Instant, { ahead, party }: Step): Outcome {
  if (protocol.draft === null) return { protocol, events };
  const effectiveOn = addDays(at.slice(0, 10), ahead);
  const term = { ...protocol.draft.content.term, effectiveOn, endsOn: party === 0 ? null : addDays(effectiveOn, party * 40), firstReviewOn: addDays(effectiveOn, 30) };
  return editDraft(protocol, { sections: { term } }, at);
}

/** Digests of the very bytes, which the database takes again. */
function digestsOf(content: ProtocolContent | null): { readonly contentSha256: string; readonly documentSha256: string } {
  return { contentSha256: sha256(content === null ? '' : canonicalJson(content)), documentSha256: sha256(DOCUMENT) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function partyOf(cast: Cast, index: number): Party {
  const party = { ...completeParty(index + 1), id: partyId(index), organisationId: cast.organisationIds[index] ?? '' };
  return { ...blankParty(party), ...party };
}

function partyId(index: number): string {
  return `party-${index + 1}`;
}

function actorOf({ ownerPersonId, leadOrganisationId }: Protocol): { readonly personId: string; readonly name: string; readonly organisationId: string } {
  return { personId: ownerPersonId, name: 'Ola Officer', organisationId: leadOrganisationId };
}

/** Another id made from one. */
function variant(id: string, number: number): string {
  return `${id.slice(0, -4)}${number.toString(16).padStart(4, '0')}`;
}

const SIGNATORY = { name: 'Signatory', email: 'signatory@party.example', role: 'Chief executive' } as const;
const REASON = 'Because it came so.';
