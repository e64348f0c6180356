import type { ProblemPointer } from './problem.js';

/** A JSON text as it was read, or what is wrong with it: `null` where it is no JSON at all. */
export type ReadJson = { readonly value: object } | { readonly fault: ProblemPointer | null };

/** Deeper than anything that this service takes. */
const DEEPEST = 32;
/** Members that would not be data: on an object they are reached without being there. */
const RESERVED: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * Reads an object or a list from JSON, more strictly than `JSON.parse`, which keeps the last of two members of one name and
 * lets the first go unseen (RFC 8259 leaves it open; whoever checked the first would have checked another text than was taken).
 * Refused with the place: a member that is there twice, one of a reserved name, one deeper than 32, and a text that cannot be kept
 * as it was typed: NUL, which PostgreSQL has no place for, and half a character, which has no UTF-8 form and so no digest.
 */
export function readJson(text: string): ReadJson {
  const fault = faultOfMembers(text);
  if (fault?.code === 'too-deep') return { fault };
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return { fault: null };
  const found = fault ?? faultOfTexts(value, '');
  return found === null ? { value } : { fault: found };
}

interface Level {
  /** Of an object: the members so far. */
  readonly members: Set<string> | null;
  /** The member, or the number of the entry, that is being read. */
  step: string;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{}:,]/g;

/** Goes over the text itself, since nothing of a repeated member is left in the value. What is no JSON is passed over: it is not parsed. */
function faultOfMembers(text: string): ProblemPointer | null {
  const levels: Level[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === '{' || token === '[') {
      if (levels.length === DEEPEST) return faultAt(levels, 'too-deep');
      levels.push({ members: token === '{' ? new Set() : null, step: '0' });
    } else if (token === '}' || token === ']') {
      levels.pop();
    } else if (token === ',' && level?.members === null) {
      level.step = String(Number(level.step) + 1);
    } else if (token === ':' && level?.members) {
      const name = parsed(last);
      level.step = typeof name === 'string' ? name : '';
      if (RESERVED.includes(level.step)) return faultAt(levels, 'not-known');
      if (level.members.has(level.step)) return faultAt(levels, 'repeated-member');
      level.members.add(level.step);
    }
    last = token;
  }
  return null;
}

function faultOfTexts(value: unknown, pointer: string): ProblemPointer | null {
  if (typeof value === 'string') return canBeKept(value) ? null : { pointer, code: 'character-not-kept', facts: {} };
  if (typeof value !== 'object' || value === null) return null;
  for (const [member, within] of Object.entries(value)) {
    if (!canBeKept(member)) return { pointer, code: 'character-not-kept', facts: {} };
    const found = faultOfTexts(within, `${pointer}/${step(member)}`);
    if (found !== null) return found;
  }
  return null;
}

function canBeKept(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultAt(levels: readonly Level[], code: string): ProblemPointer {
  return { pointer: levels.map((level) => `/${step(level.step.replaceAll(/\p{Surrogate}/gu, '\ufffd'))}`).join(''), code, facts: {} };
}

function step(member: string): string {
  return member.replaceAll('~', '~0').replaceAll('/', '~1');
}
