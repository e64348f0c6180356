import type { PracticeInput } from '../organisations/index.js';

/** What the demonstration's council tells its people. Advisers have telephone numbers alone, so that nobody is mailed about it. */
export function councilPractice({ adoptedOn, reviewOn }: Pick<PracticeInput, 'adoptedOn' | 'reviewOn'>): PracticeInput {
  return {
    statement: [
      'In Exampleshire we share what helps people and keeps them safe, and keep the rest private. We trust your judgement, and we stand behind you when you use it in good faith, whether you share or not.',
      'You do not need a protocol to share about a person. If somebody may come to harm, act first and write it down afterwards.',
      'We promise you:\n- somebody to ask, day and night\n- time to keep a record\n- training when you join and every two years after\n- that we look first at how we work when something goes wrong',
    ].join('\n\n'),
    adoptedBy: 'the cabinet',
    adoptedOn,
    reviewOn,
    policies: [
      { id: '6f0b2d5e-4f0e-4b43-9d8c-0c7a5c1f2e01', kind: 'policy', title: 'Sharing information about people: our policy', url: 'https://exampleshire.example/policies/sharing' },
      { id: '6f0b2d5e-4f0e-4b43-9d8c-0c7a5c1f2e02', kind: 'professional-code', title: 'Standards for social workers', url: 'https://social-work.example/standards' },
    ],
    advisers: [
      {
        id: '0d6c3c1a-7a55-4c39-8f3e-5b1f6d2a9e01',
        name: 'Safeguarding desk',
        role: 'Children and adults',
        topics: ['safeguarding-children', 'safeguarding-adults'],
        telephone: '01632 960140',
        email: '',
        reachable: 'Day and night',
      },
      {
        id: '0d6c3c1a-7a55-4c39-8f3e-5b1f6d2a9e02',
        name: 'Information governance team',
        role: '',
        topics: ['information-governance', 'legal'],
        telephone: '01632 960141',
        email: '',
        reachable: 'Weekdays, 9am to 5pm',
      },
    ],
  };
}
