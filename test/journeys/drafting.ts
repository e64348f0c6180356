import type { Visitor } from './visitor.js';

/** The day on which the stories play, in Britain. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date());
}

/** Fills in the sections that are about the protocol and not about one party, each by its form, from the task list. */
export async function fillSections(officer: Visitor): Promise<void> {
  for (const [section, fill] of Object.entries(SECTIONS)) {
    await officer.follow(section);
    await fill(officer);
    await officer.press('Save and go on');
  }
}

/** Says of a party what it is in this sharing and whom to write to. Begins and ends on the list of parties. */
export async function describeParty(officer: Visitor, name: string): Promise<void> {
  await officer.follow(`Change ${name}`);
  await fillParty(officer, name);
}

/** Fills in the page of one party, which stands open. */
export async function fillParty(officer: Visitor, name: string): Promise<void> {
  const domain = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`;
  await officer.answers({
    'Registration number with the regulator': 'ZA123456',
    'Data protection officer: email address': `dpo@${domain}`,
    'Requests by people about their information: email address': `requests@${domain}`,
    'Incidents: telephone': '01632 960 001',
    'Address of its privacy notice': `https://${domain}/privacy`,
    'In what way it tells people': 'In writing, when it first meets them.',
  });
  await officer.tick('It provides information');
  await officer.tick('It receives information');
  await officer.choose('What is it, for this sharing?', 'Controller in its own right');
  await officer.pick('Data Security and Protection Toolkit', 'Standards met');
  await officer.date('Date of that statement', '2026-06-30');
  await officer.pick('Cyber Essentials', 'None');
  await officer.press('Save');
}

/** Says what a party relies on. Begins and ends on the list of the parties' legal bases. */
export async function giveLegalBasis(officer: Visitor, name: string, lawfulBasis: string): Promise<void> {
  await officer.follow(name);
  await officer.choose('Lawful basis under UK GDPR article 6', lawfulBasis);
  await officer.choose('Conditions for special category data under article 9', 'Substantial public interest: article 9(2)(g)');
  await officer.choose('How is the duty of confidence met?', 'The public interest outweighs it');
  await officer.answers({
    'Statutory power or duty': 'Children Act 2004, section 10',
    'Condition of Schedule 1 to the Data Protection Act 2018': 'Paragraph 18, safeguarding of children and individuals at risk',
    'Explain how': 'A child is likely to come to harm without early help.',
    'Human rights': 'Lawful, necessary for the protection of children, and no more than that.',
  });
  await officer.press('Save');
}

/** Adds a row of what is shared, from one party to others. Begins and ends on the list of rows. */
export async function addRow(officer: Visitor, from: string, ...to: readonly string[]): Promise<void> {
  await officer.follow('Add a row');
  await officer.answers({
    'Whom is it about?': 'Children and their carers',
    'Which information is shared?': `Names, addresses and concerns that ${from} holds`,
    'What for?': 'To agree one plan of help for each family',
    'How often?': 'When a family is referred',
    'How does it travel, and how is it kept secure on the way?': 'By the secure portal of the council, encrypted',
    'In what roles are those who receive it?': 'Early help coordinators',
    'For how long?': '6',
    'Counted from': 'the date on which the case is closed',
    'How is it disposed of?': 'Deleted from the case system',
  });
  await officer.tick('It includes special category data, such as health or religion');
  await officer.tick('It is about children');
  await officer.choose('In what form?', 'Identifiable');
  await officer.pick('Who gives it?', from);
  await officer.choose('Who receives it?', ...to);
  await officer.press('Save');
}

/** Adds a practical step. Begins and ends on the list of steps. */
export async function addStep(officer: Visitor): Promise<void> {
  await officer.follow('Add a step');
  await officer.answers({
    'What is done?': 'Look through the list of those who have access.',
    'Who does it?': 'The information governance officer of each party',
    'How do partners check that it is done?': 'Each reports to the lead once a quarter.',
  });
  await officer.press('Save');
}

const SECTIONS: Readonly<Record<string, (officer: Visitor) => Promise<void>>> = {
  'About this protocol': async (officer) => {
    await officer.answers({ 'Areas that it covers': 'Exampleshire', Subjects: 'early help\nfamilies' });
    await officer.choose('Tier', 'Tier 3: one operational flow');
    await officer.choose('Nations whose law applies', 'England');
  },
  Purpose: (officer) =>
    officer.answers({
      'What is the sharing for?': 'Families tell their story once, and get one plan of help.',
      Aims: 'Agree one plan of help for each family within ten working days.',
      'Why it is needed': 'Each service knows a part of what a family needs.',
      Benefits: 'Help comes earlier, and to the whole family.',
      'Why this is necessary and proportionate': 'A plan cannot be agreed without knowing who already helps.',
      'Alternatives that were considered': 'Asking families to carry papers between services was tried, and failed.',
    }),
  'Summary for practitioners': (officer) =>
    officer.answer('What does a busy practitioner need to know?', 'You can tell the early help team which families you already support.'),
  'Fairness and people’s rights': (officer) =>
    officer.answers({
      'How are people involved and kept informed?': 'Families take part in the meeting that agrees their plan.',
      'Who answers people’s requests about their information?': 'The party that receives the request.',
      'Working days within which partners tell each other of a request': '5',
      'How are freedom of information requests handled?': 'The party that is asked consults the others first.',
      'Where do people complain?': 'To the data protection officer of any party.',
    }),
  'Data protection impact assessment': async (officer) => {
    await officer.choose('What did the screening find?', 'An assessment is required');
    await officer.answers({
      Why: 'Information about children, on a large scale.',
      'Reference of the assessment': 'DPIA 2026-17',
      'Advice of the data protection officer': 'Go ahead, and look again after six months.',
    });
    await officer.date('Date of the assessment', '2026-09-01');
  },
  'Security and quality': (officer) =>
    officer.answers({
      'How is information protected on its way?': 'Encrypted, by the portal alone.',
      'How is it protected where it is kept?': 'In the case system of each party.',
      'Who has access, and how is that controlled?': 'Coordinators, by role and with two factors.',
      'How is its use recorded and checked?': 'Every look is recorded; a sample is checked each quarter.',
      'How is it kept accurate, and how do corrections reach all who hold it?': 'Corrections are sent on within one working day.',
      'May a recipient pass it on, and how?': 'Only after asking the party that gave it.',
    }),
  Incidents: (officer) =>
    officer.answers({
      'Hours within which partners tell each other of an incident': '24',
      'What partners do about an incident': 'They telephone the others, and write the same day.',
    }),
  'Term, review and ending': async (officer) => {
    await officer.date('Effective date', today());
    await officer.choose('When does it enter into force?', 'Between those who have signed, as each signs');
    await officer.answers({
      'Months between later reviews': '24',
      'Days of notice before a party leaves': '90',
      'How are disagreements settled?': 'Between the signatories, then between chief executives.',
      'What happens to the information when a party leaves or it ends?': 'It is returned or destroyed within a month.',
    });
  },
};
