import { daysBetween } from '@isp/protocols';
import type { CivilDate, Protocol, ReviewAudience } from '@isp/protocols';
import type { MailBlock, MailContent } from '../platform/mail/index.js';
import { contentOf, day, leadName, noticeBlocks, paragraph } from './mail-about.js';

/** A review that somebody is told of. */
export interface TellingOfReview {
  readonly protocol: Protocol;
  readonly reviewOn: CivilDate;
  /** The day an open review was started. */
  readonly startedOn: CivilDate | null;
  /** As what the reader is told. */
  readonly as: ReviewAudience;
  /** The protocol's own page. */
  readonly page: string;
}

export type Reviews = readonly [TellingOfReview, ...TellingOfReview[]];

/** How many protocols a mail names; of more it says how many. */
const MOST_NAMED = 40;

/**
 * To somebody whom reviews concern: which fall due or are overdue, what is to be done, and that nothing ends by it. All that there
 * is to tell one person on a day stands in one mail, the most urgent first.
 * @param reviews at least one, in the order of their dates
 * @param list the page of the reader's own protocols, by how their reviews stand
 * @param answered whether an answer to the mail reaches somebody
 */
export function reviewsFallDue(name: string, reviews: Reviews, today: CivilDate, list: string, answered: boolean): MailContent {
  const [first] = reviews;
  return {
    subject: reviews.length === 1 ? `Review ${standsAs(first, today)}: ${titleOf(first)}` : `Reviews of ${reviews.length} protocols: ${inNumbers(reviews, today)}`,
    blocks: [
      paragraph(name === '' ? 'Hello' : `Dear ${name}`),
      ...(reviews.length === 1 ? ofOne(first, today) : ofSeveral(reviews, today, list)),
      ...whatToDo(reviews, today, answered),
      ...noticeBlocks(),
    ],
    why: WHY[(reviews.find(({ as }) => as === 'owner') ?? first).as],
  };
}

function ofOne(review: TellingOfReview, today: CivilDate): readonly MailBlock[] {
  return [
    paragraph(`The review of this information sharing protocol ${inASentence(review, today)}.`),
    { kind: 'facts', rows: factsOf(review, today, false) },
    ...(review.as === 'owner' ? [{ kind: 'action', label: review.startedOn === null ? 'Start the review' : 'Record the outcome', url: `${review.page}/review` } as const] : []),
  ];
}

function ofSeveral(reviews: readonly TellingOfReview[], today: CivilDate, list: string): readonly MailBlock[] {
  const more = reviews.length - MOST_NAMED;
  return [
    paragraph(`The reviews of ${reviews.length} information sharing protocols ${fallDueOrAreOverdue(reviews, today)}.`),
    ...reviews.slice(0, MOST_NAMED).map((review): MailBlock => ({ kind: 'facts', rows: factsOf(review, today, true) })),
    ...(more > 0 ? [paragraph(`And ${more} more.`)] : []),
    ...(reviews.some(({ as }) => as === 'owner') ? [{ kind: 'action', label: 'See the reviews of your protocols', url: list } as const] : []),
  ];
}

function factsOf(review: TellingOfReview, today: CivilDate, withPage: boolean): readonly (readonly [string, string])[] {
  const { protocol, startedOn, as, page } = review;
  const content = contentOf(protocol, inHand(protocol));
  return [
    ['Protocol', content.title],
    ['Reference', protocol.reference],
    ['Lead organisation', leadName(protocol, content)],
    ['Review', standsAs(review, today)],
    ...(startedOn === null ? [] : [['Review started', day(startedOn)] as const]),
    ...(withPage && as === 'owner' ? [['Page', page] as const] : []),
  ];
}

function whatToDo(reviews: readonly TellingOfReview[], today: CivilDate, answered: boolean): readonly MailBlock[] {
  const own = reviews.some(({ as }) => as === 'owner');
  const overdue = reviews.some(({ reviewOn }) => reviewOn < today);
  const inForce = reviews.every(({ protocol }) => protocol.origin.kind === 'made-here');
  return [
    paragraph(
      own
        ? 'Ask the parties whether the protocol still says what is done and what is needed. Then record the outcome: no change, a minor change, a major change that everybody signs again, or no longer needed. The day of the next review is set with it.'
        : `The lead organisation carries out the review and records its outcome, so you have nothing to record. ${answered ? 'Answer this mail' : 'Ask the lead organisation'} to learn how it stands.`,
    ),
    ...(overdue ? [paragraph(`An overdue review ends nothing: ${inForce ? STAYS_IN_FORCE : 'what was agreed stands as it did.'}`)] : []),
  ];
}

const STAYS_IN_FORCE = 'what was agreed stays in force between those who have signed.';

/** "due on 3 May 2027", "due today", "overdue since 3 May 2027". */
function standsAs({ reviewOn }: TellingOfReview, today: CivilDate): string {
  if (reviewOn === today) return 'due today';
  return reviewOn < today ? `overdue since ${day(reviewOn)}` : `due on ${day(reviewOn)}`;
}

function inASentence({ reviewOn, startedOn }: TellingOfReview, today: CivilDate): string {
  const days = daysBetween(today, reviewOn);
  if (days > 0) return `falls due in ${inDays(days)}, on ${day(reviewOn)}`;
  if (days === 0) return 'falls due today';
  const ago = `was due on ${day(reviewOn)}, ${inDays(-days)} ago`;
  return startedOn === null ? `${ago}, and has not been started` : `${ago}. It was started on ${day(startedOn)} and has no outcome yet`;
}

function inDays(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

function fallDueOrAreOverdue(reviews: readonly TellingOfReview[], today: CivilDate): string {
  const overdue = reviews.filter(({ reviewOn }) => reviewOn < today).length;
  if (overdue === 0) return 'fall due';
  return overdue === reviews.length ? 'are overdue' : `fall due or are overdue: ${inNumbers(reviews, today)}`;
}

/** "3 overdue, 4 due". */
function inNumbers(reviews: readonly TellingOfReview[], today: CivilDate): string {
  const overdue = reviews.filter(({ reviewOn }) => reviewOn < today).length;
  return [[overdue, 'overdue'] as const, [reviews.length - overdue, 'due'] as const]
    .flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`]))
    .join(', ');
}

function titleOf({ protocol }: TellingOfReview): string {
  return contentOf(protocol, inHand(protocol)).title;
}

/** The text that people have: a draft of the next one is nobody's yet. */
function inHand(protocol: Protocol): Protocol['versions'][number] | undefined {
  return protocol.versions.findLast(({ withdrawnFromSignature }) => withdrawnFromSignature === null);
}

const WHY: Readonly<Record<ReviewAudience, string>> = {
  owner: 'You get this because you look after reviews at the lead organisation. Notices come 90, 60, 30 and 14 days before a review, on the day, and 30, 60 and 90 days after it.',
  signatories: 'You get this because you have signed, or sign for an organisation that has, and the review is overdue.',
  'senior-officers': 'You get this because the lead organisation names you as one of its senior officers, and the review is overdue.',
};
