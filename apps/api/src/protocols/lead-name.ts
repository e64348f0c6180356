import type { Protocol, ProtocolContent } from '@isp/protocols';

/** The name of the lead organisation as the content has it: what was true when it was written. Of an agreement taken in, who looks after it need not be a party. */
export function leadNameOf({ leadOrganisationId, origin }: Pick<Protocol, 'leadOrganisationId' | 'origin'>, content: ProtocolContent): string {
  const party = content.parties.find(({ organisationId }) => organisationId === leadOrganisationId);
  return party?.name ?? (origin.kind === 'taken-in' ? (origin.record?.lookedAfterBy ?? '') : '');
}
