import type { StartingContent } from '../template.js';

/** Suggested words that a new draft starts with: usual practice, to be made true by whoever drafts. */
export const STARTING_CONTENT: StartingContent = {
  practitionerSummary: `What this covers: routine sharing between the organisations named, for the purpose described. What is shared, how and by whom is in schedule 2.

Share what is needed, with those who need it, by the method given. Be open with people about it unless that would put somebody at risk. Record what you shared and why.

If something you think should be shared is not described here, use your professional judgement and ask your information governance lead if in doubt.`,
  joiningAndLeaving:
    'An organisation that takes part in the same work may ask the lead organisation to join. The lead tells the other parties at least 20 working days before, and they may raise concerns. A party may leave at any time by notice in writing.',
  fairness: {
    involvement:
      'People are told at first contact, and again when something changes, which organisations work together and what they share. Their wishes are asked for and recorded. Where someone objects, a practitioner considers the objection on its merits and tells the person what was decided and why.',
    whoAnswersRequests:
      'The party that receives a request answers it for the data it holds, whoever the data came from, having asked the party it came from for its view.',
    notifyPartnersWithinDays: 3,
    freedomOfInformation:
      'The party that is asked answers, and consults the other parties concerned within five working days of receiving the request.',
    complaints:
      'People may complain to any party, through its data protection complaints process or its data protection officer, whose contacts are in schedule 1. The party that receives the complaint brings in the others and answers for all of them.',
    automatedDecisions: 'None. Every decision about a person is taken by a person.',
  },
  security: {
    transfer:
      'Data is encrypted in transit: by secure e-mail between domains that meet the government secure e-mail standard, by a portal with two-factor sign-in, or between systems over mutually authenticated connections. Post is the exception, by tracked delivery. Telephone is used when the caller has been called back on a known number.',
    storage:
      'Data is kept in the recipient’s case or record system, encrypted at rest and backed up, on managed devices. It is not kept in personal mailboxes, on removable media or on personal devices beyond what it takes to file it.',
    access:
      'Access is given by role to those who need it for the purpose, through personal accounts with two-factor authentication, is reviewed every six months and ends on the day somebody leaves the role.',
    audit:
      'Systems record who looked at or changed what and when. Each party samples these records at least quarterly, follows up what looks wrong, and reports the result at the review.',
    accuracy:
      'Senders check identity by at least two items before sending. Disputed facts are marked as disputed. Corrections are sent to all recipients within two working days of being found.',
    onwardSharing:
      'Data is not passed on beyond the recipient roles in schedule 2 without the agreement of the party it came from.',
    transfersAbroad: 'None. Data is stored and supported within the United Kingdom.',
  },
  incidents: {
    notifyWithinHours: 24,
    procedure:
      'The party that finds the incident contains it, tells the others, and names one person who coordinates until it is closed. The controllers concerned agree who reports and who tells people, so that people hear once and from someone they know. A joint note of causes and actions is made within 20 working days.',
  },
  practicalSteps: [
    {
      id: 'brief-staff',
      step: 'Brief all who share under this protocol, and give them the practitioners’ summary',
      responsible: 'Service manager of each party',
      monitoring: 'Training record, checked at each review',
    },
    {
      id: 'check-access',
      step: 'Check who has access and remove those who no longer need it',
      responsible: 'System owner of each party',
      monitoring: 'Six-monthly report to the lead organisation',
    },
    {
      id: 'sample-sharing',
      step: 'Look at a sample of what was shared: was it needed, right, secure and recorded?',
      responsible: 'Information governance lead of each party',
      monitoring: 'Quarterly sample of at least ten cases, findings sent to the lead organisation',
    },
    {
      id: 'keep-notices',
      step: 'Keep privacy notices in step with this protocol',
      responsible: 'Data protection officer of each party',
      monitoring: 'Addresses and wording checked every year by the lead organisation',
    },
    {
      id: 'test-contacts',
      step: 'Test that the contacts for incidents answer, out of hours too',
      responsible: 'Lead organisation',
      monitoring: 'Yearly test, result told to all parties',
    },
    {
      id: 'dispose',
      step: 'Dispose of data at the end of its period, and record it',
      responsible: 'Records manager of each party',
      monitoring: 'Disposal log, seen at each review',
    },
  ],
  term: {
    noticeDays: 30,
    disputes:
      'The people who work with each other try first. What they cannot settle within ten working days goes to the information governance leads, then to the data protection officers and, where health or care data is concerned, the Caldicott Guardians, and last to the senior officers who signed.',
    exitAndReturn:
      'A party that leaves stops receiving on the day it leaves. Within 30 days it returns or destroys what it no longer has a basis to keep, confirms in writing that it has, and says what it keeps, why and for how long.',
  },
};
