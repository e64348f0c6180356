import type { Party, Protocol } from '@isp/protocols';
import type { Statement } from '../../platform/database/index.js';

/** Adds to a statement what keeps the look-up of parties in step: which organisation takes part in which protocol. */
export function writeParties(statement: Statement, before: Protocol | null, after: Protocol): void {
  const rows = partyRows(after);
  const was = before === null ? [] : partyRows(before);
  if (JSON.stringify(was) === JSON.stringify(rows)) return;
  const gone = was.map(({ party_id }) => party_id).filter((id) => !rows.some(({ party_id }) => party_id === id));
  if (gone.length > 0) {
    statement.write(`DELETE FROM protocol_party WHERE protocol_id = ${statement.value(after.id)} AND party_id = ANY (${statement.value(gone)})`);
  }
  if (rows.length > 0) {
    statement.write(
      `INSERT INTO protocol_party (protocol_id, party_id, organisation_id, signed_for_by, name)
       SELECT protocol_id, party_id, organisation_id, signed_for_by, name FROM ${statement.rows('protocol_party', rows)}
       ON CONFLICT (protocol_id, party_id) DO UPDATE
         SET organisation_id = excluded.organisation_id, signed_for_by = excluded.signed_for_by, name = excluded.name`,
    );
  }
}

/** Every party the protocol has or had, by its latest entry. */
export function everyParty(protocol: Protocol): readonly Party[] {
  const parties = new Map<string, Party>();
  for (const party of protocol.draft?.content.parties ?? []) parties.set(party.id, party);
  for (const version of protocol.versions) {
    for (const party of [...version.content.parties, ...version.joinings.map((joining) => joining.party)]) parties.set(party.id, party);
  }
  return [...parties.values()];
}

function partyRows(protocol: Protocol): readonly { readonly protocol_id: string; readonly party_id: string }[] {
  // A party of an agreement taken in that is no organisation here takes part in nothing that could be looked up.
  const known = everyParty(protocol).filter(({ organisationId }) => organisationId !== '');
  return known.map(({ id, organisationId, name, signedForBy }) => ({
    protocol_id: protocol.id,
    party_id: id,
    organisation_id: organisationId,
    signed_for_by: signedForBy,
    name,
  }));
}
