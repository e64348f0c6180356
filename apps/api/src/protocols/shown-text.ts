import { sameVersion } from '@isp/protocols';
import type { Protocol, ProtocolContent, Sight, Version, VersionNumber } from '@isp/protocols';

/** The text that stands for the protocol before a viewer: the latest version they see that counts, or else the draft. */
export interface ShownText {
  readonly content: ProtocolContent;
  /** `null`: it is the draft. */
  readonly version: Version | null;
}

/** What a viewer reads first of a protocol of which they see something. */
export function shownText(protocol: Protocol, sight: Sight): ShownText {
  const seen = protocol.versions.filter(({ number }) => sees(sight, number));
  const version = seen.findLast(({ withdrawnFromSignature }) => withdrawnFromSignature === null);
  if (version !== undefined) return { content: version.content, version };
  if (sight.draft && protocol.draft !== null) return { content: protocol.draft.content, version: null };
  const last = seen.at(-1);
  if (last === undefined) throw new Error('Who sees nothing of a protocol is shown nothing.');
  return { content: last.content, version: last };
}

/** Of ids of parties, those that the text names which a viewer reads: who else signs or is waited for is not theirs to know. */
export function partiesNamedIn({ content, version }: ShownText, partyIds: readonly string[]): readonly string[] {
  const named = new Set([...content.parties, ...(version?.joinings.map(({ party }) => party) ?? [])].map(({ id }) => id));
  return partyIds.filter((id) => named.has(id));
}

/** Whether a version is among what somebody sees. */
export function sees(sight: Sight, number: VersionNumber): boolean {
  return sight.versions.some((seen) => sameVersion(seen, number));
}
