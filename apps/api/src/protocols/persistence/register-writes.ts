import { partiesOf, publishedVersion } from '@isp/protocols';
import type { Protocol, Version } from '@isp/protocols';
import { leadNameOf } from '../lead-name.js';
import { searchable } from './search-query.js';
import type { Statement } from '../../platform/database/index.js';

/** Adds to a statement what keeps the public register in step with the lead's decision and with what has come into force. */
export function writeRegisterEntry(statement: Statement, before: Protocol | null, after: Protocol): void {
  const row = registerRow(after);
  if (JSON.stringify(before === null ? null : registerRow(before)) === JSON.stringify(row)) return;
  if (row === null) {
    statement.write(`DELETE FROM register_entry WHERE protocol_id = ${statement.value(after.id)}`);
    return;
  }
  const { words, ...columns } = row;
  const names = Object.keys(columns);
  const search = `to_tsvector('simple', ${statement.value(words)})`;
  statement.write(
    `INSERT INTO register_entry (${names.join(', ')}, search)
     SELECT ${names.join(', ')}, ${search} FROM ${statement.rows('register_entry', [columns])}
     ON CONFLICT (protocol_id) DO UPDATE
       SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}, search = excluded.search`,
  );
}

/** What the register shows of a protocol, and the words it is found by; `null`: it does not stand there. */
function registerRow(protocol: Protocol): (Readonly<Record<string, unknown>> & { readonly words: string }) | null {
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
    sectors: [...new Set(parties.map(({ sector }) => sector))],
    areas: content.areas,
    effective_on: content.term.effectiveOn,
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
