import { createHash } from 'node:crypto';
import { LIMITS } from '@isp/protocols';
import type { Sha256 } from '@isp/protocols';
import { Problem } from '../platform/http/index.js';

/** The largest scan that is taken, in bytes. */
export const LARGEST_SCAN = 10 * 1024 * 1024;

const KINDS = [
  { mediaType: 'application/pdf', startsWith: Buffer.from('%PDF-') },
  { mediaType: 'image/png', startsWith: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  { mediaType: 'image/jpeg', startsWith: Buffer.from([0xff, 0xd8, 0xff]) },
] as const;

/** A scan that was looked at. */
export interface Scan {
  readonly bytes: Buffer;
  readonly mediaType: (typeof KINDS)[number]['mediaType'];
  readonly fileName: string;
  readonly sha256: Sha256;
}

/**
 * Takes an uploaded file as a scan. What it is, is read from its first bytes: neither its name nor what the browser called it
 * is believed. Refuses none at all, an empty or too large one, and any other kind of file.
 */
export function scanOf(file: { readonly buffer: Buffer; readonly originalname: string } | undefined): Scan {
  if (file === undefined || file.buffer.length === 0) throw refused('scan-missing');
  if (file.buffer.length > LARGEST_SCAN) throw refused('scan-too-large');
  const kind = KINDS.find(({ startsWith }) => file.buffer.subarray(0, startsWith.length).equals(startsWith));
  if (kind === undefined) throw refused('scan-not-pdf-png-or-jpeg');
  return {
    bytes: file.buffer,
    mediaType: kind.mediaType,
    fileName: plainName(file.originalname),
    sha256: createHash('sha256').update(file.buffer).digest('hex'),
  };
}

function refused(code: string): Problem {
  return new Problem(422, code, { pointers: [{ pointer: '/scan', code, facts: { max: LARGEST_SCAN } }] });
}

/** A name without folders or control characters, to be offered again at the download. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replaceAll(/[\p{Cc}"]/gu, '').trim().slice(0, LIMITS.shortText) || 'scan';
}
