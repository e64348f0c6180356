import type { GuidanceEntry } from '../../content/entry.js';

/** Sharing about a child without the agreement of the adult who is the patient. */
export const aMotherInCrisis: GuidanceEntry = {
  slug: 'example-a-mother-in-crisis',
  kind: 'case-example',
  title: 'The nurse who looked after a mother, and thought of her son',
  summary:
    "Farida is a mental health nurse. Her patient, Leanne, asks her to tell nobody what she thinks about her little boy. Farida rings children's social care at once, and is honest with Leanne when it is safe.",
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: ['adult-mental-health', 'social-care'],
  topics: ['children', 'families', 'shared', 'no-consent'],
  text: `
## What happened {own}

Farida works for Exampleshire Mental Health Trust. She sees Leanne at home every week. Leanne is kind and funny, and is having the worst month of her life. Today she says that her son Kai, who is six, is not really Kai. Somebody has swapped him. She has kept him off school for nine days so that she can watch him. She has stopped taking her tablets.

She holds Farida's hand. "You can't tell anyone. Promise."

Farida does not promise.

## What Farida asked herself

- **What is it for?** To keep Kai safe, and to get both of them help.
- **Lawful basis.** The Trust has a public task, so it does not need Leanne's consent under data protection law. Health is special category data. The law has conditions that fit: health and social care, and keeping children safe.
- **Is it confidential?** Yes. What a patient tells a nurse is. Leanne said no, so it could not rest on her agreement. But there is a public interest in saving a child from serious harm. It can outweigh confidence, and here it did.
- **Is it needed, and is it fair?** A child was alone with somebody who did not believe in him. Waiting a week for the team meeting would not do. {uk-gdpr; dpa-2018; common-law-confidence; nmc-code; own}

## What she shared, and what she kept back {own}

She rang the duty social worker at once. Then she sent the form by secure mail. She gave the names and the address, what Leanne believes about Kai, the days off school, the tablets, and what helps when Leanne is frightened.

She left out what Leanne had said about her own childhood. She did give the old overdose: it bears on how safe both of them are. She also asked the crisis team to come that day.

## What she told Leanne {own}

Farida did not leave Kai alone with Leanne, and did not wait to explain first. A false belief about a child is a danger sign. She rang from the hall while a colleague stayed in the room. Had they been in danger, she would have rung 999.

Then she told Leanne: "I am worried for you both. I have asked for help for Kai today." Leanne cried and was angry. The colleague stayed.

## What she wrote down {own}

Who, when and what. That Leanne said no, and why Farida shared all the same. What she kept back.

## The point to take away

Your patient is an adult. Her child is still partly your concern, even if you never met him. {own}

## What differs between the nations

In England, NHS trusts must have regard to the need to keep children safe in all they do. A new duty to share for this purpose became law on 29 April 2026. It may already apply; check. {england; children-act-2004; cwsa-2026}

In Wales an NHS trust or health board **must** tell the council when it has reason to suspect that a child is at risk. {wales; sswb-wales-2014}

In Scotland follow the national child protection guidance. {scotland; scotland-child-protection-2021}

In Northern Ireland ring the Gateway team of the Health and Social Care Trust. {northern-ireland; ni-cooperating-to-safeguard}
`,
  unconfirmed: 'The date on which the new duty in England starts could not be confirmed.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
