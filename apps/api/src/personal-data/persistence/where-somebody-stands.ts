/**
 * Which entries of the record are somebody's: what they `did`, by account or by a link sent to them, and what is `named` of them beside
 * it. `asked`: it is about a request to sign that was theirs. `$1` is the account, `$2` the address, `$3` the address in quotation
 * marks. Of an entry whose values were erased, neither. What is given out as theirs and what is erased as theirs is the same.
 */
export const THEIR_ENTRIES = `
  SELECT e.id, k.personal_salt IS NULL AS whole, asked.id IS NOT NULL AS asked,
         coalesce(k.actor ->> 'personId' = $1, false)
           OR (k.actor ->> 'personId' IS NULL AND k.actor ->> 'name' <> ''
               AND (asked.id IS NOT NULL OR lower(k.personal ->> 'email') = $2)) AS did,
         coalesce(position($3 IN lower(k.personal::text)) > 0, false)
           OR (k.personal IS NOT NULL AND (e.chain::text = $1 OR asked.id IS NOT NULL)) AS named
    FROM audit_entry e
    JOIN audit_personal k ON k.entry_id = e.id
    LEFT JOIN LATERAL (
      SELECT r.id FROM signature_request r
       WHERE r.protocol_id = e.chain AND r.id::text = e.payload ->> 'requestId' AND lower(r.email) = $2
         AND e.type <> 'signatory.replaced'
       LIMIT 1
    ) AS asked ON true
   WHERE k.actor_erased_by IS NULL OR k.personal_erased_by IS NULL`;

const POSTS = ['data protection officer', 'subject access', 'breach contact', 'Caldicott Guardian'] as const;
const FIELDS = ['dataProtectionOfficer', 'subjectAccess', 'breachContact', 'caldicottGuardian'] as const;

/** SQL for the contacts with the address `$2` among four columns, in the order of their posts, each with the post and what it says. */
export function contactsAmong(columns: readonly string[]): string {
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object('as', post.words) || post.contact), '[]')
             FROM (VALUES ${columns.map((column, at) => `('${POSTS[at] ?? ''}', ${column})`).join(', ')}) AS post (words, contact)
            WHERE lower(post.contact ->> 'email') = $2)`;
}

/** SQL for the same among the parties of a text, with the name of the party. */
export function contactsOf(parties: string): string {
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object('party', party -> 'name') || each.contact), '[]')
             FROM jsonb_array_elements(${parties}) AS party,
                  jsonb_array_elements(${contactsAmong(FIELDS.map((field) => `party -> '${field}'`))}) AS each (contact))`;
}
