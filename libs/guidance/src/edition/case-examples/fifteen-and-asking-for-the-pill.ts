import type { GuidanceEntry } from '../../content/entry.js';

/** A young person's confidence, kept after looking hard for harm. */
export const fifteenAndAskingForThePill: GuidanceEntry = {
  slug: 'example-fifteen-and-asking-for-the-pill',
  kind: 'case-example',
  title: 'Fifteen, and "please don\'t tell my mum"',
  summary:
    "A girl of 15 asks a practice nurse for the pill. Later her mother rings. The nurse checks with care for harm, finds none, and keeps the girl's confidence.",
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: ['health'],
  topics: ['children', 'not-shared'],
  text: `
## What happened {own}

Hannah is 15. She asks Rukhsana, a practice nurse, about the pill. She has a boyfriend of 15 from her year. She has read the leaflet and has a question about migraine, which is a better one than most adults ask.

Two days later her mother rings. She has found a box. "I'm her mother. What did you give her?"

## What Rukhsana asked herself on the first day

- **Does Hannah understand?** What it does, what it doesn't, what might go wrong. She did. A young person who understands enough can agree to treatment, and can expect it to be private.
- **Would she tell her mother?** Rukhsana asked her to think about it. Hannah would not, just now.
- **Is anyone hurting her?** How old is he? Did you want to? Does he ever scare you? Are there gifts, photos, lifts, older friends? She asked all of it, kindly, and listened for the gaps. {gmc-0-18; common-law-confidence; own}

There was no sign of force, of a gap in age or power, or of anyone gaining from her. Had there been one, or had she been under 13, Rukhsana would have spoken with the safeguarding lead that day and shared, most likely without a yes. {gmc-0-18}

## What she decided when the mother rang

- **What is it for?** A mother's worry, and it is a fair one. But no help for Hannah hung on it.
- **Lawful basis and confidence.** Hannah's record is held for Hannah's care. A parent has no right to it, when a child who understands has asked for privacy and there is no serious risk. {uk-gdpr; common-law-confidence; gmc-0-18; own}

She did not share. She did not confirm that Hannah had been there, and she told no lie. "I can't talk about any patient, and I know that's hard to hear. I can tell you how we look after young people who come here. And I can listen." They spoke for ten minutes. At the end the mother said, "I suppose I'd rather she asked someone." {own}

## What she told Hannah {own}

At the start: "This stays here, unless I think that you or somebody else could be badly hurt. Then I'd tell you first." After the call: "Your mum rang. I told her nothing. I think that she might be easier to talk to than you expect."

## What she wrote down {own}

How she knew that Hannah understood. The questions about harm, and the answers. The call, and what was and was not said. No note went to the school or to social care, because there was nothing to act on.

## The point to take away

Checking hard for harm is what makes it right to keep the secret. Do both. {own}

## What differs between the nations

In Scotland an Act of 1991 says that a person under 16 may agree to treatment if a doctor finds that they understand it. {scotland; age-legal-capacity-scotland-1991}

In England and Wales it comes from the *Gillick* case. {england; wales; gillick-1985}

In England an Act of 29 April 2026 brings a duty to report child sexual abuse. It was planned with exceptions for some acts between young people. It may already apply; check. {england; crime-and-policing-act-2026; crime-and-policing-bill}

In Northern Ireland there is a duty about serious crime. The law was eased in 2009 for those who treat young people, but not where a child is under 13 or the other is 18 or over. Ask your adviser. {northern-ireland; criminal-law-ni-1967; sexual-offences-ni-2008; bma-ni-sexual-offences}
`,
  unconfirmed: 'The date on which the duty to report child sexual abuse in England starts could not be confirmed, nor the exact reach of the exception in Northern Ireland when both are young.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
