import type { Client } from 'pg';
import { rowsOf } from '../rows-of.js';
import type { Finding } from './finding.js';

/** What is kept as bytes, and what was signed. */
export interface FrozenCounts {
  readonly versions: number;
  readonly signatures: number;
  readonly scans: number;
}

interface VersionRow {
  readonly protocol_id: string;
  readonly number: string;
  readonly content_holds: boolean;
  readonly document_holds: boolean;
  readonly on_record: boolean;
}

interface SignatureRow {
  readonly id: string;
  readonly on_record: boolean;
  readonly as_recorded: boolean;
  readonly names_version: boolean;
  readonly scan_there: boolean;
}

/**
 * Whether every frozen version, signature and scan is still the bytes that its SHA-256 was taken of, and what the chain says of it;
 * and whether each that the chain speaks of is there. PostgreSQL takes the digests, so that no document travels for it.
 */
export async function checkVersions(client: Client, found: (finding: Finding) => void): Promise<FrozenCounts> {
  const counts = { versions: 0, signatures: 0, scans: 0 };
  for await (const { protocol_id: id, number, content_holds, document_holds, on_record } of rowsOf<VersionRow>(client, VERSIONS)) {
    counts.versions += 1;
    const at = `version ${number}`;
    if (!content_holds) found({ of: 'version', id, at, why: 'content-differs' });
    if (!document_holds) found({ of: 'version', id, at, why: 'document-differs' });
    if (!on_record) found({ of: 'version', id, at, why: 'no-entry-of-it' });
  }
  for await (const { id, on_record, as_recorded, names_version, scan_there } of rowsOf<SignatureRow>(client, SIGNATURES)) {
    counts.signatures += 1;
    if (!on_record) found({ of: 'signature', id, at: null, why: 'no-entry-of-it' });
    else if (!as_recorded) found({ of: 'signature', id, at: null, why: 'entry-differs' });
    if (!names_version) found({ of: 'signature', id, at: null, why: 'version-differs' });
    if (!scan_there) found({ of: 'signature', id, at: null, why: 'scan-missing' });
  }
  for await (const { id, holds } of rowsOf<{ id: string; holds: boolean }>(client, SCANS)) {
    counts.scans += 1;
    if (!holds) found({ of: 'scan', id, at: null, why: 'scan-differs' });
  }
  for await (const { chain, number } of rowsOf<{ chain: string; number: string }>(client, VERSIONS_MISSING)) {
    found({ of: 'version', id: chain, at: `version ${number}`, why: 'row-missing' });
  }
  for await (const { id } of rowsOf<{ id: string }>(client, SIGNATURES_MISSING)) found({ of: 'signature', id, at: null, why: 'row-missing' });
  return counts;
}

const sha256 = (text: string): string => `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;

/** The number of a version, as a person writes it. */
const numberIn = (json: string): string => `(${json} ->> 'major') || '.' || (${json} ->> 'minor')`;

const VERSIONS = `
  SELECT v.protocol_id, v.major || '.' || v.minor AS number,
         v.content_sha256 = ${sha256('v.content_canonical')} AS content_holds,
         v.document_sha256 = ${sha256('v.document_html')} AS document_holds,
         EXISTS (
           SELECT FROM audit_entry e
            WHERE e.chain = v.protocol_id AND e.type <> 'protocol.signed'
              AND ${numberIn("(e.payload -> 'version')")} = v.major || '.' || v.minor
              AND e.payload ->> 'contentSha256' = v.content_sha256 AND e.payload ->> 'documentSha256' = v.document_sha256
         ) AS on_record
    FROM protocol_version v
   ORDER BY v.protocol_id, v.major, v.minor`;

/** What names the signatory is compared unless it has been erased beside the chain. */
const SIGNATURES = `
  SELECT s.id, e.id IS NOT NULL AS on_record,
         e.payload ->> 'partyId' = s.party_id AND e.payload ->> 'capacity' = s.capacity AND e.payload ->> 'signedOn' = s.signed_on::text
           AND e.payload ->> 'method' = s.method AND (e.payload ->> 'requestId') IS NOT DISTINCT FROM s.request_id::text
           AND ${numberIn("(e.payload -> 'version')")} = s.major || '.' || s.minor
           AND e.payload ->> 'contentSha256' = s.content_sha256 AND e.payload ->> 'documentSha256' = s.document_sha256
           AND (e.payload ->> 'scanSha256') IS NOT DISTINCT FROM (s.scan ->> 'sha256')
           AND (b.personal IS NULL
                OR (b.personal ->> 'name', b.personal ->> 'email', b.personal ->> 'jobTitle', b.personal ->> 'authority')
                   = (s.name, s.email, s.job_title, s.authority)) AS as_recorded,
         coalesce((v.content_sha256, v.document_sha256) = (s.content_sha256, s.document_sha256), false) AS names_version,
         s.scan IS NULL OR EXISTS (
           SELECT FROM attachment a
            WHERE a.id = (s.scan ->> 'attachmentId')::uuid AND a.protocol_id = s.protocol_id AND a.sha256 = s.scan ->> 'sha256'
         ) AS scan_there
    FROM signature s
    LEFT JOIN protocol_version v ON (v.protocol_id, v.major, v.minor) = (s.protocol_id, s.major, s.minor)
    LEFT JOIN audit_entry e ON e.chain = s.protocol_id AND e.type = 'protocol.signed' AND e.payload ->> 'signatureId' = s.id::text
    LEFT JOIN audit_personal b ON b.entry_id = e.id
   ORDER BY s.id`;

const SCANS = `SELECT a.id, a.sha256 = encode(sha256(a.bytes), 'hex') AS holds FROM attachment a ORDER BY a.id`;

const VERSIONS_MISSING = `
  SELECT e.chain, ${numberIn("(e.payload -> 'version')")} AS number
    FROM audit_entry e
   WHERE e.type IN ('version.sent', 'protocol.taken-in')
     AND NOT EXISTS (
       SELECT FROM protocol_version v
        WHERE v.protocol_id = e.chain AND v.major || '.' || v.minor = ${numberIn("(e.payload -> 'version')")}
     )`;

const SIGNATURES_MISSING = `
  SELECT e.payload ->> 'signatureId' AS id
    FROM audit_entry e
   WHERE e.type = 'protocol.signed' AND NOT EXISTS (SELECT FROM signature s WHERE s.id::text = e.payload ->> 'signatureId')`;
