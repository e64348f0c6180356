import type { GuidanceEntry } from '../../content/entry.js';

/** Who inside one school needs to know what. Set in England and Wales. */
export const theMorningAfter: GuidanceEntry = {
  slug: 'example-the-morning-after',
  kind: 'case-example',
  title: 'The morning after a bad night',
  summary:
    'The police tell a school about a bad night at home. The person who gets the call has to choose what each colleague needs to know. For most of them it is next to nothing.',
  nations: ['england', 'wales'],
  areas: ['schools', 'police'],
  topics: ['children', 'families', 'shared', 'not-shared'],
  text: `
## What happened {own}

At 7.50 the police ring Mrs Achebe. She leads on safeguarding at a primary school. Officers were at Ellie's home at midnight. Her father had smashed a door and hurt her mother. Ellie, who is seven, was on the stairs in her pyjamas. He has been arrested.

At 8.40 Ellie walks in with no coat and no lunch.

## Why the police could tell her

In England and Wales a child who sees or hears domestic abuse is a victim too. Since 7 November 2025 police forces have a duty to notify the child's school. The scheme is called Operation Encompass. It does not rest on anyone's consent. {domestic-abuse-act-2021; operation-encompass-2025}

## What Mrs Achebe asked herself

The call was the easy part. Now *she* held it, and eleven adults would meet Ellie before lunch. {own}

- **What is it for?** So that Ellie has a gentle day, and somebody notices how she is.
- **Lawful basis.** The school's public task, with its duty to keep children safe. It covers what staff need, and no more.
- **Is it confidential?** Yes. It is her mother's life too.
- **Who needs what?** She went through them one by one. {uk-gdpr; dpa-2018; education-act-2002; common-law-confidence; own}

## What she shared, and with whom {own}

- **Ellie's class teacher:** "The police were at home last night. Her dad isn't there. Don't ask about it. If she talks, listen, and come to me. No telling off about homework."
- **The front office:** "Only Mum or Gran collects Ellie this week. Anyone else, fetch me."
- **The lunch staff:** "Ellie needs a lunch." No reason given.
- **The other teachers, the helpers and the club leaders:** nothing.

She told nobody about the injury or the arrest. They would have been round the staff room by break.

## What she told Ellie and her mother {own}

To Ellie, nothing that she did not raise herself. There was a warm coat from the spare box and a job with the rabbits.

She did not ring the mother's phone that morning, as she could not know who held it. When Gran came, she asked for a quiet word with Mum. "The police let us know. Two people here know that you had a hard night. Tell me what would help."

## What she wrote down {own}

The call and its number. Who was told which words. How Ellie was. She looked for a pattern in the file. This was the third call since spring. So she spoke with children's social care about it the same day.

## The point to take away

Sharing does not end at the door of your own building. Inside it, too, people need to know different things. {own}

## What differs between the nations

In Northern Ireland regulations of 2022 let the police tell a school. {northern-ireland; encompass-ni-2022}

In Scotland schools may hear under local schemes. Everywhere, the second half of this story holds. {scotland; uk-gdpr; common-law-confidence}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
