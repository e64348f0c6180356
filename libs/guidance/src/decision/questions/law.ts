import { any, choice, none, said, words, type Question } from '../question.js';

const IDENTIFIES = none('identifies', 'no');
/** Nothing that protects a child, and nothing in an emergency, is put on consent. */
const CONSENT_MAY_BE_LOOKED_AT = [none('purposes', 'protect-child'), none('emergency', 'now')];
/** UK GDPR has six bases and conditions of its own; for law enforcement Part 3 of the Data Protection Act 2018 has others. */
const UNDER_UK_GDPR = [none('organisation', 'law-enforcement')];
const UNDER_PART_3 = [any('organisation', 'law-enforcement')];

const DATA_PROTECTION_OFFICER = said('Your data protection officer or information governance lead.', ['own']);
const CALDICOTT = said('In health and care, your Caldicott Guardian.', ['own']);
const COMMISSION = said('The regulator’s helpline and its data sharing pages, if your organisation has nobody to ask.', ['ico-data-sharing-code']);

/** The lawful basis and what goes with it: before confidence, so that neither is taken for the other. */
export const LAW: readonly Question[] = [
  {
    key: 'organisation',
    heading: 'What kind of body do you work for?',
    keyQuestions: [],
    when: [IDENTIFIES],
    guidance: [said('Which lawful bases you can use depends on it. Volunteers answer for the body they help.', ['uk-gdpr'])],
    fields: [
      {
        kind: 'one',
        key: 'organisation',
        label: 'You work for, or volunteer with',
        hint: null,
        required: true,
        choices: [
          choice('public', 'A public body', ['dpa-2018'], { hint: 'A council, the NHS (also a GP, dentist or pharmacy in its NHS work), a state school or college, or the police in work that is not about crime.' }),
          choice('law-enforcement', 'The police or another body with powers over crime, in that work', ['dpa-2018'], { when: [any('purposes', 'crime')] }),
          choice('other', 'A charity, a company or any other body', ['uk-gdpr']),
        ],
      },
    ],
    advice: [DATA_PROTECTION_OFFICER, said('Your manager will know what kind of body you are.', ['own'])],
  },
  {
    key: 'basis',
    heading: 'What is your lawful basis?',
    keyQuestions: [],
    when: [IDENTIFIES],
    guidance: [
      said('There is nearly always one. For public bodies it is mostly the public task or a duty in law. For others it is mostly a legitimate interest.', ['uk-gdpr', 'ico-safeguarding-10-step']),
      said('This is not the same as confidence, which comes later. Consent is rarely the basis. You do not need it to keep a child safe.', ['uk-gdpr', 'ico-safeguarding-10-step']),
    ],
    fields: [
      {
        kind: 'one',
        key: 'basis',
        label: 'Which fits best?',
        hint: null,
        required: true,
        choices: [
          choice('law-enforcement', 'A task of law enforcement', ['dpa-2018'], { law: 'Part 3 of the Data Protection Act 2018, not UK GDPR', when: UNDER_PART_3 }),
          choice('public-task', 'Public task', ['uk-gdpr'], { hint: 'It is part of the work that the law gives your body.', law: 'UK GDPR article 6(1)(e)', when: UNDER_UK_GDPR }),
          choice('legal-obligation', 'A duty in law', ['uk-gdpr'], { hint: 'A law or a court tells you to share.', law: 'UK GDPR article 6(1)(c)', when: UNDER_UK_GDPR }),
          choice('recognised-interest', 'A recognised legitimate interest', ['ico-recognised-legitimate-interest', 'duaa-2025', 'duaa-commencement-6'], {
            hint: 'Keeping a child or an adult at risk safe, crime, a large emergency such as a flood, or a public body that asks for its task. In force since 5 February 2026.', law: 'UK GDPR article 6(1)(ea)',
            when: [any('organisation', 'other')],
          }),
          choice('legitimate-interests', 'Legitimate interests', ['uk-gdpr'], { hint: 'You have a good reason, and have weighed it against the person’s rights.', law: 'UK GDPR article 6(1)(f)', when: [any('organisation', 'other')] }),
          choice('vital-interests', 'Vital interests', ['uk-gdpr'], { hint: 'To save a life or prevent serious harm.', law: 'UK GDPR article 6(1)(d)', when: UNDER_UK_GDPR }),
          choice('contract', 'A contract with the person', ['uk-gdpr'], { hint: 'What they asked you to do needs it.', law: 'UK GDPR article 6(1)(b)', when: [any('organisation', 'other')] }),
          choice('consent', 'Consent', ['uk-gdpr'], {
            hint: 'Rarely right. Only if they can freely say no, and you would then not share.', law: 'UK GDPR article 6(1)(a)',
            when: [...CONSENT_MAY_BE_LOOKED_AT, ...UNDER_UK_GDPR],
            restsOnConsent: true,
          }),
        ],
      },
    ],
    advice: [DATA_PROTECTION_OFFICER, COMMISSION],
  },
  {
    key: 'special',
    heading: 'Is any of it especially sensitive?',
    keyQuestions: [],
    when: [IDENTIFIES],
    guidance: [said('Some kinds of information have more protection. You can share them too. You need one more reason, called a condition.', ['uk-gdpr', 'dpa-2018'])],
    fields: [
      {
        kind: 'many',
        key: 'special',
        label: 'Does it tell anything of these?',
        hint: null,
        required: true,
        choices: [
          choice('special-category', 'Health, sex life or sexual orientation, ethnic origin, religion or belief, politics, trade union, genes or biometrics', ['uk-gdpr']),
          choice('criminal', 'Crimes, charges or convictions, also those alleged', ['uk-gdpr', 'dpa-2018'], { when: UNDER_UK_GDPR }),
          choice('neither', 'None of these', ['uk-gdpr'], { alone: true }),
        ],
      },
    ],
    advice: [DATA_PROTECTION_OFFICER, CALDICOTT],
  },
  {
    key: 'condition',
    heading: 'Which condition fits?',
    keyQuestions: [],
    when: [any('special', 'special-category', 'criminal')],
    guidance: [said('One is enough. Some ask your body to have a policy document. Your data protection officer will know.', ['dpa-2018'])],
    fields: [
      {
        kind: 'many',
        key: 'conditions',
        label: 'Choose what fits',
        hint: null,
        required: true,
        choices: [
          choice('safeguarding', 'To protect a child, or an adult at risk', ['dpa-2018-schedule-1'], {
            hint: 'Where consent cannot be given, cannot be expected, or would undo the protection.', law: 'UK GDPR article 9(2)(g); DPA 2018 Schedule 1 paragraph 18', when: UNDER_UK_GDPR,
          }),
          choice('health-or-care', 'For health or social care', ['uk-gdpr', 'dpa-2018-schedule-1'], {
            hint: 'By or under somebody with a duty of confidence.', law: 'UK GDPR article 9(2)(h); DPA 2018 Schedule 1 paragraph 2', when: UNDER_UK_GDPR,
          }),
          choice('life', 'To protect the life of somebody who cannot consent', ['uk-gdpr', 'dpa-2018-schedule-1'], { law: 'UK GDPR article 9(2)(c); DPA 2018 Schedule 1 paragraph 30', when: UNDER_UK_GDPR }),
          choice('statutory', 'Needed for a job that a law gives, in the public interest', ['dpa-2018-schedule-1'], { law: 'UK GDPR article 9(2)(g); DPA 2018 Schedule 1 paragraph 6', when: UNDER_UK_GDPR }),
          choice('crime', 'To prevent or detect unlawful acts', ['dpa-2018-schedule-1'], { law: 'UK GDPR article 9(2)(g); DPA 2018 Schedule 1 paragraph 10', when: UNDER_UK_GDPR }),
          choice('legal-claims', 'For legal claims or a court', ['uk-gdpr', 'dpa-2018-schedule-1'], { law: 'UK GDPR article 9(2)(f); DPA 2018 Schedule 1 paragraph 33', when: UNDER_UK_GDPR }),
          choice('explicit-consent', 'The person has clearly said yes to this', ['uk-gdpr', 'dpa-2018-schedule-1'], {
            hint: 'Rarely the best.', recorded: 'Explicit consent', law: 'UK GDPR article 9(2)(a); DPA 2018 Schedule 1 paragraph 29', when: [...CONSENT_MAY_BE_LOOKED_AT, ...UNDER_UK_GDPR], restsOnConsent: true,
          }),
          choice('part-3-safeguarding', 'To protect a child, or an adult at risk', ['dpa-2018'], { law: 'DPA 2018 Schedule 8 paragraph 4', when: UNDER_PART_3 }),
          choice('part-3-life', 'To protect somebody’s vital interests', ['dpa-2018'], { law: 'DPA 2018 Schedule 8 paragraph 3', when: UNDER_PART_3 }),
          choice('part-3-statutory', 'Needed for a job that a law gives, in the public interest', ['dpa-2018'], { law: 'DPA 2018 Schedule 8 paragraph 1', when: UNDER_PART_3 }),
          choice('part-3-justice', 'For the administration of justice', ['dpa-2018'], { law: 'DPA 2018 Schedule 8 paragraph 2', when: UNDER_PART_3 }),
          choice('another', 'Another condition, which I name in my reasons', ['dpa-2018']),
        ],
      },
    ],
    advice: [DATA_PROTECTION_OFFICER, CALDICOTT],
  },
  {
    key: 'confidence',
    heading: 'Was it told or kept in confidence?',
    keyQuestions: [3, 4, 5],
    when: [IDENTIFIES],
    guidance: [
      said('Confidence is a matter of its own. You can share what is confidential if the person agrees, if a law requires it, or if the public interest in sharing is greater than that in keeping it.', ['common-law-confidence']),
      said('Protecting a child or an adult from serious harm is a strong public interest. So is preventing serious crime. You can weigh it yourself, on the facts.', ['common-law-confidence', 'gmc-confidentiality']),
    ],
    fields: [
      {
        kind: 'one',
        key: 'confidence',
        label: 'How is confidence dealt with?',
        hint: null,
        required: true,
        choices: [
          choice('not-confidential', 'It is not confidential', ['common-law-confidence'], { hint: 'It is known, or nobody would expect it to be kept back.' }),
          choice('public-interest', 'The public interest in sharing is greater', ['common-law-confidence']),
          choice('legal-duty', 'A law or a court requires it', ['common-law-confidence'], { hint: 'A law that only allows it is not enough by itself.' }),
          choice('agreed', 'They agree, or would expect it as part of their care', ['common-law-confidence'], { when: CONSENT_MAY_BE_LOOKED_AT, restsOnConsent: true }),
        ],
      },
      words('confidenceWords', 'What makes you think so? (optional)', { hint: 'Such as: the harm that could come, and to whom.', lines: 2 }),
    ],
    advice: [CALDICOTT, DATA_PROTECTION_OFFICER, said('Your professional body, which has a code on confidence.', ['own'])],
  },
];
