/**
 * Whether a published protocol covers that one organisation gives another some data. It reads what is published and
 * nothing besides: no draft, no version after the published one, and of a summary neither data nor signatures.
 *
 * The answer is about an arrangement, never about a permission: nobody needs one to share about a person.
 */
import type { CivilDate, DataRow, Party } from './content.js';
import { kindsOfData, namesKind } from './data-words.js';
import type { Protocol, Version, VersionNumber } from './protocol.js';
import { asPublished } from './published-standing.js';
import { publishedVersion } from './set-publication.js';
import { standing, standingBetween } from './standing.js';
import { STANDINGS_OVER } from './standing-facts.js';
import { partiesOf, sameVersion, signedOnLine, wasTakenIn } from './versions.js';

/** Who would give what to whom. A party may be named more than once in a protocol, so each side is a test of parties. */
export interface AgreementQuestion {
  readonly gives: (party: Party) => boolean;
  readonly receives: (party: Party) => boolean;
  /** Kinds of data in anybody's words, apart by commas, semicolons or lines; empty: any data. */
  readonly data: string;
}

/** How far a protocol answers: wholly, in part, or not at all though it names both. */
export const COVERAGES = ['covered', 'partly', 'none'] as const;
export type Coverage = (typeof COVERAGES)[number];

/** What keeps a protocol from covering the question, each a fact that is published. */
export const AGREEMENT_REASONS = [
  /** A summary is published, which tells no data and no signatures. */
  'details-not-published',
  /** Rows go from giver to receiver, but none has these words; people name the same data differently. */
  'data-named-otherwise',
  /** Some of the kinds of data are in the rows, others not in these words. */
  'some-data-named-otherwise',
  /** Rows go from receiver to giver alone. */
  'other-direction',
  /** It names both, and no row goes between them. */
  'no-row-between',
  'giver-not-signed',
  'receiver-not-signed',
  /** Both have signed, and one had left, or the protocol had ended, before both were bound. */
  'left-before-in-force',
  'not-yet-in-force',
  'no-longer-in-force',
  /** The whole protocol is over, which a summary tells too. */
  'over',
  /** What stands between the two is an earlier version than the one whose text is published. */
  'earlier-version',
  /** It was taken in, and its signatures are held elsewhere: its standing is what was stated there. */
  'stated-elsewhere',
] as const;
export type AgreementReason = (typeof AGREEMENT_REASONS)[number];

/** What stands between the two on the day; `not-published` of a summary, `stated` of what was taken in. */
export type PublishedBetween =
  | { readonly kind: 'in-force'; readonly version: VersionNumber; readonly since: CivilDate }
  | { readonly kind: 'not-yet-in-force'; readonly version: VersionNumber; readonly from: CivilDate }
  | { readonly kind: 'no-longer-in-force'; readonly version: VersionNumber; readonly until: CivilDate }
  | { readonly kind: 'never-in-force' }
  | { readonly kind: 'stated'; readonly standing: string; readonly source: string; readonly on: CivilDate }
  | { readonly kind: 'not-published' };

/** One kind of data that was asked for, and the rows that name it. */
export interface KindFound {
  readonly kind: string;
  readonly rowIds: readonly string[];
}

/** What a protocol answers to a question. */
export interface AgreementAnswer {
  readonly coverage: Coverage;
  readonly reasons: readonly AgreementReason[];
  readonly between: PublishedBetween;
  /** The two as the published text names them. */
  readonly giver: { readonly name: string; readonly signedOn: CivilDate | null };
  readonly receiver: { readonly name: string; readonly signedOn: CivilDate | null };
  /** Whether one of the two joined after the rows were written, and takes part in them like the others. */
  readonly joinedLater: boolean;
  /** Rows from giver to receiver; `null` where data is not published. */
  readonly rows: readonly DataRow[] | null;
  readonly kinds: readonly KindFound[];
}

/**
 * What a protocol answers to the question whether one organisation gives another some data by it.
 *
 * `covered`: it is in force between the two by the published version, and rows from giver to receiver name every kind
 * of data asked for. `none`: no row goes from giver to receiver, or it is over between them. `partly`: all else.
 * Standing between two is {@link standingBetween}'s, over the versions up to the published one.
 * @param protocol the protocol, with whatever of it is not published
 * @param question who gives, who receives, which data
 * @param today the day
 * @returns `null` where nothing is published, or what is does not name both as two parties
 */
export function agreementBetween(protocol: Protocol, question: AgreementQuestion, today: CivilDate): AgreementAnswer | null {
  const version = publishedVersion(protocol);
  if (version === null) return null;
  const published: Published = { protocol: asPublished(protocol, version), version, today };
  const parties = partiesOf(version);
  const answers = parties
    .filter(question.gives)
    .flatMap((giver) =>
      parties
        .filter((party) => question.receives(party) && party.id !== giver.id)
        .map((receiver) => answerOf(published, giver, receiver, question.data)),
    );
  return answers.toSorted((a, b) => COVERAGES.indexOf(a.coverage) - COVERAGES.indexOf(b.coverage))[0] ?? null;
}

/** What is told of a protocol that is published in full. */
type ToldBetween = Exclude<PublishedBetween, { readonly kind: 'not-published' }>;

interface Published {
  readonly protocol: Protocol;
  readonly version: Version;
  readonly today: CivilDate;
}

function answerOf(published: Published, giver: Party, receiver: Party, data: string): AgreementAnswer {
  const { protocol, version } = published;
  if (protocol.publication.level !== 'full') return summaryAnswer(published, giver, receiver, data);
  const signed = signedOnLine(protocol, version.number.major);
  const signing = { giver: signed.get(giver.id) ?? null, receiver: signed.get(receiver.id) ?? null };
  const between = betweenOf(published, giver, receiver);
  const { rows, joinedLater } = rowsBetween(protocol, version, giver.id, receiver.id);
  const kinds = kindsOfData(data).map((kind) => ({ kind, rowIds: rows.filter((row) => namesKind(row, kind)).map(({ id }) => id) }));
  const reasons = [
    ...reasonsOfRows(published, giver, receiver, rows),
    ...reasonsOfKinds(rows, kinds),
    ...reasonsOfStanding(between, version, signing),
  ];
  return {
    coverage: coverageOf(reasons),
    reasons,
    between,
    giver: { name: giver.name, signedOn: signing.giver },
    receiver: { name: receiver.name, signedOn: signing.receiver },
    joinedLater,
    rows,
    kinds,
  };
}


function summaryAnswer({ protocol, today }: Published, giver: Party, receiver: Party, data: string): AgreementAnswer {
  const reason = STANDINGS_OVER.includes(standing(protocol, today).kind) ? 'over' : 'details-not-published';
  return {
    coverage: reason === 'over' ? 'none' : 'partly',
    reasons: [reason],
    between: { kind: 'not-published' },
    giver: { name: giver.name, signedOn: null },
    receiver: { name: receiver.name, signedOn: null },
    joinedLater: false,
    rows: null,
    kinds: kindsOfData(data).map((kind) => ({ kind, rowIds: [] })),
  };
}

function betweenOf({ protocol, version, today }: Published, giver: Party, receiver: Party): ToldBetween {
  const { origin } = protocol;
  const between = standingBetween(protocol, giver.id, receiver.id, today);
  if (between.kind !== 'never-in-force' || origin.kind === 'made-here' || !wasTakenIn(protocol, version)) return between;
  return { kind: 'stated', standing: origin.statedStanding, source: origin.source, on: origin.statedOn };
}

/**
 * Rows from one party to another. A row that says nothing of who gives, or to whom, goes from or to any. A party that
 * joined after the rows were written takes part in them like the others.
 */
function rowsBetween(
  protocol: Protocol,
  version: Version,
  giverId: string,
  receiverId: string,
): { readonly rows: readonly DataRow[]; readonly joinedLater: boolean } {
  const joined = new Set(protocol.versions.filter(({ number }) => number.major === version.number.major).flatMap(({ joinings }) => joinings.map(({ party }) => party.id)));
  const from = (row: DataRow): boolean => row.fromPartyId === null || row.fromPartyId === giverId || joined.has(giverId);
  const to = (row: DataRow): boolean => row.toPartyIds.length === 0 || row.toPartyIds.includes(receiverId) || joined.has(receiverId);
  const backAlone = (row: DataRow): boolean => row.fromPartyId === receiverId || (row.toPartyIds.length === 1 && row.toPartyIds[0] === giverId);
  return {
    rows: version.content.dataRows.filter((row) => from(row) && to(row) && !backAlone(row)),
    joinedLater: joined.has(giverId) || joined.has(receiverId),
  };
}

function reasonsOfRows({ protocol, version }: Published, giver: Party, receiver: Party, rows: readonly DataRow[]): readonly AgreementReason[] {
  if (rows.length > 0) return [];
  const back = rowsBetween(protocol, version, receiver.id, giver.id).rows;
  return [back.length > 0 ? 'other-direction' : 'no-row-between'];
}

function reasonsOfKinds(rows: readonly DataRow[], kinds: readonly KindFound[]): readonly AgreementReason[] {
  const missing = kinds.filter(({ rowIds }) => rowIds.length === 0).length;
  if (rows.length === 0 || missing === 0) return [];
  return [missing === kinds.length ? 'data-named-otherwise' : 'some-data-named-otherwise'];
}

function reasonsOfStanding(
  between: ToldBetween,
  version: Version,
  signed: { readonly giver: CivilDate | null; readonly receiver: CivilDate | null },
): readonly AgreementReason[] {
  switch (between.kind) {
    case 'in-force':
      return sameVersion(between.version, version.number) ? [] : ['earlier-version'];
    case 'stated':
      return ['stated-elsewhere'];
    case 'never-in-force': {
      const unsigned: AgreementReason[] = [];
      if (signed.giver === null) unsigned.push('giver-not-signed');
      if (signed.receiver === null) unsigned.push('receiver-not-signed');
      return unsigned.length === 0 ? ['left-before-in-force'] : unsigned;
    }
    case 'not-yet-in-force':
    case 'no-longer-in-force':
      return [between.kind];
  }
}

const NOTHING_OF_IT: readonly AgreementReason[] = ['no-row-between', 'other-direction', 'no-longer-in-force', 'left-before-in-force'];

function coverageOf(reasons: readonly AgreementReason[]): Coverage {
  if (reasons.length === 0) return 'covered';
  return reasons.some((reason) => NOTHING_OF_IT.includes(reason)) ? 'none' : 'partly';
}
