import { ROLES } from '../../../apps/api/src/platform/auth/index.js';
import type { ProtocolResponse } from '../../../apps/api/src/protocols/index.js';
import type { Agent } from '../../support/agent.js';
import { confirm, drafted, follow, inForce, outForSignature, seen } from '../../support/protocol-situations.js';
import type { TestProtocol } from '../../support/protocol-situations.js';
import type { RunningApi } from '../../support/start-api.js';
import type { DescribedRoute } from './described-routes.js';
import type { Known } from './fitting-bodies.js';

/** Who asks a route, about what: somebody who may, about something that is there, so that a request gets as far as it can. */
export interface Situation {
  readonly session: Readonly<Record<string, string>>;
  /** What stands for the parameters of the address. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly known: Known;
  /** The revision there is to name in `If-Match`; `null` where there is none. */
  readonly revision: () => Promise<number | null>;
}

type Kind = 'draft' | 'sent' | 'in-force' | 'link' | 'invitation' | 'reset';

/** Which of the situations a route is asked in. A route that is new is asked about a draft. */
function kindOf({ path }: DescribedRoute): Kind {
  if (path.startsWith('/api/signing/')) return 'link';
  if (path.startsWith('/api/invitations/')) return 'invitation';
  if (path.startsWith('/api/password-resets/')) return 'reset';
  if (/\/(reviews|joinings|departures|ending|owner|publication)(\/|$)/.test(path) || path.startsWith('/api/register/')) return 'in-force';
  if (/\/(signatures|requests|declines|deadline|parties|withdrawal|paper-signatures|attachments)(\/|$)/.test(path)) return 'sent';
  return path.includes('/versions/') ? 'sent' : 'draft';
}

/** Makes situations, and makes them anew once something that was asked has been done after all. */
export class Situations {
  private readonly made = new Map<Kind, Promise<Situation>>();
  private number = 0;

  constructor(private readonly api: RunningApi) {}

  of(route: DescribedRoute): Promise<Situation> {
    const kind = kindOf(route);
    const known = this.made.get(kind);
    if (known !== undefined) return known;
    const situation = this.make(kind);
    this.made.set(kind, situation);
    return situation;
  }

  /** What was there for a route has changed. */
  renew(route: DescribedRoute): void {
    this.made.delete(kindOf(route));
  }

  private make(kind: Kind): Promise<Situation> {
    this.number += 1;
    if (kind === 'link') return this.byLink();
    if (kind === 'invitation') return this.invited();
    if (kind === 'reset') return this.resetting();
    return this.signedIn(kind);
  }

  private async signedIn(kind: 'draft' | 'sent' | 'in-force'): Promise<Situation> {
    const protocol = await { draft: drafted, sent: outForSignature, 'in-force': inForce }[kind](this.api, { parties: 3 });
    const [lead, partner] = protocol.parties;
    const agent = await this.everything(protocol);
    const view = await seen(protocol);
    const reviewId = kind === 'in-force' ? await this.reviewOf(protocol) : MISSING;
    const { rows } = await this.api.owner.query<{ id: string; party_id: string }>('SELECT id, party_id FROM signature_request WHERE protocol_id = $1', [protocol.id]);
    const ofParty = (partyId?: string): string => rows.find(({ party_id: other }) => other === partyId)?.id ?? MISSING;
    const digests = kind === 'draft' ? {} : (await agent.get(`${protocol.path}/versions/1.0`)).body;
    return {
      session: await agent.sessionHeaders(),
      parameters: {
        id: protocol.id,
        organisation: protocol.leadOrganisationId,
        personId: protocol.officerPerson.personId,
        requestId: ofParty(partner?.partyId),
        reviewId,
        partyId: partner?.partyId ?? '',
        number: '1.0',
        reference: view.reference ?? 'ISP-2026-0001',
        key: 'routine-sharing',
      },
      known: {
        templateKey: 'routine-sharing',
        organisationId: protocol.leadOrganisationId,
        personId: protocol.officerPerson.personId,
        requestId: ofParty(lead?.partyId),
        partyId: partner?.partyId,
        fromPartyId: lead?.partyId,
        toPartyIds: [partner?.partyId],
        versionNumber: '1.0',
        contentSha256: digests['contentSha256'] ?? 'a'.repeat(64),
        documentSha256: digests['documentSha256'] ?? 'a'.repeat(64),
        level: 'full',
      },
      revision: async () => (await seen(protocol)).revision,
    };
  }

  private async byLink(): Promise<Situation> {
    const protocol = await outForSignature(this.api);
    const [, partner] = protocol.parties;
    if (partner === undefined) throw new Error('There are two parties.');
    const holder = follow(this.api, partner);
    await confirm(this.api, partner, holder);
    const { contentSha256, documentSha256 } = (await holder.browser.get(holder.path)).body['version'];
    return {
      session: await holder.browser.sessionHeaders(),
      parameters: { token: holder.token },
      known: { contentSha256, documentSha256, code: '000000' },
      revision: async () => null,
    };
  }

  private async invited(): Promise<Situation> {
    const organisationId = await this.api.organisation(`Inviting ${this.number}`);
    const { agent } = await this.api.signedIn(`Inviter ${'i'.repeat(this.number)}`, { organisationId, roles: ['administrator'] });
    const email = `invited.${this.number}@people.example`;
    await agent.post(`/api/organisations/${organisationId}/invitations`, { name: 'In Vited', email, roles: ['member'] });
    await this.api.workOff();
    return this.stranger(this.api.mails.linkTokenTo(email, 'invitation'));
  }

  private async resetting(): Promise<Situation> {
    const { email } = await this.api.person(`Forgetful ${'f'.repeat(this.number)}`);
    await this.api.browser().post('/api/password-resets', { email });
    await this.api.workOff();
    return this.stranger(this.api.mails.linkTokenTo(email, 'reset-password'));
  }

  private async stranger(token: string): Promise<Situation> {
    return { session: await this.api.browser().sessionHeaders(), parameters: { token }, known: {}, revision: async () => null };
  }

  /** Somebody in every role at the lead, who is asked to sign for it, and administers the platform besides. */
  private async everything({ leadOrganisationId, parties }: TestProtocol): Promise<Agent> {
    const { agent } = await this.api.signedIn(`Every Role ${'e'.repeat(this.number)}`, {
      organisationId: leadOrganisationId,
      roles: ROLES,
      platformAdministrator: true,
      email: parties[0]?.signatory.email ?? '',
    });
    return agent;
  }

  private async reviewOf({ officer, path }: TestProtocol): Promise<string> {
    const { body } = await officer.post<ProtocolResponse>(`${path}/reviews`);
    return body.reviews.find(({ completedOn }) => completedOn === null)?.id ?? MISSING;
  }
}

/** An id of nothing. */
const MISSING = '7c0a4a3e-5ca1-4f6b-9a53-0f3c6f3d2b11';
