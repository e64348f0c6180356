import { londonDate } from './civil-dates.js';
import type { CivilDate } from './content.js';
import type { Protocol, Review } from './protocol.js';
import { currentVersion, liveVersions } from './versions.js';

/**
 * The day the next review is due. A review completed since the version in force was frozen sets it; else the version
 * names it.
 * @param protocol the protocol
 * @returns `null` while there is no version, or for an agreement taken in without a review date
 */
export function nextReviewOn(protocol: Protocol): CivilDate | null {
  const version = liveVersions(protocol).findLast(({ cameIntoForceOn }) => cameIntoForceOn) ?? currentVersion(protocol);
  if (!version) return null;
  const frozenOn = londonDate(version.frozenAt);
  const last = protocol.reviews.findLast(({ completedOn }) => completedOn !== null && completedOn >= frozenOn);
  return last?.nextReviewOn ?? version.content.term.firstReviewOn;
}

/**
 * The review that has been started and not completed, or `null`.
 * @param protocol the protocol
 */
export function openReview(protocol: Protocol): Review | null {
  return protocol.reviews.find(({ completedOn }) => completedOn === null) ?? null;
}
