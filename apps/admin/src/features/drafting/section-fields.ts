import { LIMITS } from '@isp/protocols';
import type { Field } from '../../forms/field.js';
import { choicesOf, KIND_WORDS, NATION_WORDS, TIER_WORDS } from '../../words/protocol-words.js';
import type { Section } from '../../words/sections.js';

const long = (name: string, label: string, hint?: string, rows = 5): Field => ({
  kind: 'textarea',
  name,
  label,
  rows,
  limit: LIMITS.longText,
  ...(hint === undefined ? {} : { hint }),
});

/** The questions of each section that is one form. The others are lists with a page for each entry. */
export const SECTION_FIELDS: Readonly<Partial<Record<Section, readonly Field[]>>> = {
  control: [
    { kind: 'text', name: 'title', label: 'Title', limit: LIMITS.title, needed: 'Enter a title' },
    { kind: 'radios', name: 'kind', label: 'Kind', choices: choicesOf(KIND_WORDS), needed: 'Choose the kind' },
    { kind: 'radios', name: 'tier', label: 'Tier', numeric: true, choices: choicesOf(TIER_WORDS), needed: 'Choose the tier' },
    {
      kind: 'text',
      name: 'framework',
      label: 'Framework or accord that it hangs under',
      hint: 'Leave this empty if there is none',
      limit: LIMITS.shortText,
    },
    { kind: 'checkboxes', name: 'nations', label: 'Nations whose law applies', choices: choicesOf(NATION_WORDS) },
    { kind: 'lines', name: 'areas', label: 'Areas that it covers', hint: 'As people name them, one on each line', limit: LIMITS.shortText },
    { kind: 'lines', name: 'topics', label: 'Subjects', hint: 'Words by which people look for it, one on each line', limit: LIMITS.shortText },
  ],
  purpose: [
    long('purpose.summary', 'What is the sharing for?', 'In plain words, for the people whom the information is about'),
    long('purpose.aims', 'Aims', 'What it is to bring about, so that a review can say whether it did'),
    long('purpose.need', 'Why it is needed', 'Why the aims can’t be reached without sharing'),
    long('purpose.benefits', 'Benefits', 'To whom, and what'),
    long('purpose.necessity', 'Why this is necessary and proportionate'),
    long('purpose.alternatives', 'Alternatives that were considered', 'Ways that intrude less, and why they fall short'),
  ],
  fairness: [
    long('fairness.involvement', 'How are people involved and kept informed?'),
    long('fairness.whoAnswersRequests', 'Who answers people’s requests about their information?'),
    {
      kind: 'number',
      name: 'fairness.notifyPartnersWithinDays',
      label: 'Working days within which partners tell each other of a request',
      suffix: 'days',
      least: LIMITS.notifyPartnersWithinDays.least,
      most: LIMITS.notifyPartnersWithinDays.most,
    },
    long('fairness.freedomOfInformation', 'How are freedom of information requests handled?', 'If a public authority takes part'),
    long('fairness.complaints', 'Where do people complain?'),
    long('fairness.automatedDecisions', 'Decisions made by machine alone', 'Leave this empty if there are none', 3),
  ],
  dpia: [
    {
      kind: 'radios',
      name: 'dpia.screening',
      label: 'What did the screening find?',
      choices: [
        { value: 'required', label: 'An assessment is required', hint: 'A high risk to people is likely' },
        { value: 'not-required', label: 'No assessment is required', hint: 'Say why' },
      ],
    },
    long('dpia.screeningReason', 'Why', undefined, 3),
    { kind: 'text', name: 'dpia.reference', label: 'Reference of the assessment', limit: LIMITS.shortText },
    { kind: 'date', name: 'dpia.completedOn', label: 'Date of the assessment', hint: 'For example, 27 3 2026' },
    long('dpia.dpoAdvice', 'Advice of the data protection officer'),
  ],
  security: [
    long('security.transfer', 'How is information protected on its way?'),
    long('security.storage', 'How is it protected where it is kept?'),
    long('security.access', 'Who has access, and how is that controlled?'),
    long('security.audit', 'How is its use recorded and checked?'),
    long('security.accuracy', 'How is it kept accurate, and how do corrections reach all who hold it?'),
    long('security.onwardSharing', 'May a recipient pass it on, and how?'),
    long('security.transfersAbroad', 'Transfers abroad', 'Leave this empty if nothing leaves the United Kingdom', 3),
  ],
  incidents: [
    {
      kind: 'number',
      name: 'incidents.notifyWithinHours',
      label: 'Hours within which partners tell each other of an incident',
      hint: '24 is usual',
      suffix: 'hours',
      least: LIMITS.notifyWithinHours.least,
      most: LIMITS.notifyWithinHours.most,
    },
    long('incidents.procedure', 'What partners do about an incident'),
  ],
  term: [
    { kind: 'date', name: 'term.effectiveOn', label: 'Effective date', hint: 'The first day on which the terms count. For example, 1 4 2027' },
    { kind: 'date', name: 'term.endsOn', label: 'End date', hint: 'The last day. Leave this empty if it lasts until it is ended' },
    {
      kind: 'date',
      name: 'term.firstReviewOn',
      label: 'First review',
      hint: 'Left empty, it is set to 12 months after the effective date. A review before the end date leaves time to renew',
    },
    {
      kind: 'number',
      name: 'term.reviewEveryMonths',
      label: 'Months between later reviews',
      hint: '24 is usual',
      suffix: 'months',
      least: LIMITS.reviewEveryMonths.least,
      most: LIMITS.reviewEveryMonths.most,
      needed: 'Enter the months between reviews',
    },
    {
      kind: 'radios',
      name: 'term.entryIntoForce.rule',
      label: 'When does it enter into force?',
      needed: 'Choose when it enters into force',
      choices: [
        { value: 'as-each-signs', label: 'Between those who have signed, as each signs', hint: 'The usual rule: nobody waits for the slowest' },
        { value: 'all-signed', label: 'When all parties have signed' },
        { value: 'named-parties', label: 'When the parties named below have signed' },
      ],
    },
    {
      kind: 'number',
      name: 'term.noticeDays',
      label: 'Days of notice before a party leaves',
      suffix: 'days',
      least: LIMITS.noticeDays.least,
      most: LIMITS.noticeDays.most,
    },
    long('term.disputes', 'How are disagreements settled?', undefined, 4),
    long('term.exitAndReturn', 'What happens to the information when a party leaves or it ends?', undefined, 4),
  ],
  'practitioner-summary': [
    long(
      'practitionerSummary',
      'What does a busy practitioner need to know?',
      'What is shared, with whom, and whom to ask. The notice that no protocol is needed to share about a person is added to it',
      10,
    ),
  ],
};
