/** Claims that hold for every history: acts in any order, those refused left out. */
import fc from 'fast-check';
import { abandonDraft } from './abandon.js';
import { arriveAtDate } from './arrive-at-date.js';
import { addDays, londonDate } from './civil-dates.js';
import type { CivilDate, EntryIntoForce } from './content.js';
import { declineToSign } from './decline-to-sign.js';
import { editDraft } from './edit-draft.js';
import { endProtocol } from './end-protocol.js';
import type { Outcome, ProtocolEvent } from './events.js';
import { isInForceOn, stretchesInForce } from './force.js';
import { joinLate } from './join-late.js';
import { leave } from './leave.js';
import type { Protocol, Version } from './protocol.js';
import { recordPaperSignature } from './record-paper-signature.js';
import { ProtocolError } from './refusals.js';
import { removeParty } from './remove-party.js';
import { completeReview, startReview } from './review.js';
import { forEachSharingPair } from './sharing-pairs.js';
import { boundParties, standing, standingBetween } from './standing.js';
import { STANDINGS_IN_FORCE, standingFacts, standingFromFacts } from './standing-facts.js';
import { startChange } from './start-change.js';
import { completeContent, completeParty } from './testing/complete-content.js';
import { DIGESTS, drafted, FIRST_DAY, noon, OFFICER, send, sign } from './testing/situations.js';
import { currentVersion, liveVersions } from './versions.js';
import { withdrawFromSignature } from './withdraw-from-signature.js';

/** One thing tried: what, with which party, how many days after the one before, and how far ahead a date lies. */
interface Step {
  readonly act: keyof typeof ACTS;
  readonly party: number;
  readonly wait: number;
  readonly ahead: number;
}

interface History {
  readonly protocol: Protocol;
  readonly events: readonly ProtocolEvent[];
  readonly lastDay: CivilDate;
}

/** More days than a history and what follows it can take. */
const DAYS = Array.from({ length: 2_000 }, (_, index) => addDays(FIRST_DAY, index));

const PARTIES = ['party-1', 'party-2', 'party-3', 'party-4'];

const ACTS = {
  send: (protocol: Protocol, today: CivilDate) => send(protocol, today, null, `request-${protocol.versions.length}`),
  sign: (protocol: Protocol, today: CivilDate, { party }: Step) => signOpen(protocol, today, partyOf(party)),
  signToo: (protocol: Protocol, today: CivilDate, { party }: Step) => signOpen(protocol, today, partyOf(party)),
  paper: (protocol: Protocol, today: CivilDate, { party, ahead }: Step) =>
    recordPaperSignature(
      protocol,
      {
        signatureId: `paper-${today}`,
        partyId: partyOf(party),
        by: OFFICER,
        name: 'N',
        jobTitle: 'J',
        capacity: 'other',
        email: '',
        authority: 'A',
        signedOn: addDays(today, -ahead),
        scan: { attachmentId: 'a', sha256: 'a'.repeat(64) },
      },
      noon(today),
    ),
  decline: (protocol: Protocol, today: CivilDate, { party }: Step) =>
    declineToSign(protocol, { requestId: openRequestOf(protocol, partyOf(party)), reason: 'R' }, noon(today)),
  remove: (protocol: Protocol, today: CivilDate, { party }: Step) =>
    removeParty(protocol, { partyId: partyOf(party), reason: 'R' }, noon(today)),
  leave: (protocol: Protocol, today: CivilDate, { party, ahead }: Step) =>
    leave(protocol, { partyId: partyOf(party), leftOn: addDays(today, ahead), reason: 'R' }, noon(today)),
  join: (protocol: Protocol, today: CivilDate) =>
    joinLate(
      protocol,
      { party: completeParty(4), requests: [{ id: `joined-${today}`, name: 'N', email: 'n@party.example', role: 'R' }] },
      noon(today),
    ),
  withdraw: (protocol: Protocol, today: CivilDate) => withdrawFromSignature(protocol, { reason: 'R' }, noon(today)),
  changeMajor: (protocol: Protocol, today: CivilDate, { ahead, party }: Step) =>
    withTerm(startChange(protocol, { kind: 'major', reason: 'R' }, noon(today)), today, ahead, party),
  changeMinor: (protocol: Protocol, today: CivilDate) =>
    startChange(protocol, { kind: 'minor', reason: 'R' }, noon(today)),
  abandonDraft: (protocol: Protocol, today: CivilDate) => abandonDraft(protocol, { reason: 'R' }, noon(today)),
  startReview: (protocol: Protocol, today: CivilDate) =>
    startReview(protocol, { reviewId: `review-${today}` }, noon(today)),
  completeReview: (protocol: Protocol, today: CivilDate) =>
    completeReview(protocol, { outcome: 'no-change', note: '' }, noon(today)),
  end: (protocol: Protocol, today: CivilDate, { ahead }: Step) =>
    endProtocol(protocol, { kind: 'ended', on: addDays(today, ahead), reason: 'R', supersededBy: null }, noon(today)),
} satisfies Record<string, (protocol: Protocol, today: CivilDate, step: Step) => Outcome>;

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<(keyof typeof ACTS)[]>('sign', 'signToo', 'send') },
    { weight: 2, arbitrary: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])) },
  ),
  party: fc.nat({ max: 3 }),
  wait: fc.nat({ max: 40 }),
  ahead: fc.nat({ max: 60 }),
});

const entryIntoForce: fc.Arbitrary<EntryIntoForce> = fc.constantFrom<EntryIntoForce[]>(
  { rule: 'as-each-signs' },
  { rule: 'all-signed' },
  { rule: 'named-parties', partyIds: ['party-1', 'party-3'] },
);

const history: fc.Arbitrary<History> = fc
  .record({ steps: fc.array(step, { maxLength: 25 }), effective: fc.integer({ min: -30, max: 90 }), length: fc.option(fc.integer({ min: 100, max: 500 })), entryIntoForce })
  .map(({ steps, effective, length, entryIntoForce }) => {
    const effectiveOn = addDays(FIRST_DAY, effective);
    const term = {
      ...completeContent().term,
      effectiveOn,
      endsOn: length === null ? null : addDays(effectiveOn, length),
      firstReviewOn: addDays(effectiveOn, 200),
      entryIntoForce,
    };
    const protocol = drafted({ parties: 3, sections: { term } });
    return played(protocol, [{ act: 'send', party: 0, wait: 0, ahead: 0 }, ...steps]);
  });

const later = fc.nat({ max: 800 });

describe('in every history', () => {
  it('the standing says in force exactly when two parties that share data are bound by a version in force', () => {
    fc.assert(
      fc.property(history, later, ({ protocol, lastDay }, days) => {
        const today = addDays(lastDay, days);
        const kind = standingFromFacts(standingFacts(protocol), today);
        expect((STANDINGS_IN_FORCE as readonly string[]).includes(kind)).toBe(isInForceOn(protocol, today));
      }),
      { numRuns: 300 },
    );
  });

  it('the standing has begun by the day it is asked for, and is the same on its first day, unless something happened since', () => {
    fc.assert(
      fc.property(history, later, ({ protocol, lastDay }, days) => {
        const today = addDays(lastDay, days);
        const { since, kind } = standing(protocol, today);
        expect(since <= today).toBe(true);
        if (since >= lastDay) expect(standing(protocol, since).kind).toBe(kind);
      }),
      { numRuns: 200 },
    );
  });

  it('a version is in force on a day by a rule said in another way', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: -200, max: 400 }), ({ protocol, lastDay }, days) => {
        const date = addDays(lastDay, days);
        expect(isInForceOn(protocol, date)).toBe(somePairInForce(protocol, date));
      }),
      { numRuns: 100 },
    );
  });

  it('what stands between two parties does not depend on their order, and both are bound by it', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: -200, max: 400 }), ({ protocol, lastDay }, days) => {
        const date = addDays(lastDay, days);
        const bound = boundParties(protocol, date);
        for (const one of PARTIES) {
          for (const other of PARTIES) {
            const between = standingBetween(protocol, one, other, date);
            expect(standingBetween(protocol, other, one, date)).toEqual(between);
            if (between.kind === 'in-force') expect(bound).toEqual(expect.arrayContaining([one, other]));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('stretches in force lie apart and in order', () => {
    fc.assert(
      fc.property(history, ({ protocol }) => {
        const stretches = stretchesInForce(protocol);
        stretches.forEach(({ from, until }, index) => {
          expect(until === null || from <= until).toBe(true);
          const next = stretches[index + 1];
          if (next) expect(until !== null && addDays(until, 1) < next.from).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('the protocol comes into force at most once, and so does each version', () => {
    fc.assert(
      fc.property(history, ({ protocol, events }) => {
        const came = events.flatMap((event) =>
          event.type === 'protocol.came-into-force' || event.type === 'version.came-into-force' ? [event] : [],
        );
        const numbers = came.map(({ payload }) => `${payload.version.major}.${payload.version.minor}`);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(came.filter(({ type }) => type === 'protocol.came-into-force')).toHaveLength(Math.min(1, came.length));
        expect(protocol.versions.filter(({ cameIntoForceOn }) => cameIntoForceOn)).toHaveLength(came.length);
      }),
      { numRuns: 200 },
    );
  });

  it('what has come into force was in force on the day recorded, whatever happened since', () => {
    fc.assert(
      fc.property(history, ({ protocol }) => {
        if (protocol.cameIntoForceOn) expect(isInForceOn(protocol, protocol.cameIntoForceOn)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('no number of a version is used twice, and no two later acts change a frozen text', () => {
    fc.assert(
      fc.property(history, ({ protocol }) => {
        const numbers = protocol.versions.map(({ number }) => `${number.major}.${number.minor}`);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(protocol.versions.every(({ contentSha256 }) => contentSha256 === DIGESTS.contentSha256)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

function played(start: Protocol, steps: readonly Step[]): History {
  let history: History = { protocol: start, events: [], lastDay: FIRST_DAY };
  for (const step of steps) {
    const today = addDays(history.lastDay, step.wait);
    const outcome = tried(history.protocol, today, step);
    const arrived = arriveAtDate(outcome.protocol, noon(today));
    history = {
      protocol: arrived.protocol,
      events: [...history.events, ...outcome.events, ...arrived.events],
      lastDay: today,
    };
  }
  return history;
}

function tried(protocol: Protocol, today: CivilDate, step: Step): Outcome {
  try {
    return ACTS[step.act](protocol, today, step);
  } catch (error) {
    if (error instanceof ProtocolError) return { protocol, events: [] };
    throw error;
  }
}

function partyOf(index: number): string {
  return PARTIES[index] as string;
}

function openRequestOf(protocol: Protocol, partyId: string): string {
  const requests = currentVersion(protocol)?.requests ?? [];
  return requests.findLast((request) => request.partyId === partyId)?.id ?? 'none';
}

function signOpen(protocol: Protocol, today: CivilDate, partyId: string): Outcome {
  const requestId = openRequestOf(protocol, partyId);
  return sign(protocol, partyId, today, requestId.slice(0, -partyId.length - 1));
}

function withTerm(started: Outcome, today: CivilDate, ahead: number, party: number): Outcome {
  const term = started.protocol.draft?.content.term ?? completeContent().term;
  const effectiveOn = addDays(today, ahead - 20);
  const endsOn = party === 0 ? addDays(effectiveOn, 150) : null;
  const sections = { term: { ...term, effectiveOn, endsOn, firstReviewOn: addDays(effectiveOn, 100) } };
  return editDraft(started.protocol, { sections }, noon(today));
}

/**
 * The rule once more, from the other end: take each two parties that share data by the text of a version; that version
 * is in force between them on the day if it has taken effect between them by then, no later one has, and it is not
 * over. What has taken effect is looked for day by day.
 */
function somePairInForce(protocol: Protocol, date: CivilDate): boolean {
  const versions = liveVersions(protocol);
  return versions.some((version, index) =>
    sharingPairs(protocol, version).some(([one, other]) => {
      const superseded = versions.slice(index + 1).some((next) => hasTakenEffect(protocol, next, one, other, date));
      const { endsOn } = version.content.term;
      const over = (endsOn !== null && endsOn < date) || isOut(protocol, one, date) || isOut(protocol, other, date);
      return !superseded && !over && hasTakenEffect(protocol, version, one, other, date);
    }),
  );
}

function sharingPairs(protocol: Protocol, version: Version): readonly (readonly [string, string])[] {
  const pairs: [string, string][] = [];
  forEachSharingPair(protocol, version, (one, other) => pairs.push([one, other]));
  return pairs;
}

function hasTakenEffect(protocol: Protocol, version: Version, one: string, other: string, date: CivilDate): boolean {
  const pairs = sharingPairs(protocol, version);
  let anyPair = false;
  let between = false;
  for (const day of DAYS) {
    if (day > date) return false;
    anyPair ||= pairs.some(([first, second]) => bindsOn(protocol, version, first, second, day));
    between ||= bindsOn(protocol, version, one, other, day);
    if (anyPair && between) return true;
  }
  return false;
}

function bindsOn(protocol: Protocol, version: Version, one: string, other: string, day: CivilDate): boolean {
  const { effectiveOn, endsOn, entryIntoForce: entry } = version.content.term;
  const line = liveVersions(protocol).filter(({ number }) => number.major === version.number.major);
  const has = (id: string): boolean =>
    line.some(({ signatures }) => signatures.some(({ partyId, signedOn }) => partyId === id && signedOn <= day));
  const isGone = (id: string): boolean =>
    protocol.departures.some(({ partyId, leftOn }) => partyId === id && leftOn <= day) ||
    line.some(({ removals }) => removals.some(({ partyId, at }) => partyId === id && londonDate(at) <= day));
  const joined = line.flatMap(({ joinings }) => joinings.map(({ party }) => party.id));
  const waitedFor = {
    'as-each-signs': [],
    'all-signed': version.content.parties.map(({ id }) => id).filter((id) => !joined.includes(id)),
    'named-parties': entry.rule === 'named-parties' ? entry.partyIds : [],
  }[entry.rule];
  return (
    (effectiveOn ?? '') <= day &&
    (endsOn === null || day <= endsOn) &&
    (version.number.minor === 0 || londonDate(version.frozenAt) <= day) &&
    waitedFor.every((id) => has(id) || isGone(id)) &&
    [one, other].every((id) => has(id) && !isOut(protocol, id, day))
  );
}

function isOut(protocol: Protocol, partyId: string, day: CivilDate): boolean {
  const left = protocol.departures.some((departure) => departure.partyId === partyId && departure.leftOn <= day);
  return left || (protocol.ending !== null && protocol.ending.on <= day);
}
