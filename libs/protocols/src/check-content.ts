/**
 * What no content may hold, draft or not: texts and lists beyond their limits, days that do not exist, ids that point
 * nowhere. What a content still lacks is another question ({@link ./completeness}).
 */
import { isCivilDate, isDuration } from './civil-dates.js';
import { pointerStep } from './compare-versions.js';
import type { CivilDate, ProtocolContent } from './content.js';
import { LIMITS, textLimit } from './limits.js';
import { refusal, type Refusal } from './refusals.js';

/**
 * The first thing wrong with a content, or `null`.
 * @param content a draft's content, complete or not
 * @returns `text-too-long`, `too-many-rows`, `invalid-date`, `invalid-duration`, `number-out-of-range`,
 * `ends-before-it-starts`, `reviewed-before-it-starts`, `duplicate-id`, `organisation-already-party` or
 * `unknown-party`, with the JSON pointer of the place
 */
export function refusalOfContent(content: ProtocolContent): Refusal | null {
  return (
    tooManyRows(content) ??
    textTooLong('', '', content) ??
    invalidDate(content) ??
    invalidDuration(content) ??
    numberOutOfRange(content) ??
    termOutOfOrder(content) ??
    duplicate(content) ??
    pointsNowhere(content)
  );
}

function tooManyRows(content: ProtocolContent): Refusal | null {
  const lists: readonly (readonly [string, readonly unknown[], number])[] = [
    ['/parties', content.parties, LIMITS.parties.most],
    ['/dataRows', content.dataRows, LIMITS.dataRows],
    ['/practicalSteps', content.practicalSteps, LIMITS.practicalSteps],
    ['/clauseOverrides', content.clauseOverrides, LIMITS.clauseOverrides],
    ['/topics', content.topics, LIMITS.topics],
    ['/areas', content.areas, LIMITS.areas],
  ];
  const over = lists.find(([, rows, most]) => rows.length > most);
  return over ? refusal('too-many-rows', { pointer: over[0], most: over[2] }) : null;
}

function textTooLong(pointer: string, field: string, value: unknown): Refusal | null {
  if (typeof value === 'string') {
    const most = textLimit(field);
    return value.length > most ? refusal('text-too-long', { pointer, most }) : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, entry] of Object.entries(value)) {
    const found = textTooLong(pointer + pointerStep(key), Array.isArray(value) ? field : key, entry);
    if (found) return found;
  }
  return null;
}

function invalidDate(content: ProtocolContent): Refusal | null {
  const { term, dpia } = content;
  const dates: readonly (readonly [string, CivilDate | null])[] = [
    ['/term/effectiveOn', term.effectiveOn],
    ['/term/endsOn', term.endsOn],
    ['/term/firstReviewOn', term.firstReviewOn],
    ['/dpia/completedOn', dpia.completedOn],
    ...content.parties.flatMap(({ assurance }, index): [string, CivilDate | null][] => [
      [`/parties/${index}/assurance/dsptStatedOn`, assurance.dsptStatedOn],
      [`/parties/${index}/assurance/cyberEssentialsStatedOn`, assurance.cyberEssentialsStatedOn],
    ]),
  ];
  const wrong = dates.find(([, date]) => date !== null && !isCivilDate(date));
  return wrong ? refusal('invalid-date', { pointer: wrong[0] }) : null;
}

function invalidDuration(content: ProtocolContent): Refusal | null {
  const index = content.dataRows.findIndex(({ retention }) => retention !== null && !isDuration(retention));
  return index < 0 ? null : refusal('invalid-duration', { pointer: `/dataRows/${index}/retention` });
}

function numberOutOfRange(content: ProtocolContent): Refusal | null {
  const { term, incidents, fairness } = content;
  const numbers = [
    ['/term/reviewEveryMonths', term.reviewEveryMonths, LIMITS.reviewEveryMonths],
    ['/term/noticeDays', term.noticeDays, LIMITS.noticeDays],
    ['/incidents/notifyWithinHours', incidents.notifyWithinHours, LIMITS.notifyWithinHours],
    ['/fairness/notifyPartnersWithinDays', fairness.notifyPartnersWithinDays, LIMITS.notifyPartnersWithinDays],
  ] as const;
  for (const [pointer, value, { least, most }] of numbers) {
    if (value === null) continue;
    if (!Number.isInteger(value) || value < least || value > most) {
      return refusal('number-out-of-range', { pointer, least, most });
    }
  }
  return null;
}

function termOutOfOrder({ term: { effectiveOn, endsOn, firstReviewOn } }: ProtocolContent): Refusal | null {
  if (effectiveOn === null) return null;
  if (endsOn !== null && endsOn < effectiveOn) {
    return refusal('ends-before-it-starts', { pointer: '/term/endsOn', effectiveOn, endsOn });
  }
  if (firstReviewOn !== null && firstReviewOn < effectiveOn) {
    return refusal('reviewed-before-it-starts', { pointer: '/term/firstReviewOn', effectiveOn, firstReviewOn });
  }
  return null;
}

function duplicate(content: ProtocolContent): Refusal | null {
  for (const list of ['parties', 'dataRows', 'practicalSteps'] as const) {
    const id = repeated(content[list].map((row) => row.id));
    if (id !== undefined) return refusal('duplicate-id', { pointer: `/${list}`, id });
  }
  const clause = repeated(content.clauseOverrides.map((override) => override.clause));
  if (clause !== undefined) return refusal('duplicate-id', { pointer: '/clauseOverrides', id: clause });
  // Of parties taken in from elsewhere none may be known here: these are not the same for that.
  const organisationId = repeated(content.parties.map((party) => party.organisationId).filter((id) => id !== ''));
  return organisationId === undefined
    ? null
    : refusal('organisation-already-party', { pointer: '/parties', organisationId });
}

function repeated(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size);
}

function pointsNowhere(content: ProtocolContent): Refusal | null {
  const known = new Set(content.parties.map((party) => party.id));
  const { entryIntoForce } = content.term;
  const pointers = [
    ...content.dataRows.flatMap((row, index) => [
      ...(row.fromPartyId === null ? [] : [[`/dataRows/${index}/fromPartyId`, row.fromPartyId] as const]),
      ...row.toPartyIds.map((id) => [`/dataRows/${index}/toPartyIds`, id] as const),
    ]),
    ...(entryIntoForce.rule === 'named-parties'
      ? entryIntoForce.partyIds.map((id) => ['/term/entryIntoForce/partyIds', id] as const)
      : []),
  ];
  const lost = pointers.find(([, id]) => !known.has(id));
  return lost ? refusal('unknown-party', { pointer: lost[0], partyId: lost[1] }) : null;
}
