import { any, choice, none, said, words, type Question } from '../question.js';

const SAFEGUARDING_LEAD = said('Your safeguarding lead or your manager, or whoever is on call for them.', ['own']);
const CHILDREN_OR_ADULTS_SERVICES = said('The children’s or adults’ social care team of the council or trust where the person lives. You can ask for advice before you give a name.', ['own']);
const POLICE = said('The police: 999 in an emergency, 101 if nobody is in danger now.', ['own']);

/** What cannot wait, and who and what it is about. */
export const SAFETY: readonly Question[] = [
  {
    key: 'emergency',
    heading: 'Could somebody come to serious harm if you wait?',
    keyQuestions: [],
    when: [],
    guidance: [
      said('In an emergency, share what is needed with those who can help. Do it now. Write it down afterwards.', ['ico-data-sharing-code']),
      said('Think of risk to life, serious injury, abuse that goes on now, or a child or adult who is missing and in danger.', ['own']),
    ],
    fields: [
      {
        kind: 'one',
        key: 'emergency',
        label: 'Is it an emergency?',
        hint: null,
        required: true,
        choices: [choice('now', 'Yes, somebody is in danger now', ['ico-data-sharing-code']), choice('not-now', 'No, there is time to think it through', ['own'], { recorded: 'No' })],
      },
    ],
    advice: [said('If you are not sure, treat it as an emergency. Call 999.', ['own']), SAFEGUARDING_LEAD],
  },
  {
    key: 'act-now',
    heading: 'Share what is needed now',
    keyQuestions: [],
    when: [any('emergency', 'now')],
    guidance: [
      said('Call 999, or those who can act. Tell them what they need to keep the person safe, and no more than that. You do not need an agreement or a form first.', ['ico-data-sharing-code']),
      said('You do not need consent to protect somebody from serious harm. Then come back to this page and make the record.', ['ico-data-sharing-code', 'uk-gdpr']),
    ],
    fields: [
      {
        kind: 'one',
        key: 'emergencyShared',
        label: 'Where are you now?',
        hint: null,
        required: true,
        choices: [
          choice('shared', 'I have shared what was needed', ['own']),
          choice('sharing', 'I am on my way to share it, and write this as I go', ['own']),
          choice('passed-on', 'Somebody else has shared it or is doing so', ['own']),
        ],
      },
    ],
    advice: [POLICE, SAFEGUARDING_LEAD],
  },
  {
    key: 'about',
    heading: 'Who is it about, and where?',
    keyQuestions: [],
    when: [],
    guidance: [said('Law and guidance differ between the nations, and between children and adults. A child is somebody under 18. In Scotland some of the law draws the line at 16.', ['ico-data-sharing-code', 'children-scotland-1995'])],
    fields: [
      {
        kind: 'one',
        key: 'nation',
        label: 'In which nation do you work with them?',
        hint: null,
        required: true,
        choices: [
          choice('england', 'England', ['own']),
          choice('wales', 'Wales', ['own']),
          choice('scotland', 'Scotland', ['own']),
          choice('northern-ireland', 'Northern Ireland', ['own']),
        ],
      },
      {
        kind: 'one',
        key: 'about',
        label: 'Is it about a child or an adult?',
        hint: 'If your patient or client is an adult and you worry about a child, choose “Both”.',
        required: true,
        choices: [choice('child', 'A child or young person', ['own']), choice('adult', 'An adult', ['own']), choice('both', 'Both, such as a parent and a child', ['own'])],
      },
    ],
    advice: [SAFEGUARDING_LEAD, CHILDREN_OR_ADULTS_SERVICES],
  },
  {
    key: 'purpose',
    heading: 'What is the sharing for?',
    keyQuestions: [1],
    when: [],
    guidance: [said('You need a clear and fair reason. Helping a person early is as good a reason as keeping them safe.', ['uk-gdpr', 'ico-data-sharing-code'])],
    fields: [
      {
        kind: 'many',
        key: 'purposes',
        label: 'Choose all that fit',
        hint: null,
        required: true,
        choices: [
          choice('protect-child', 'To protect a child from harm or neglect', ['ico-safeguarding-10-step'], { hint: 'Also where the information is about a parent or another adult.' }),
          choice('protect-adult', 'To protect an adult who is at risk of harm or neglect', ['dpa-2018']),
          choice('care-or-help', 'To get a person or a family the care, help or services they need', ['ico-data-sharing-code']),
          choice('crime', 'To prevent, find out or deal with crime', ['dpa-2018']),
          choice('asked', 'Another body has asked for it', ['ico-data-sharing-code'], { hint: 'Such as a court, the police, a school or a solicitor.' }),
          choice('other', 'Something else', ['own']),
        ],
      },
      words('purposeWords', 'What should it achieve? (optional)', { hint: 'One sentence is enough.', lines: 2 }),
    ],
    advice: [SAFEGUARDING_LEAD, CHILDREN_OR_ADULTS_SERVICES],
  },
  {
    key: 'identity',
    heading: 'Could somebody tell who it is about?',
    keyQuestions: [2],
    when: [none('emergency', 'now')],
    guidance: [
      said('A name is not the only way to know a person. An address, an age with a school, or a rare illness can be enough.', ['uk-gdpr']),
      said('If what you share names nobody, and nobody can work out who it is, data protection law does not apply to it.', ['uk-gdpr']),
    ],
    fields: [
      {
        kind: 'one',
        key: 'identifies',
        label: 'Can a person be identified?',
        hint: null,
        required: true,
        choices: [
          choice('yes', 'Yes, or those who get it could work it out', ['uk-gdpr'], { recorded: 'A person can be identified' }),
          choice('no', 'No, nobody could tell who it is', ['uk-gdpr'], { hint: 'If in doubt, answer yes.', recorded: 'Nobody can be identified' }),
        ],
      },
    ],
    advice: [said('Your data protection officer or information governance lead.', ['own'])],
  },
];
