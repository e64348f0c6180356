import { canSee, remainingParties, seesSomething } from '@isp/protocols';
import type { Party, Protocol, ProtocolContent } from '@isp/protocols';
import type { Statement } from '../../platform/database/index.js';
import { shownText } from '../shown-text.js';
import { wordsOf } from './protocol-columns.js';

/**
 * Adds to a statement what keeps in step what each organisation's lists show and search: the text that its people see, never
 * another. Who sees which is the domain's rule; the lead's lists go by the protocol's own row.
 */
export function writeSights(statement: Statement, before: Protocol | null, after: Protocol): void {
  if (before !== null && sameTexts(before, after)) return;
  const rows = sights(after);
  const was = before === null ? [] : sights(before);
  if (JSON.stringify(was) === JSON.stringify(rows)) return;
  const gone = was.map(({ organisation_id }) => organisation_id).filter((id) => !rows.some(({ organisation_id }) => organisation_id === id));
  if (gone.length > 0) {
    statement.write(`DELETE FROM protocol_sight WHERE protocol_id = ${statement.value(after.id)} AND organisation_id = ANY (${statement.value(gone)})`);
  }
  if (rows.length === 0) return;
  // Hundreds see the same text: its words are sent and gone through once.
  const texts = [...new Set(rows.map(({ words }) => words))];
  const seen = rows.map(({ words, ...row }) => ({ ...row, text: texts.indexOf(words) + 1 }));
  statement.write(
    `INSERT INTO protocol_sight (protocol_id, organisation_id, title, kind, parties, search)
     WITH text AS MATERIALIZED (
       SELECT place, to_tsvector('simple', words) AS search FROM unnest(${statement.value(texts)}::text[]) WITH ORDINALITY AS one (words, place)
     )
     SELECT ${statement.value(after.id)}::uuid, organisation_id, title, kind, parties, text.search
     FROM jsonb_to_recordset(${statement.json(seen)}) AS row (organisation_id uuid, title text, kind text, parties integer, text integer)
     JOIN text ON text.place = row.text
     ON CONFLICT (protocol_id, organisation_id) DO UPDATE
       SET title = excluded.title, kind = excluded.kind, parties = excluded.parties, search = excluded.search`,
  );
}

/** A signature changes nothing of what anybody sees, and most changes are signatures. */
function sameTexts(before: Protocol, after: Protocol): boolean {
  return (
    before.origin === after.origin &&
    before.draft === after.draft &&
    before.departures === after.departures &&
    before.versions.length === after.versions.length &&
    after.versions.every((version, index) => {
      const was = before.versions[index];
      return version.joinings === was?.joinings && version.removals === was.removals && version.withdrawnFromSignature === was.withdrawnFromSignature;
    })
  );
}

interface SightRow {
  readonly organisation_id: string;
  readonly title: string;
  readonly kind: string;
  readonly parties: number;
  readonly words: string;
}

function sights(protocol: Protocol): readonly SightRow[] {
  const words = new Map<ProtocolContent, string>();
  return organisationsNamed(protocol).flatMap((organisationId) => {
    const sight = canSee(protocol, { personId: null, organisationId, roles: ['member'], platformAdministrator: false });
    if (!seesSomething(sight)) return [];
    const { content, version } = shownText(protocol, sight);
    const known = words.get(content) ?? wordsOf(protocol.reference, content);
    words.set(content, known);
    const parties = version === null ? content.parties : remainingParties(protocol, version);
    return [{ organisation_id: organisationId, title: content.title, kind: content.kind, parties: parties.length, words: known }];
  });
}

/** Every organisation that any text names as a party, or as signing for one; but the lead. */
function organisationsNamed({ draft, versions, leadOrganisationId }: Protocol): readonly string[] {
  const parties: readonly Party[] = [
    ...(draft?.content.parties ?? []),
    ...versions.flatMap(({ content, joinings }) => [...content.parties, ...joinings.map(({ party }) => party)]),
  ];
  const named = parties.flatMap(({ organisationId, signedForBy }) => (signedForBy === null ? [organisationId] : [organisationId, signedForBy]));
  return [...new Set(named)].filter((id) => id !== leadOrganisationId && id !== '');
}
