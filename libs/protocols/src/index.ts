export * from './abandon.js';
export * from './agreement-between.js';
export { arriveAtDate } from './arrive-at-date.js';
export * from './authority.js';
export * from './blank-content.js';
export * from './change-owner.js';
export * from './check-content.js';
export * from './civil-dates.js';
export * from './compare-versions.js';
export * from './completeness.js';
export * from './content.js';
export * from './decline-to-sign.js';
export * from './edit-draft.js';
export * from './end-protocol.js';
export * from './events.js';
export * from './force.js';
export * from './gap-reasons.js';
export type { Gap } from './gap.js';
export * from './join-late.js';
export { leave, refusalToLeave, type Leave } from './leave.js';
export * from './limits.js';
export { mustSignAgain } from './minor-change.js';
export * from './protocol.js';
export * from './published-standing.js';
export * from './record-opening.js';
export * from './record-paper-signature.js';
export * from './refusals.js';
export * from './register-record/index.js';
export * from './remind-signatory.js';
export { refusalToRemoveParty, removeParty, type RemoveParty } from './remove-party.js';
export * from './replace-signatory.js';
export { refusalOfRequest, type NewRequest } from './requests.js';
export * from './review-notices.js';
export * from './review.js';
export * from './reviews.js';
export * from './section-progress.js';
export * from './sections.js';
export * from './send-for-signature.js';
export * from './set-deadline.js';
export * from './set-publication.js';
export * from './show-draft.js';
export { refusalToSign, signProtocol, type SignProtocol } from './sign-protocol.js';
export { refusalToStartChange, startChange, type StartChange } from './start-change.js';
export * from './standing-facts.js';
export * from './standing.js';
export * from './start-protocol.js';
export {
  currentVersion,
  findRequest,
  openRequests,
  partiesOf,
  remainingParties,
  sameVersion,
  signatureOfParty,
  versionNumbered,
  wasTakenIn,
  type FoundRequest,
} from './versions.js';
export { isTakenBack, refusalToTakeBack, takeBack, type TakeBack } from './take-back.js';
export { takeIn, VERSION_TAKEN_IN, type TakeIn } from './take-in.js';
export * from './waiting-on.js';
export * from './warnings.js';
export * from './withdraw-from-signature.js';
