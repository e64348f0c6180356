import { Injectable } from '@nestjs/common';
import { boundParties, partiesOf, reviewAudience } from '@isp/protocols';
import type { CivilDate, Party, Protocol, ReviewAudience, Signature } from '@isp/protocols';
import { FindOwner } from '../protocols/index.js';
import { FindColleagues } from './persistence/find-colleagues.js';
import type { Colleague } from './persistence/find-colleagues.js';

/** Somebody who is told of a review, and as what. */
export interface Told extends Colleague {
  readonly as: ReviewAudience;
}

/** Says who is told of a step of a review, as things are on the day: nobody twice, whatever they are besides. */
@Injectable()
export class WhoIsTold {
  constructor(
    private readonly owners: FindOwner,
    private readonly colleagues: FindColleagues,
  ) {}

  /**
   * The owner, or who stands in for an owner that has left; then, as far up as the step goes, who signed for each party that is
   * bound, and the senior officers of the lead. In this order: somebody who is several of them is the first.
   * @param days the step
   */
  async of(protocol: Protocol, days: number, today: CivilDate): Promise<readonly Told[]> {
    const audience = reviewAudience(days);
    const found: Told[] = [];
    for (const as of audience) found.push(...(await this.each[as](protocol, today)).map(({ name, email }) => ({ name, email: email.toLowerCase(), as })));
    const reachable = found.filter(({ email }) => ADDRESS.test(email));
    return [...new Map(reachable.toReversed().map((told) => [told.email, told])).values()].toReversed();
  }

  private readonly each: Readonly<Record<ReviewAudience, (protocol: Protocol, today: CivilDate) => Promise<readonly Colleague[]>>> = {
    owner: (protocol) => this.owners.answerable(protocol),
    signatories: (protocol, today) => this.signatories(protocol, today),
    'senior-officers': ({ leadOrganisationId }) => this.colleagues.seniorOf(leadOrganisationId),
  };

  /** Whoever signed last for each party; for one whose signatory has left, or signed on paper, its colleagues there. */
  private async signatories(protocol: Protocol, today: CivilDate): Promise<readonly Colleague[]> {
    const parties = new Map(protocol.versions.flatMap(partiesOf).map((party) => [party.id, party]));
    const signed = boundParties(protocol, today).flatMap((partyId) => {
      const party = parties.get(partyId);
      const signature = lastSignature(protocol, partyId);
      return party === undefined || signature === undefined ? [] : [{ party, signature }];
    });
    const members = await this.colleagues.organisationsOf(signed.map(({ signature }) => signature.email.toLowerCase()));
    const told: Colleague[] = [];
    for (const { party, signature } of signed) {
      if (isStillThere(party, signature, members)) told.push(signature);
      else told.push(...(await this.colleagues.whoSignFor(party.organisationId)));
    }
    return told;
  }
}

/** Contacts are what somebody typed: not each is an address. */
const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/;

function lastSignature({ versions }: Protocol, partyId: string): Signature | undefined {
  return versions
    .filter(({ withdrawnFromSignature }) => withdrawnFromSignature === null)
    .flatMap(({ signatures }) => signatures)
    .findLast((signature) => signature.partyId === partyId);
}

/** Who signed with an account here is there as long as they belong to the party or who signs for it; of others nobody knows better. */
function isStillThere(party: Party, { email, method }: Signature, members: ReadonlyMap<string, readonly string[]>): boolean {
  if (email === '') return false;
  if (method === 'personal-link') return true;
  const belongsTo = members.get(email.toLowerCase()) ?? [];
  return belongsTo.includes(party.organisationId) || (party.signedForBy !== null && belongsTo.includes(party.signedForBy));
}
