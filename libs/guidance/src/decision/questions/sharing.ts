import { any, choice, none, said, words, type Question } from '../question.js';

const ADVISER = said('Your data protection officer or information governance lead.', ['own']);
const MANAGER = said('Your manager or your safeguarding lead.', ['own']);

/** The right information in the right way, being open about it, the decision, and what its record needs. */
export const SHARING: readonly Question[] = [
  {
    key: 'sharing',
    heading: 'What would you share, with whom, and how?',
    keyQuestions: [6],
    when: [],
    guidance: [said('As much as they need to act on, and no more. Keep facts apart from what you think. Make sure that it reaches the right person.', ['uk-gdpr', 'ico-data-sharing-code'])],
    fields: [
      words('data', 'What information?', { hint: 'In general words if you can: “what she said on Monday, and our contact notes since May”.', lines: 3, required: true }),
      words('recipient', 'Who would get it?', { hint: 'The role and the body, or the name.', required: true }),
      words('necessity', 'Why do they need it? (optional)', { lines: 2 }),
      {
        kind: 'many',
        key: 'checks',
        label: 'Tick what is true of it',
        hint: null,
        required: false,
        choices: [
          choice('necessary', 'Needed: the aim cannot well be reached without it', ['uk-gdpr']),
          choice('proportionate', 'In proportion: no more than the aim calls for', ['uk-gdpr', 'hra-1998']),
          choice('relevant', 'Relevant: each part has to do with the aim', ['uk-gdpr']),
          choice('accurate', 'Right and up to date, with opinions marked as such', ['uk-gdpr']),
        ],
      },
      {
        kind: 'one',
        key: 'means',
        label: 'How would it be kept safe on its way?',
        hint: null,
        required: true,
        choices: [
          choice('secure-mail', 'By secure e-mail or a secure system, to an address I have checked', ['uk-gdpr']),
          choice('emergency-call', 'By telephone, to 999 or to those who were helping', ['own'], { when: [any('emergency', 'now')] }),
          choice('call', 'By telephone, after calling back on a known number', ['own']),
          choice('in-person', 'Face to face, or by hand', ['own']),
          choice('other', 'In another safe way', ['own']),
          choice('nothing-shared', 'Nothing would be shared', ['own'], { when: [none('emergency', 'now')] }),
        ],
      },
    ],
    advice: [ADVISER, MANAGER],
  },
  {
    key: 'telling',
    heading: 'Does the person know?',
    keyQuestions: [],
    when: [none('identifies', 'no')],
    guidance: [
      said('Be open with people about what you share and why, unless that is unsafe or would undo what you share it for.', ['uk-gdpr', 'ico-data-sharing-code']),
      said('Telling people is not asking them. Do not ask for consent if you would share in any case.', ['ico-safeguarding-10-step', 'own']),
    ],
    fields: [
      {
        kind: 'one',
        key: 'told',
        label: 'Have you told them, or a parent or carer?',
        hint: null,
        required: true,
        choices: [
          choice('told', 'Yes, they know', ['uk-gdpr']),
          choice('will-tell', 'Not yet, but I will', ['uk-gdpr']),
          choice('unsafe', 'No: it could put somebody at risk', ['ico-data-sharing-code']),
          choice('undoes', 'No: it could undo the aim, such as looking into a crime', ['dpa-2018']),
          choice('out-of-reach', 'No: they cannot be reached in time', ['own']),
        ],
      },
      words('toldWords', 'What did they say, or why not? (optional)', { lines: 2 }),
    ],
    advice: [MANAGER, ADVISER],
  },
  {
    key: 'decision',
    heading: 'What do you decide?',
    keyQuestions: [7],
    when: [],
    guidance: [said('It is your professional judgement. Each of these can be the right one. What matters is that you can say why. Write the reasons down either way.', ['ico-data-sharing-code', 'own'])],
    fields: [
      {
        kind: 'one',
        key: 'decision',
        label: 'Your decision',
        hint: null,
        required: true,
        choices: [
          choice('share', 'Share it', ['ico-data-sharing-code']),
          choice('share-less', 'Share less than was asked or thought of', ['uk-gdpr']),
          choice('not-now', 'Not share now, and look at it again', ['own'], { hint: 'Say when, or what would change it.', when: [none('emergencyShared', 'shared')] }),
          choice('not-share', 'Not share', ['ico-data-sharing-code'], { when: [none('emergencyShared', 'shared')] }),
        ],
      },
      words('reasons', 'Your reasons', { hint: 'What weighed for it and what against.', lines: 4, required: true }),
    ],
    advice: [MANAGER, ADVISER],
  },
  {
    key: 'request',
    heading: 'The last facts for your record',
    keyQuestions: [7],
    when: [],
    guidance: [said('What you leave empty has a line in the print, to be filled in by hand.', ['own'])],
    fields: [
      words('askedBy', 'Who asked for it? (optional)', { hint: 'Name, role and body. Leave it empty if it was your own thought.' }),
      words('askedOf', 'Who was asked? (optional)', { hint: 'Name, role and body.' }),
      { kind: 'day', key: 'askedOn', label: 'When were you asked? (optional)', hint: null, required: false },
      {
        kind: 'one',
        key: 'impactAssessment',
        label: 'Was an impact assessment (DPIA) thought of?',
        hint: 'For one person’s case there is mostly no need of one.',
        required: false,
        choices: [
          choice('not-needed', 'Thought of; not needed for one case', ['uk-gdpr', 'ico-data-sharing-code']),
          choice('exists', 'There is one that covers this', ['uk-gdpr']),
          choice('ask', 'To be asked of the data protection officer', ['uk-gdpr'], { when: [any('purposes', 'other', 'asked')] }),
        ],
      },
      words('afterwards', 'What is agreed on keeping and deleting it? (optional)', { hint: 'Such as: they keep it in the child’s file, and tell us before they pass it on.' }),
      words('caseFile', 'Which case file is this record for? (optional)', { hint: 'A number, or the name.' }),
      words('decidedBy', 'Who decided? (optional)', { hint: 'Name and role.' }),
      { kind: 'day', key: 'decidedOn', label: 'Date of the decision', hint: null, required: true },
    ],
    advice: [MANAGER],
  },
];
