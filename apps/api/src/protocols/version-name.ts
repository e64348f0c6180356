import type { VersionNumber } from '@isp/protocols';
import { Problem } from '../platform/http/index.js';

/** A version's number as people write it: `1.0`. */
export function versionName(number: VersionNumber): string {
  return `${number.major}.${number.minor}`;
}

/** Reads a version's number from an address. What is not one names no version: 404. */
export function versionNumberOf(name: string): VersionNumber {
  const [, major, minor] = /^(\d{1,4})\.(\d{1,4})$/.exec(name) ?? [];
  if (major === undefined || minor === undefined) throw new Problem(404, 'not-found');
  return { major: Number(major), minor: Number(minor) };
}
