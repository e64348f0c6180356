/** Keeps the places that point at parties in step with the list of parties. */
import type { ProtocolContent } from './content.js';

/**
 * Takes pointers to removed parties out of a content: a data row from or to one loses the pointer, and the rule of
 * entry into force no longer names it. The row itself stays: only its drafter knows who takes the party's place.
 * @param content the content, whose list of parties no longer holds them
 * @param removed the ids of the parties taken out
 */
export function withoutPointersTo(content: ProtocolContent, removed: ReadonlySet<string>): ProtocolContent {
  if (removed.size === 0) return content;
  const { entryIntoForce } = content.term;
  return {
    ...content,
    dataRows: content.dataRows.map((row) => ({
      ...row,
      fromPartyId: row.fromPartyId !== null && removed.has(row.fromPartyId) ? null : row.fromPartyId,
      toPartyIds: row.toPartyIds.filter((id) => !removed.has(id)),
    })),
    term: {
      ...content.term,
      entryIntoForce:
        entryIntoForce.rule === 'named-parties'
          ? { ...entryIntoForce, partyIds: entryIntoForce.partyIds.filter((id) => !removed.has(id)) }
          : entryIntoForce,
    },
  };
}

/**
 * A content without some of its parties, and without pointers to them.
 * @param content the content
 * @param removed the ids of the parties to take out
 */
export function withoutParties(content: ProtocolContent, removed: ReadonlySet<string>): ProtocolContent {
  return withoutPointersTo(
    { ...content, parties: content.parties.filter((party) => !removed.has(party.id)) },
    removed,
  );
}
