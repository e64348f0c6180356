import fc from 'fast-check';
import { addDays, daysBetween, londonDate, londonHour } from './civil-dates.js';
import type { CivilDate } from './content.js';
import { endProtocol } from './end-protocol.js';
import { REVIEW_NOTICE_DAYS, dueReviewNotices, reviewAudience, reviewNotices, reviewState } from './review-notices.js';
import { completeReview, startReview } from './review.js';
import { standingFacts, standingFromFacts, type StandingFacts } from './standing-facts.js';
import { FIRST_DAY, drafted, inForce, noon, outForSignature } from './testing/situations.js';

const REVIEW_ON = '2028-02-29';
const facts = (over: Partial<StandingFacts> = {}): StandingFacts => ({
  ...standingFacts(inForce({ effectiveOn: '2027-01-01', firstReviewOn: REVIEW_ON })),
  ...over,
});
const civilDate: fc.Arbitrary<CivilDate> = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2026-01-01', days));
/** Days since the beginning of 1970, reckoned without the library. */
const dayNumber = (date: CivilDate): number => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / 86_400_000;

describe('the notices of a review', () => {
  it('fall 90, 60, 30, 14 and 0 days before it and 30, 60 and 90 days after, over a leap day', () => {
    expect(reviewNotices(facts()).map(({ dueOn }) => dueOn)).toEqual([
      '2027-12-01', '2027-12-31', '2028-01-30', '2028-02-15', '2028-02-29', '2028-03-30', '2028-04-29', '2028-05-29',
    ]);
  });

  it('are as many days from the review as they say, whatever month, leap day or change of the clocks lies between', () => {
    fc.assert(
      fc.property(civilDate, (reviewOn) => {
        const notices = reviewNotices(facts({ nextReviewOn: reviewOn, inForceFrom: '2020-01-01' }));
        expect(notices.map(({ days }) => days)).toEqual(REVIEW_NOTICE_DAYS);
        for (const { dueOn, days } of notices) expect(dayNumber(dueOn) - dayNumber(reviewOn)).toBe(days);
      }),
    );
  });

  it('are none without a review date, and of a draft or of what nobody has signed', () => {
    expect(reviewNotices(facts({ nextReviewOn: null }))).toEqual([]);
    expect(reviewNotices(standingFacts(drafted()))).toEqual([]);
    expect(reviewNotices(standingFacts(outForSignature()))).toEqual([]);
  });

  it('are none on days on which nothing is in force', () => {
    const dues = (over: Partial<StandingFacts>) => reviewNotices(facts(over)).map(({ days }) => days);
    expect(dues({ inForceFrom: '2028-02-15' })).toEqual([-14, 0, 30, 60, 90]);
    expect(dues({ inForceUntil: REVIEW_ON })).toEqual([-90, -60, -30, -14, 0]);
    expect(dues({ inForceUntil: '2028-01-01', againInForceFrom: '2028-04-29' })).toEqual([-90, -60, 60, 90]);
    expect(dues({ endedOn: '2028-02-29', endingKind: 'ended' })).toEqual([-90, -60, -30, -14]);
  });

  it('follow the stated dates of what was taken in, as long as its stated term lasts', () => {
    const stated = facts({ stated: true, inForceFrom: null, inForceUntil: null, versionEndsOn: REVIEW_ON });
    expect(reviewNotices(stated).map(({ days }) => days)).toEqual([-90, -60, -30, -14, 0]);
    expect(reviewNotices({ ...stated, versionEndsOn: null })).toHaveLength(8);
  });

  it('up to the date fall away once a review is open, those after it once its outcome is recorded', () => {
    const open = startReview(inForce({ effectiveOn: '2027-01-01', firstReviewOn: REVIEW_ON }), { reviewId: 'review' }, noon('2028-01-05')).protocol;
    expect(reviewNotices(standingFacts(open)).map(({ days }) => days)).toEqual([30, 60, 90]);
    const reviewed = completeReview(open, { outcome: 'no-change', note: '' }, noon('2028-03-31')).protocol;
    expect(reviewNotices(standingFacts(reviewed)).map(({ reviewOn }) => reviewOn)).toEqual(REVIEW_NOTICE_DAYS.map(() => '2030-03-31'));
  });

  it('fall away with the protocol', () => {
    const ended = endProtocol(
      inForce({ effectiveOn: '2027-01-01', firstReviewOn: REVIEW_ON }),
      { kind: 'ended', on: '2027-06-01', reason: 'Over.', supersededBy: null },
      noon('2027-06-01'),
    ).protocol;
    expect(reviewNotices(standingFacts(ended))).toEqual([]);
  });
});

describe('of notices that are due', () => {
  const steps = fc.subarray([...REVIEW_NOTICE_DAYS]);

  it('the last alone is sent, and none before its day', () => {
    fc.assert(
      fc.property(civilDate, steps, fc.integer({ min: -100, max: 120 }), (reviewOn, days, passed) => {
        const today = addDays(reviewOn, passed);
        const open = days.map((step) => ({ reviewOn, days: step, dueOn: addDays(reviewOn, step) }));
        const { send, passedOver } = dueReviewNotices(open, today);
        const due = days.filter((step) => step <= passed);
        expect(send?.days).toBe(due.length === 0 ? undefined : Math.max(...due));
        expect([...passedOver, ...(send === null ? [] : [send])].map((notice) => notice.days)).toEqual([...due].sort((a, b) => a - b));
      }),
    );
  });

  it('one of the day itself is not kept back by one from before it', () => {
    const open = reviewNotices(facts());
    expect(dueReviewNotices(open.slice(3), REVIEW_ON)).toEqual({ send: open[4], passedOver: [open[3]] });
  });

  it('whoever a step reaches, every later one reaches too', () => {
    for (const [index, days] of REVIEW_NOTICE_DAYS.entries()) {
      for (const later of REVIEW_NOTICE_DAYS.slice(index)) expect(reviewAudience(later)).toEqual(expect.arrayContaining([...reviewAudience(days)]));
    }
    expect([0, 30, 60, 90].map((days) => reviewAudience(days).at(-1))).toEqual(['owner', 'owner', 'signatories', 'senior-officers']);
  });
});

describe('a review', () => {
  const on = (today: CivilDate, over: Partial<StandingFacts> = {}) => reviewState(facts(over), FIRST_DAY, today);

  it('is due from 90 days before its date to its day, and overdue from the day after', () => {
    expect(['2027-11-30', '2027-12-01', '2028-02-29', '2028-03-01', '2035-01-01'].map((day) => on(day))).toEqual([null, 'due', 'due', 'overdue', 'overdue']);
  });

  it('is due while it is open, however early, and overdue when its date has gone by all the same', () => {
    expect(on('2027-03-01', { reviewStartedOn: '2027-03-01' })).toBe('due');
    expect(on('2027-02-28', { reviewStartedOn: '2027-03-01' })).toBeNull();
    expect(on('2028-03-01', { reviewStartedOn: '2027-03-01' })).toBe('overdue');
    expect(on('2027-03-01', { nextReviewOn: null, reviewStartedOn: '2027-03-01' })).toBe('due');
  });

  it('is none of a protocol that is over, without a date, or not in force', () => {
    expect(on('2028-03-01', { endedOn: '2028-03-01', endingKind: 'withdrawn' })).toBeNull();
    expect(on('2028-03-01', { nextReviewOn: null })).toBeNull();
    expect(on('2028-03-01', { inForceUntil: REVIEW_ON })).toBeNull();
  });

  it('is nobody’s here where its date had gone by when it was taken in', () => {
    const stated = { stated: true, inForceFrom: null, inForceUntil: null };
    expect(on('2028-03-01', { ...stated, nextReviewOn: addDays(FIRST_DAY, -1) })).toBeNull();
    expect(on('2028-03-01', { ...stated, nextReviewOn: FIRST_DAY })).toBe('overdue');
    expect(on('2028-03-01', { ...stated, versionEndsOn: REVIEW_ON })).toBeNull();
  });

  it('agrees with the standing wherever a protocol of our own is in force', () => {
    fc.assert(
      fc.property(civilDate, civilDate, fc.option(civilDate), (today, nextReviewOn, reviewStartedOn) => {
        const given = facts({ nextReviewOn, reviewStartedOn, inForceFrom: '2020-01-01' });
        const kind = standingFromFacts(given, today);
        const state = reviewState(given, FIRST_DAY, today);
        if (kind === 'under-review') expect(state).not.toBeNull();
        else expect(state).toBe({ 'review-overdue': 'overdue', 'review-due': 'due' }[kind as string] ?? null);
      }),
    );
  });
});

describe('the day that brings something into force', () => {
  it('is told until it is on record, and not of what ends before', () => {
    const signed = outForSignature({ parties: 2, signed: 2, effectiveOn: '2027-01-01' });
    expect(standingFacts(signed).arrivesOn).toBe('2027-01-01');
    expect(standingFacts(outForSignature({ parties: 2, signed: 1, effectiveOn: '2027-01-01' })).arrivesOn).toBeNull();
    expect(standingFacts(inForce({ effectiveOn: '2027-01-01' })).arrivesOn).toBeNull();
    expect(standingFacts({ ...signed, ending: { kind: 'withdrawn', on: '2026-12-01', reason: 'R', supersededBy: null } }).arrivesOn).toBeNull();
  });
});

describe('the hour in London', () => {
  it('is that of the clocks there, over both changes', () => {
    expect(londonHour('2027-03-28T00:30:00.000Z')).toBe(0);
    expect(londonHour('2027-03-28T01:30:00.000Z')).toBe(2);
    expect(londonHour('2027-10-31T00:30:00.000Z')).toBe(1);
    expect(londonHour('2027-10-31T01:30:00.000Z')).toBe(1);
    expect(londonDate('2027-06-30T23:30:00.000Z')).toBe('2027-07-01');
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
  });
});
