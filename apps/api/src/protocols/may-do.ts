import {
  may,
  refusalToAbandon,
  refusalToAbandonDraft,
  refusalToCompleteReview,
  refusalToEditDraft,
  refusalToEnd,
  refusalToJoin,
  refusalToRecordPaperSignature,
  refusalToSendForSignature,
  refusalToSetDeadline,
  refusalToShowDraft,
  refusalToSign,
  refusalToStartChange,
  refusalToStartReview,
  refusalToWithdrawFromSignature,
  waitingOn,
} from '@isp/protocols';
import type { Instant, Protocol, ProtocolAct, Refusal, Viewer as DomainViewer } from '@isp/protocols';

/** Why somebody cannot do something now: the domain's refusal, or that it is not theirs to do. */
export type WhyNot = Refusal | { readonly code: 'permission-missing'; readonly facts: Refusal['facts'] };

type Rule = readonly [act: ProtocolAct, refusal: (protocol: Protocol, at: Instant, viewer: DomainViewer) => Refusal | null];

/** Each act of the page with the domain's act and its refusal: the rule that refuses the act also explains the missing button. */
const RULES = {
  'edit-draft': ['edit-draft', refusalToEditDraft],
  'show-draft': ['show-draft', refusalToShowDraft],
  'abandon-draft': ['abandon-draft', refusalToAbandonDraft],
  'send-for-signature': ['send-for-signature', refusalToSendForSignature],
  sign: ['sign-protocol', (protocol, at, { requestId }) => refusalToSign(protocol, requestId ?? '', at)],
  decline: ['decline-to-sign', (protocol, at, { requestId }) => refusalToSign(protocol, requestId ?? '', at)],
  'withdraw-from-signature': ['withdraw-from-signature', refusalToWithdrawFromSignature],
  'set-deadline': ['set-deadline', refusalToSetDeadline],
  'record-paper-signature': ['record-paper-signature', refusalOfEveryPaperSignature],
  'join-late': ['join-late', refusalToJoin],
  'start-change': ['start-change', refusalToStartChange],
  'start-review': ['start-review', refusalToStartReview],
  'complete-review': ['complete-review', (protocol, at) => refusalToCompleteReview(protocol, 'no-change', at)],
  end: ['end-protocol', refusalToEnd],
  abandon: ['abandon-protocol', refusalToAbandon],
  'set-publication': ['set-publication', () => null],
  'change-owner': ['change-owner', () => null],
} as const satisfies Readonly<Record<string, Rule>>;

/** What somebody can do to a protocol now (`null`), and why not what they cannot. */
export function mayDo(protocol: Protocol, viewer: DomainViewer, at: Instant): Readonly<Record<keyof typeof RULES, WhyNot | null>> {
  const answers = Object.entries(RULES).map(([name, [act, refusal]]) => [
    name,
    may(act, viewer, protocol) ? refusal(protocol, at, viewer) : { code: 'permission-missing', facts: {} },
  ]);
  return Object.fromEntries(answers) as Record<keyof typeof RULES, WhyNot | null>;
}

/** A paper signature can be recorded as long as there is a party whose signature is waited for. */
function refusalOfEveryPaperSignature(protocol: Protocol, at: Instant): Refusal | null {
  const [first] = waitingOn(protocol);
  return refusalToRecordPaperSignature(protocol, first?.partyId ?? '', at);
}
