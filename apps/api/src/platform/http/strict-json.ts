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
  // Before anything else: whoever is not signed in can send what is no JSON, and it is to cost no more than finding that out.
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return { fault: null };
  const found = faultOfMembers(text) ?? faultOfTexts(value);
  return found === null ? { value } : { fault: found };
}

interface Level {
  /** Of an object: the members so far. */
  readonly members: Set<string> | null;
  /** The member, or the number of the entry, that is being read. */
  step: string | number;
}

/**
 * Goes over the text itself, since nothing of a repeated member is left in the value; character by character, since a pattern that looks for the
 * end of a text begins anew at every place where it finds none.
 * @param text JSON, as JSON.parse took it
 */
function faultOfMembers(text: string): ProblemPointer | null {
  const levels: Level[] = [];
  let word = '';
  for (let at = 0; at < text.length; at += 1) {
    const level = levels.at(-1);
    switch (text.charAt(at)) {
      case '"': {
        const end = endOfText(text, at);
        word = text.slice(at, end + 1);
        at = end;
        break;
      }
      case '{':
      case '[':
        if (levels.length === DEEPEST) return faultAt(levels, 'too-deep');
        levels.push({ members: text.charAt(at) === '{' ? new Set() : null, step: 0 });
        break;
      case '}':
      case ']':
        levels.pop();
        break;
      case ',':
        if (typeof level?.step === 'number') level.step += 1;
        break;
      case ':': {
        if (!level?.members) break;
        const name = String(JSON.parse(word));
        level.step = name;
        if (RESERVED.includes(name)) return faultAt(levels, 'not-known');
        if (level.members.has(name)) return faultAt(levels, 'repeated-member');
        level.members.add(name);
        break;
      }
    }
  }
  return null;
}

/** The place of the quotation mark that ends a text which begins at a place. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return at;
}

/** The pointer is put together on the way back, since hardly any text needs one. */
function faultOfTexts(value: unknown): ProblemPointer | null {
  if (typeof value === 'string') return canBeKept(value) ? null : { pointer: '', code: 'character-not-kept', facts: {} };
  if (typeof value !== 'object' || value === null) return null;
  for (const [member, within] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    if (typeof member === 'string' && !canBeKept(member)) return { pointer: '', code: 'character-not-kept', facts: {} };
    const found = faultOfTexts(within);
    if (found !== null) return { ...found, pointer: `/${step(member)}${found.pointer}` };
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
  return { pointer: levels.map((level) => `/${step(level.step).replaceAll(/\p{Surrogate}/gu, '\ufffd')}`).join(''), code, facts: {} };
}

function step(member: string | number): string {
  return String(member).replaceAll('~', '~0').replaceAll('/', '~1');
}
