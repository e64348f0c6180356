import type { DecisionEdition } from '../question.js';
import { LAW } from './law.js';
import { POWER } from './power.js';
import { SAFETY } from './safety.js';
import { SHARING } from './sharing.js';

/**
 * The questions of the path, in the order in which they are asked: safety, then the lawful basis, then confidence.
 *
 * Source: the seven key questions of HM Government (2008) and the seven golden rules of 2008 and 2024, brought up to the law of late 2026;
 * the decision form of the ICO's data sharing code of practice.
 */
export const DECISION_EDITION: DecisionEdition = {
  writtenOn: '2026-11-23',
  lastChecked: null,
  unconfirmed: 'We could not confirm that two new duties in England have started: to share for the safety and welfare of children (Children Act 2004 section 16LA), and to report child sexual abuse (Crime and Policing Act 2026). They may already apply; check.',
  questions: [...SAFETY, ...LAW, POWER, ...SHARING],
};
