import type { GuidanceEntry } from '../../content/entry.js';

/** Reporting harm against a parent's wish, with the Northern Ireland law on serious crime. */
export const marksOnASmallBoy: GuidanceEntry = {
  slug: 'example-marks-on-a-small-boy',
  kind: 'case-example',
  title: "Marks on a small boy's legs",
  summary:
    'A worker at a playgroup in Northern Ireland sees belt marks. His mother begs her to leave it. She rings Gateway within the hour, and the law on crime is part of why.',
  nations: ['northern-ireland'],
  areas: ['early-years', 'family-support', 'police'],
  topics: ['children', 'families', 'shared', 'no-consent'],
  text: `
## What happened {own}

Orla works for a family support charity that runs a Sure Start playgroup in Northern Ireland. Finn is three. When she changes him after water play, she sees long red marks with a square end on the backs of his legs.

His mother, Dervla, sees her see. "His daddy lost it. He's sorry. If you tell, he'll know it was me that let you look."

## What Orla asked herself

- **What is it for?** To stop a child from being hit with a belt. And to keep Dervla safe, who is scared as well.
- **Lawful basis.** For a charity: a recognised legitimate interest, keeping a child safe, in force since 5 February 2026. If the Trust pays it to do the Trust's own work, it may have a public task. It is sound either way, and Orla did not have to settle which before she rang.
- **Is it confidential?** Dervla spoke in trust. A child who is being hurt outweighs that.
- **Is it needed, and is it fair?** Yes. Nothing less would bring somebody who can look at Finn and decide. {uk-gdpr; duaa-2025; dpa-2018; common-law-confidence; own}

There was one more thing. In Northern Ireland it can be a crime to keep quiet about a serious offence if you have no good excuse. Orla knew who had done it and how. So the police had to hear of it soon. {criminal-law-ni-1967}

## What she did {own}

She told the person in charge. Within the hour she rang the Gateway team of the Health and Social Care Trust. Gateway and the police look into such cases together. She asked, "Will you tell the police now, or shall I?" and wrote down the answer and the name.

She gave: what she saw and where, Dervla's words, who lives in the house, when Finn would be picked up and by whom. She asked for a plan for Dervla. She sent the form the same day.

She took no photograph and asked Finn no questions. That is for those who are trained. She did not tell the other staff. One of them is Dervla's cousin.

## What she told Dervla {own}

She took her to a quiet room. "I have to make a call about Finn. I'll ask them to keep you both safe, and not to say what you said to me unless they have to." She did not ring the father. That could have put all three of them in danger.

## What she wrote down {own}

The time, the marks in plain words, the exact words that were said, who was told, and why the father was not.

## The point to take away

You do not need to be sure, and you do not need a yes. You need to tell the people whose job it is to find out. {own}

## What differs between the nations

England, Wales and Scotland have no duty about crime as wide as the one in Northern Ireland. There, staff share because of their safeguarding law and guidance. In Wales some bodies have a duty to report a child at risk. {england; wales; scotland; working-together; sswb-wales-2014; scotland-child-protection-2021}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
