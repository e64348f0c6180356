import { londonDate, partiesOf, publishedFacts, publishedVersion } from '@isp/protocols';
import type { CivilDate, Instant, Protocol, StandingFacts, Version } from '@isp/protocols';
import { leadNameOf } from '../lead-name.js';
import { firstSignature } from '../parties-progress.js';
import { searchable } from './search-query.js';
import type { Statement } from '../../platform/database/index.js';

/** A protocol with the facts of its standing. */
interface Known {
  readonly protocol: Protocol;
  readonly facts: StandingFacts;
}

/**
 * Adds to a statement what keeps the public register in step with the lead's decision and with what has come into force. An entry
 * keeps the day on which readers last saw it change; what only the parties see changes nothing on it.
 */
export function writeRegisterEntry(statement: Statement, before: Known | null, { protocol: after, facts }: Known, at: Instant): void {
  const row = registerRow(after);
  const was = before === null ? null : registerRow(before.protocol);
  if (row === null) {
    if (was !== null) statement.write(`DELETE FROM register_entry WHERE protocol_id = ${statement.value(after.id)}`);
    return;
  }
  const day = londonDate(at);
  if (JSON.stringify(was) !== JSON.stringify(row)) writeRow(statement, row, day);
  else if (before !== null && JSON.stringify(publicDays(before, day)) !== JSON.stringify(publicDays({ protocol: after, facts }, day))) {
    statement.write(`UPDATE register_entry SET changed_on = ${statement.value(day)} WHERE protocol_id = ${statement.value(after.id)}`);
  }
}

function writeRow(statement: Statement, { words, ...shown }: RegisterRow, day: CivilDate): void {
  const columns = { ...shown, listed_on: day, changed_on: day };
  const names = Object.keys(columns);
  const search = `to_tsvector('simple', ${statement.value(words)})`;
  // What was listed before stays listed since then, unless an older release listed it and kept no day.
  const kept = names.filter((name) => name !== 'listed_on').map((name) => `${name} = excluded.${name}`);
  statement.write(
    `INSERT INTO register_entry (${names.join(', ')}, search)
     SELECT ${names.join(', ')}, ${search} FROM ${statement.rows('register_entry', [columns])}
     ON CONFLICT (protocol_id) DO UPDATE
       SET ${kept.join(', ')}, listed_on = coalesce(register_entry.listed_on, excluded.listed_on), search = excluded.search`,
  );
}

/**
 * The days besides the text that a reader of the register sees: of force, end and reviews by what is published, and in full of signing
 * and leaving. That a party is to leave is the parties' own until the day it does, which is told when it has come.
 */
function publicDays({ protocol, facts }: Known, day: CivilDate): unknown {
  const version = publishedVersion(protocol);
  const { endingKind, endedOn, reviewStartedOn } = facts;
  const { publishedFrom, publishedUntil, publishedReviewOn, publishedDepartures } = publishedFacts(protocol, facts);
  const standing = [endingKind, endedOn, publishedFrom, publishedUntil, publishedReviewOn, reviewStartedOn];
  if (version === null || protocol.publication.level !== 'full') return standing;
  const signed = partiesOf(version).map(({ id }) => [id, firstSignature(protocol, version, id)?.signature.signedOn]);
  return [...standing, signed, publishedDepartures.filter((leftOn) => leftOn <= day)];
}

type RegisterRow = Readonly<Record<string, unknown>> & { readonly words: string };

/** What the register shows of a protocol, and the words it is found by; `null`: it does not stand there. */
function registerRow(protocol: Protocol): RegisterRow | null {
  const version = publishedVersion(protocol);
  const { level } = protocol.publication;
  if (version === null || level === 'none') return null;
  const { content } = version;
  const parties = partiesOf(version);
  const partyNames = parties.map(({ name }) => name);
  return {
    protocol_id: protocol.id,
    level,
    major: version.number.major,
    minor: version.number.minor,
    title: content.title,
    kind: content.kind,
    summary: content.practitionerSummary,
    lead_name: leadNameOf(protocol, content),
    party_names: partyNames,
    organisation_ids: [...new Set(parties.map(({ organisationId }) => organisationId).filter((id) => id !== ''))],
    parties_elsewhere: parties.filter(({ organisationId }) => organisationId === '').map(({ name }) => name),
    sectors: [...new Set(parties.map(({ sector }) => sector))],
    areas: content.areas,
    effective_on: content.term.effectiveOn,
    nations: content.nations,
    topics: level === 'full' ? content.topics : [],
    words: searchable(
      [protocol.reference, content.title, content.practitionerSummary, ...content.areas, ...partyNames, ...moreWords(level, version)].join(' '),
    ),
  };
}

/** What is published in full is found by its purpose, topics and data as well; of a summary only by what the summary shows. */
function moreWords(level: 'full' | 'summary', { content }: Version): readonly string[] {
  if (level === 'summary') return [];
  const data = content.dataRows.flatMap(({ dataSubjects, dataItems }) => [dataSubjects, dataItems]);
  return [content.purpose.summary, content.purpose.aims, ...content.topics, ...data];
}
