import { isTakenBack, publishedFacts } from '@isp/protocols';
import type { Protocol, ProtocolContent, PublishedFacts, StandingFacts } from '@isp/protocols';
import { searchable } from './search-query.js';

/**
 * The columns of a protocol's row: its own facts, those its standing follows from, and what lists show and search. `search` is
 * built by the database from the words given here. Whoever writes them writes the rows that fall due as well.
 */
export function protocolColumns(protocol: Protocol, facts: StandingFacts): Readonly<Record<string, unknown>> {
  const content = presentContent(protocol);
  return {
    reference: protocol.reference,
    lead_organisation_id: protocol.leadOrganisationId,
    owner_person_id: protocol.ownerPersonId,
    created_at: protocol.createdAt,
    revision: protocol.revision,
    origin: protocol.origin,
    publication_level: protocol.publication.level,
    publication_reason: protocol.publication.reason,
    draft: protocol.draft,
    ending: protocol.ending,
    came_into_force_on: protocol.cameIntoForceOn,
    taken_back: isTakenBack(protocol),
    title: content.title,
    kind: content.kind,
    tier: content.tier,
    ...columnsOf(facts),
    days_reckoned_at: protocol.revision,
    ...publishedColumns(protocol, facts),
  };
}

/** What follows for readers of the register, and for which revision: a release that knows nothing of it leaves that behind. */
export function publishedColumns(protocol: Protocol, facts: StandingFacts): Readonly<Record<string, unknown>> {
  return { ...columnsOf(publishedFacts(protocol, facts)), published_reckoned_at: protocol.revision };
}

/** What a protocol says at present, for the lead's people: the version in hand, or the draft of a first one. */
export function presentContent(protocol: Protocol): ProtocolContent {
  const version = protocol.versions.findLast(({ withdrawnFromSignature }) => withdrawnFromSignature === null);
  const content = version?.content ?? protocol.draft?.content ?? protocol.versions.at(-1)?.content;
  if (content === undefined) throw new Error('A protocol has a draft or a version.');
  return content;
}

/** The words by which the lead's people find it. */
export function searchWords(protocol: Protocol): string {
  return wordsOf(protocol.reference, presentContent(protocol));
}

/** The words by which somebody finds a protocol who sees this text of it. */
export function wordsOf(reference: string, { title, parties, areas, topics, framework }: ProtocolContent): string {
  return searchable([reference, title, framework, ...areas, ...topics, ...parties.map(({ name }) => name)].join(' '));
}

function columnsOf(facts: StandingFacts | PublishedFacts): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );
}
