import type { ProtocolContent } from './content.js';
import { withoutPointersTo } from './party-pointers.js';
import type { Change, Protocol, Version } from './protocol.js';
import { refusal, type Refusal } from './refusals.js';
import { sameValue } from './same-value.js';
import { currentVersion, remainingParties } from './versions.js';

/**
 * Who must sign because of a change: after a minor one nobody, after a major one everybody who is still a party. A
 * first version is signed by every party of the draft.
 * @param protocol the protocol
 * @param kind why its content changes
 * @returns the parties' ids
 */
export function mustSignAgain(protocol: Protocol, kind: Change['kind']): readonly string[] {
  if (kind === 'minor') return [];
  const version = currentVersion(protocol);
  const parties = protocol.draft?.content.parties ?? (version ? remainingParties(protocol, version) : []);
  return parties.map(({ id }) => id);
}

/**
 * Why a change cannot be minor, or `null`: who takes part and how the protocol enters into force is what the parties
 * signed, so changing that is `major-change-needed`. Parties that joined, left or were removed meanwhile are no change.
 * @param protocol the protocol
 * @param version the version it changes
 * @param content the changed content
 */
export function refusalOfMinorChange(protocol: Protocol, version: Version, content: ProtocolContent): Refusal | null {
  const remaining = remainingParties(protocol, version).map(({ id }) => id);
  const gone = new Set(version.content.parties.map(({ id }) => id).filter((id) => !remaining.includes(id)));
  const parties = sameValue(remaining.toSorted(), content.parties.map(({ id }) => id).toSorted());
  const { entryIntoForce } = withoutPointersTo(version.content, gone).term;
  const pointers = [
    ...(parties ? [] : ['/parties']),
    ...(sameValue(entryIntoForce, content.term.entryIntoForce) ? [] : ['/term/entryIntoForce']),
  ];
  return pointers.length > 0 ? refusal('major-change-needed', { pointers }) : null;
}
