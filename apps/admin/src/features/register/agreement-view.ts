import type { Answer } from '@isp/api-client';
import type { AgreementReason } from '@isp/protocols';
import { betweenSentence, COVERAGE_WORDS, reasonSentence } from '../../words/agreements.js';

type AgreementAnswer = Answer<'/api/register/agreement', 'get'>;
type AskedBody = AgreementAnswer['from'];
type AnsweringProtocol = AgreementAnswer['protocols'][number];

/** What is typed in the form, or came with the address. */
export interface AgreementAsked {
  readonly from: string;
  readonly to: string;
  readonly data: string;
}

/** One protocol of the answer, in words. */
export interface AgreementLine {
  readonly reference: string;
  readonly title: string;
  readonly coverage: string;
  readonly between: string;
  readonly reasons: readonly string[];
  readonly joinedLater: boolean;
  /** Data that goes from giver to receiver: the rows that were asked for first; `null`: not published. */
  readonly rows: readonly { readonly id: string; readonly subjects: string; readonly items: string; readonly purpose: string; readonly asked: boolean }[] | null;
  readonly moreRows: number;
}

/** Somebody that a name may mean, and the question with them in its place. */
export interface Candidate {
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly path: string;
}

/** What the page shows of an answer, and no more. */
export interface AgreementView {
  readonly answer: AgreementAnswer['answer'];
  readonly giver: string;
  readonly receiver: string;
  readonly unclear: readonly { readonly side: 'from' | 'to'; readonly asked: string; readonly alike: boolean; readonly candidates: readonly Candidate[] }[];
  readonly unknown: readonly string[];
  readonly protocols: readonly AgreementLine[];
  readonly moreNameBoth: boolean;
}

/** So many rows of a protocol are shown; its own page has all. */
const ROWS_SHOWN = 10;

/** An answer in the words of the page. */
export function agreementView({ answer, from, to, protocols, moreNameBoth }: AgreementAnswer, asked: AgreementAsked): AgreementView {
  const sides = { from, to };
  return {
    answer,
    giver: nameOf(from),
    receiver: nameOf(to),
    unclear: (['from', 'to'] as const)
      .filter((side) => sides[side].candidates.length > 0)
      .map((side) => ({
        side,
        asked: sides[side].asked,
        alike: sides[side].found === 'similar',
        candidates: sides[side].candidates.map(({ id, name, formerNames }) => ({ name, formerNames, path: questionPath({ ...asked, [side]: id ?? name }) })),
      })),
    unknown: [from, to].filter(({ found }) => found === 'none').map(({ asked: name }) => name),
    protocols: protocols.map(lineOf),
    moreNameBoth,
  };
}

/** The address of a question: to keep, to send on, to come back to. */
export function questionPath({ from, to, data }: AgreementAsked): string {
  return `/register/agreement?${new URLSearchParams({ about: 'routine', from, to, data }).toString()}`;
}

function nameOf({ body, asked }: AskedBody): string {
  return body?.name ?? asked;
}

function lineOf({ reference, title, coverage, between, reasons, giver, receiver, joinedLater, rows, moreRows, kinds }: AnsweringProtocol): AgreementLine {
  const asked = new Set(kinds.flatMap(({ rowIds }) => rowIds));
  return {
    reference,
    title,
    coverage: COVERAGE_WORDS[coverage],
    between: betweenSentence(between),
    reasons: reasons.map((reason: AgreementReason) => reasonSentence(reason, { giver: giver.name, receiver: receiver.name })),
    joinedLater,
    rows: rows?.slice(0, ROWS_SHOWN).map(({ id, dataSubjects, dataItems, purpose }) => ({ id, subjects: dataSubjects, items: dataItems, purpose, asked: asked.has(id) })) ?? null,
    moreRows: moreRows + Math.max(0, (rows?.length ?? 0) - ROWS_SHOWN),
  };
}
