import { randomUUID } from 'node:crypto';
import {
  abandon,
  arriveAtDate,
  completeReview,
  currentVersion,
  declineToSign,
  editDraft,
  endProtocol,
  openRequests,
  recordOpening,
  remindSignatory,
  sendForSignature,
  setPublication,
  showDraft,
  signProtocol,
  startChange,
  startProtocol,
  startReview,
  withdrawFromSignature,
} from '@isp/protocols';
import type { Actor, Capacity, CompleteReview, EndProtocol, Instant, Outcome, Protocol, ProtocolContent, Publication, SignatureRequest, Version, VersionNumber } from '@isp/protocols';
import { SYSTEM_ACTOR } from '../platform/audit/index.js';
import type { Transaction } from '../platform/database/index.js';
import type { Changed, Changes, ProtocolTexts } from '../protocols/index.js';
import type { DemonstrationClock } from './demonstration-clock.js';
import { ORGANISATIONS } from './organisations.js';
import type { OrganisationKey } from './organisations.js';
import type { PastMails } from './past-mails.js';

/** Whose protocols it tells of, and with which parts of the service. */
export interface Stage {
  readonly changes: Changes;
  readonly texts: ProtocolTexts;
  readonly mails: PastMails;
  readonly clock: DemonstrationClock;
  /** Those with an account sign in the product, the others by personal link. */
  readonly accounts: ReadonlyMap<OrganisationKey, Actor>;
}

/** Makes things happen to one protocol, each on a day of the past, through the domain and the one door for writing. */
export class Storyteller {
  private effectiveDayHasCome = false;

  private constructor(
    private readonly stage: Stage,
    private readonly owner: Actor,
    private readonly effectiveDaysAgo: number,
    private readonly parties: ReadonlyMap<string, string>,
    readonly protocolId: string,
  ) {}

  static async start(
    stage: Stage,
    owner: Actor,
    { started: daysAgo, effective }: { readonly started: number; readonly effective: number },
    content: ProtocolContent,
    origin?: Protocol['origin'],
  ): Promise<Storyteller> {
    stage.clock.moveTo(daysAgo);
    const [lead] = content.parties;
    if (lead === undefined || owner.personId === null) throw new Error('A protocol has a lead and an owner.');
    const { personId } = owner;
    const { id } = await stage.changes.start(owner, (reference, at) => {
      const { kind, template, parties: _, ...written } = content;
      const input = { id: randomUUID(), reference, leadOrganisationId: lead.organisationId, ownerPersonId: personId, kind, template, lead };
      const { protocol, events } = startProtocol({ ...input, written: { title: written.title } }, at);
      return { protocol: origin === undefined ? protocol : { ...protocol, origin }, events };
    });
    const parties = new Map(content.parties.map((party) => [party.id, party.organisationId]));
    return new Storyteller(stage, owner, effective, parties, id);
  }

  edit(daysAgo: number, sections: Partial<ProtocolContent>): Promise<Protocol> {
    return this.act(daysAgo, (protocol, at) => editDraft(protocol, { sections }, at));
  }

  show(daysAgo: number, parties: readonly OrganisationKey[]): Promise<Protocol> {
    this.stage.mails.onlyTo(parties);
    const showings = parties.map((partyId) => ({ id: randomUUID(), partyId, ...addressOf(partyId) }));
    return this.act(daysAgo, (protocol, at) => showDraft(protocol, { showings }, at));
  }

  /** @param waitedFor the parties that have not answered by the present: they have their link in their mail */
  async send(daysAgo: number, { deadline, waitedFor = [] }: { readonly deadline?: number; readonly waitedFor?: readonly OrganisationKey[] } = {}): Promise<Protocol> {
    this.stage.mails.onlyTo(waitedFor);
    const by = this.owner;
    return this.act(daysAgo, async (protocol, at) => {
      const asked = protocol.draft?.change.kind === 'minor' ? [] : (protocol.draft?.content.parties ?? []);
      const requests = asked.map(({ id }) => ({ id: randomUUID(), partyId: id, ...signatoryOf(id) }));
      const input = { by, requests, deadline: deadline === undefined ? null : this.stage.clock.daysAgo(deadline) };
      // The document names the version it is of, so the act is done once without digests, for the number.
      const rehearsed = versionOf(sendForSignature(protocol, { ...input, contentSha256: '', documentSha256: '' }, at).protocol);
      const { frozen, digests } = await this.freeze(protocol, rehearsed.number, at);
      return { ...sendForSignature(protocol, { ...input, ...digests }, at), frozen };
    });
  }

  sign(daysAgo: number, party: OrganisationKey): Promise<Protocol> {
    const by = this.signatory(party);
    return this.act(daysAgo, (protocol, at) => {
      const request = requestTo(protocol, party);
      const { contentSha256, documentSha256 } = versionOf(protocol);
      return signProtocol(
        protocol,
        {
          signatureId: randomUUID(),
          requestId: request.id,
          by,
          name: request.name,
          jobTitle: request.role,
          capacity: CAPACITIES_BY_ROLE[request.role] ?? 'other',
          authority: `I may sign for ${ORGANISATIONS[party].name} by its scheme of delegation.`,
          email: request.email,
          method: by.personId === null ? 'personal-link' : 'in-the-product',
          contentSha256,
          documentSha256,
        },
        at,
      );
    }, by);
  }

  open(daysAgo: number, party: OrganisationKey): Promise<Protocol> {
    return this.act(daysAgo, (protocol, at) => recordOpening(protocol, { requestId: requestTo(protocol, party).id }, at), this.signatory(party));
  }

  remind(daysAgo: number, party: OrganisationKey): Promise<Protocol> {
    return this.act(daysAgo, (protocol, at) => remindSignatory(protocol, { requestId: requestTo(protocol, party).id }, at));
  }

  decline(daysAgo: number, party: OrganisationKey, reason: string): Promise<Protocol> {
    return this.act(daysAgo, (protocol, at) => declineToSign(protocol, { requestId: requestTo(protocol, party).id, reason }, at), this.signatory(party));
  }

  /** Told to its end: what nothing happened to since its effective date came into force on it all the same. */
  async untilNow(): Promise<void> {
    await this.letEffectiveDayCome(0);
  }

  startReview(daysAgo: number): Promise<Protocol> {
    return this.act(daysAgo, (protocol, at) => startReview(protocol, { reviewId: randomUUID() }, at));
  }

  completeReview(daysAgo: number, outcome: CompleteReview): Promise<Protocol> {
    return this.act(daysAgo, (protocol, at) => completeReview(protocol, outcome, at));
  }

  startChange(daysAgo: number, kind: 'minor' | 'major', reason: string): Promise<Protocol> {
    return this.act(daysAgo, (protocol, at) => startChange(protocol, { kind, reason }, at));
  }

  withdraw(daysAgo: number, reason: string): Promise<Protocol> {
    return this.act(daysAgo, (protocol, at) => withdrawFromSignature(protocol, { reason }, at));
  }

  end(daysAgo: number, ending: Omit<EndProtocol, 'on'>): Promise<Protocol> {
    return this.act(daysAgo, (protocol, at) => endProtocol(protocol, { ...ending, on: this.stage.clock.today() }, at));
  }

  abandon(daysAgo: number, reason: string): Promise<Protocol> {
    return this.act(daysAgo, (protocol, at) => abandon(protocol, { reason }, at));
  }

  publish(daysAgo: number, level: Publication['level'], reason = ''): Promise<Protocol> {
    return this.act(daysAgo, (protocol) => setPublication(protocol, { level, reason }));
  }

  /** Keeps the text of an agreement that was made and signed elsewhere. */
  takeIn(daysAgo: number): Promise<Protocol> {
    const by = this.owner;
    return this.act(daysAgo, async (protocol, at) => {
      const number = { major: 1, minor: 0 };
      const { frozen, digests, content } = await this.freeze(protocol, number, at);
      const version: Version = {
        number,
        content,
        language: content.language,
        translates: null,
        change: { kind: 'first', reason: '' },
        frozenAt: at,
        frozenBy: by,
        ...digests,
        deadline: null,
        requests: [],
        signatures: [],
        removals: [],
        joinings: [],
        withdrawnFromSignature: null,
        cameIntoForceOn: null,
      };
      const { change, deadline } = version;
      const partyIds = content.parties.map(({ id }) => id);
      return {
        protocol: { ...protocol, draft: null, versions: [version] },
        events: [{ type: 'version.sent', payload: { version: number, change, ...digests, deadline, partyIds } }],
        frozen,
      };
    });
  }

  /** Who acts for a party: by their account, or by the link that they were sent. */
  private signatory(party: OrganisationKey): Actor {
    return this.stage.accounts.get(party) ?? { personId: null, name: signatoryOf(party).name, organisationId: this.parties.get(party) ?? null };
  }

  private async act(daysAgo: number, act: Act, actor = this.owner): Promise<Protocol> {
    await this.letEffectiveDayCome(daysAgo);
    return this.actOn(daysAgo, act, actor);
  }

  private async letEffectiveDayCome(daysAgo: number): Promise<void> {
    if (this.effectiveDayHasCome || daysAgo >= this.effectiveDaysAgo) return;
    this.effectiveDayHasCome = true;
    await this.actOn(this.effectiveDaysAgo, arriveAtDate, SYSTEM_ACTOR);
  }

  private actOn(daysAgo: number, act: Act, actor: Actor): Promise<Protocol> {
    this.stage.clock.moveTo(daysAgo);
    return this.stage.changes.apply({ actor, check: () => undefined }, this.protocolId, null, act);
  }

  private async freeze(protocol: Protocol, number: VersionNumber, at: Instant): Promise<Frozen> {
    const { draft } = protocol;
    if (draft === null) throw new Error('There is nothing to freeze.');
    const { content, change } = draft;
    const text = await this.stage.texts.freeze(protocol, content, number, change, at);
    const { contentSha256, documentSha256 } = text;
    return { content, digests: { contentSha256, documentSha256 }, frozen: new Map([[contentSha256, text]]) };
  }
}

type Act = (protocol: Protocol, at: Instant, tx: Transaction) => Changed | Promise<Changed> | Outcome;

interface Frozen {
  readonly content: ProtocolContent;
  readonly digests: Pick<Version, 'contentSha256' | 'documentSha256'>;
  readonly frozen: NonNullable<Changed['frozen']>;
}

function versionOf(protocol: Protocol): Version {
  const version = currentVersion(protocol);
  if (version === null) throw new Error('There is no version to sign.');
  return version;
}

function requestTo(protocol: Protocol, party: OrganisationKey): SignatureRequest {
  const request = openRequests(protocol, versionOf(protocol)).find(({ partyId }) => partyId === party);
  if (request === undefined) throw new Error(`Nobody is asked for ${party}.`);
  return request;
}

function addressOf(party: string): { readonly name: string; readonly email: string } {
  const { name, email } = signatoryOf(party);
  return { name, email };
}

function signatoryOf(party: string): Pick<SignatureRequest, 'name' | 'email' | 'role'> {
  if (!Object.hasOwn(ORGANISATIONS, party)) throw new Error(`${party} takes no part.`);
  const { domain, signatory } = ORGANISATIONS[party as OrganisationKey];
  const mailbox = signatory.name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.');
  return { ...signatory, email: `${mailbox}@${domain}` };
}

const CAPACITIES_BY_ROLE: Readonly<Record<string, Capacity>> = {
  'Chief executive': 'chief-executive',
  'Caldicott Guardian': 'caldicott-guardian',
  'Assistant chief constable': 'chief-constable-delegate',
  Headteacher: 'headteacher',
  'Chief officer': 'chief-officer',
  'Chief fire officer': 'chief-officer',
};
