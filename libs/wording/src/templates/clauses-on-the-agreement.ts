/** Clauses on the agreement itself: who keeps to it, how it changes and how it ends. Checked against UK law as of November 2026. */
import type { TemplateClause } from '../template.js';

export const SCOPE_LIMITS = `This protocol does not cover, and does not restrict, a decision to share information about a person case by case. For that no protocol is needed, by whoever decides and whoever is told: a lawful basis, necessity, proportion, security and a record of the decision are. That a person, an item or an organisation is not named here, that this protocol has not yet been signed by someone, or that it has ended or awaits review, is never a reason not to share.{{#if applies.england}} In England, a duty to share information for safeguarding (Children Act 2004, section 16LA, enacted in 2026) may already apply: check whether it is in force.{{/if}}`;

export const PRACTICAL_STEPS: TemplateClause = {
  key: 'practical-steps',
  heading: 'Practical steps and monitoring',
  level: 2,
  body: `Schedule 4 sets out who does what to keep to this protocol, and how the parties check that it is done. {{#if practicalSteps}}There are {{count practicalSteps}} steps.{{else}}It has no steps yet.{{/if}} Each party names someone who answers for its steps, keeps a record that they were taken, and shows it to the other parties when asked.

What monitoring finds is put to the lead organisation, {{leadOrganisation}}, which brings it to the parties and keeps a note of what was agreed. Each party also keeps its record of processing up to date with this sharing (UK GDPR article 30; Data Protection Act 2018, section 61).`,
};

export const PEOPLE_WHO_SHARE: TemplateClause = {
  key: 'people-who-share',
  heading: 'Staff and volunteers',
  level: 2,
  body: `Each party makes sure that those who share information under this protocol, whether employed, contracted or volunteering, know of it, have been trained, know whom to ask, and have read the practitioners’ summary.

Each party supports anyone who has used their professional judgement, shared in good faith what was necessary and proportionate, and recorded why. This protocol supports such judgement and does not replace it.`,
};

export const LIABILITY_AND_DISPUTES: TemplateClause = {
  key: 'liability-and-disputes',
  heading: 'Liability and disputes',
  level: 2,
  body: `Each party answers for its own keeping of the law and of this protocol. Nothing here limits what a person may claim, or makes a party agent of or partner with another. A party that bears a loss through another’s breach may recover the share that falls to the other, as the law provides.

{{term.disputes}}

While a dispute lasts, sharing that people’s safety or care depends on goes on.`,
};

export const JOINING_AND_LEAVING: TemplateClause = {
  key: 'joining-and-leaving',
  heading: 'Joining and leaving',
  level: 2,
  body: `{{joiningAndLeaving}}

An organisation joins by signing the current version, once its entries in schedules 1 to 3 have been agreed; no other party’s signature is re-opened by that. A party that leaves gives {{term.noticeDays}} days’ notice to the lead organisation in writing, stays bound by this protocol for what it has received, and remains on the record for the time it took part. A party that is merged or renamed tells the lead organisation; what was signed is not altered.`,
};

export const TERM_AND_REVIEW: TemplateClause = {
  key: 'term-and-review',
  heading: 'Entry into force, term and review',
  level: 2,
  body: `This protocol takes effect on {{date term.effectiveOn}} at the earliest, between those who have signed, in the way the control table says. Dates of signature are shown apart from the effective date. {{#if term.endsOn}}The last day of its term is {{date term.endsOn}}.{{else}}It has no end date and lasts until the parties end it.{{/if}}

It is first reviewed by {{date term.firstReviewOn}} and then every {{term.reviewEveryMonths}} months; sooner after a serious incident, a change in the law or in what is shared, or when a party asks. A review asks whether the purpose still stands, whether the steps were taken, what complaints, requests and incidents have shown, and whether contacts and retention are right. It ends in no change, a minor change, a major change, or the finding that the protocol is no longer needed.

A review that is overdue ends nothing: the protocol stays in force between those who have signed.`,
};

export const CHANGES: TemplateClause = {
  key: 'changes',
  heading: 'Changes and versions',
  level: 2,
  body: `Every change is made as a new version with its reason. A minor change, such as a contact or a clarification that alters no one’s duties, binds without being signed again and is sent to all parties. A major change, such as a new purpose, kind of data or recipient, is signed by all; until a party has signed it, the version it signed before continues to bind it.

Each signature names the exact text that was signed. Earlier versions are kept.`,
};

export const ENDING: TemplateClause = {
  key: 'ending',
  heading: 'Ending, and return of data',
  level: 2,
  body: `The parties may end this protocol together at any time; the lead organisation records the date and the reason and tells all of them. Between the parties that remain it goes on when one leaves.

{{term.exitAndReturn}}

The clauses on confidence, security, requests, incidents, retention and liability go on for as long as a party holds data it received under this protocol.`,
};

export const AUTHORITY_TO_SIGN: TemplateClause = {
  key: 'authority-to-sign',
  heading: 'Signing',
  level: 2,
  body: `Each party signs by someone who has authority to bind it, such as its chief executive, chief officer, senior information risk owner, Caldicott Guardian, headteacher or the holder of a written delegation, and who says in what capacity they sign. A party may be signed for by another where both have agreed to it in writing.

Signatures may be given electronically or on paper and at different times. By signing, a party confirms that its entries in the schedules are right and that it will keep to this protocol. This protocol records what the parties have agreed; where the law requires a contract or an arrangement of another kind, that is made as well.`,
};
