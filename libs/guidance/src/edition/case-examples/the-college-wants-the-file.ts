import type { GuidanceEntry } from '../../content/entry.js';

/** A request for a whole file that gets one page. Set in England and Wales. */
export const theCollegeWantsTheFile: GuidanceEntry = {
  slug: 'example-the-college-wants-the-file',
  kind: 'case-example',
  title: 'The college wants the whole file',
  summary:
    'A college asks the youth justice team for "everything you have" on a new student. His worker gives one page that keeps people safe, and keeps the rest.',
  nations: ['england', 'wales'],
  areas: ['offending', 'education'],
  topics: ['children', 'shared', 'not-shared', 'asked-by-another-body'],
  text: `
## What happened {own}

Marcus is 16 and has a place on a bricklaying course. He is on an order for a fight with a knife in it. The college writes to his youth justice worker, Ines: "Before we confirm his place, please send his full record and reports."

Ines has 140 pages. There is a court report, his mother's illness, his brother's death, and a list of things he did at twelve.

## What Ines asked herself

- **What is it for?** Two purposes were mixed. *Keeping students and staff safe* is a good one. *Deciding if we like him* is not a reason to read about his brother.
- **Lawful basis.** The youth justice team has a public task: to stop young people from offending. A place at college is the best help with that. Data about offences needs a further condition in the law. Work that a law gives her team is one (Data Protection Act 2018, Schedule 1, paragraph 6).
- **Who may get it?** The Crime and Disorder Act 1998 helps to share with bodies it lists, such as the police and the council. A college is not on that list. So she relied on her own team's task, and was the more careful.
- **Is it confidential?** Yes. The courts that try children protect their names for good reason.
- **Is it needed, and is it fair?** What would a tutor do differently on Monday if he knew it? If the answer is nothing, leave it out. {uk-gdpr; dpa-2018; crime-and-disorder-act-1998; common-law-confidence; own}

## What she decided {own}

She rang to ask what the college was afraid of. There was one thing. Was there somebody on site with whom it could kick off?

There was. So she wrote one page, with Marcus beside her:

- he is under an order until June, and who to ring
- two young men he must be kept apart from, by name, for the college's safeguarding lead alone
- no tools to go home in his bag
- what works: time out, told straight, not in front of others.

**She kept back** the court report, the earlier matters, his family's health, and his brother. She also said why: "I have given you what bears on safety. If something else worries you, ring me."

The names of the two others are data about *them*. Ines gave those because two lads with knives in one workshop is a real risk. She gave no word of what they had done.

## What she told Marcus {own}

All of it. He asked her to change "aggressive" to "gets wound up when crowded". It was truer, so she did.

## How it was sent {own}

By secure mail to one named person, with a line on who may see it and when to destroy it.

## What she wrote down {own}

The request, the answer, what was left out and why, and that Marcus had read it.

## The point to take away

"Send everything" seldom means that. Ask what they need to *do*. {own}

## What differs between the nations

Scotland deals with most children who offend through the Children's Hearings. Northern Ireland has its own Youth Justice Agency. The questions are the same there; the powers have other names. {scotland; northern-ireland; childrens-hearings-2011; uk-gdpr}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
