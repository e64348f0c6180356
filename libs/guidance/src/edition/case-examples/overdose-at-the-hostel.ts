import type { GuidanceEntry } from '../../content/entry.js';

/** An emergency with an adult, and where it ends. */
export const overdoseAtTheHostel: GuidanceEntry = {
  slug: 'example-overdose-at-the-hostel',
  kind: 'case-example',
  title: 'What the ambulance needs to know',
  summary:
    'A man stops breathing in a hostel. The night worker tells the paramedics all they need to save him. An hour later his mother rings, and that is a different question.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: ['housing', 'drug-and-alcohol', 'voluntary-sector'],
  topics: ['adults', 'emergency', 'shared', 'not-shared', 'no-consent'],
  text: `
## What happened {own}

It is 3.15 in the night. Ryan is on the floor of the hostel's shower, and he is blue. Tolu is alone on shift. He shouts for help, gives the nasal spray that turns back an overdose, and rings 999.

Tolu has Ryan's file in the office. There is his medicine, his HIV, his court dates, his rent, and a letter from his daughter.

## What Tolu asked himself {own}

*What would I want to know if I were the one kneeling here?* That is the whole question at 3.15.

## What he told the paramedics {own}

That Ryan is 34. What the others think he took, and when. That he is on 60 ml of methadone and a tablet for nerves. That penicillin makes his throat swell. How many sprays, and at what time. That he stopped breathing for about two minutes.

They asked, "Anything else he takes every day?" There was: his HIV tablets. Some drugs clash with those. It was a question about his treatment from the people who were treating him, so Tolu answered it. He said it low, at the door of the van, not in the corridor with nine men listening.

He said nothing of court, of rent or of the letter.

## The reasons, which he wrote down at five

- **Lawful basis.** To save a life: vital interests. For data on health, the same, since Ryan could not say yes or no.
- **Confidence.** Anyone would expect it. Where it is not so, the public interest in saving a life is enough.
- **Need.** What bears on his treatment, told to those treating him, out of the hearing of others. {uk-gdpr; dpa-2018; common-law-confidence; ico-data-sharing-code; own}

## Then the phone rang {own}

At half past four a woman said that she was Ryan's mother. Somebody had messaged her. "Is he dead?"

It was no longer an emergency that she could help with. Ryan was in hospital and was awake. He had told Tolu in May that his mother did not know where he lived. And Tolu did not know who was on the line.

He did not say that Ryan lived there. He did not leave her hanging either. "I can't talk about who lives here. If you're worried about someone in hospital, ring their main number; they can ask him. I'll sit here if you want to talk for a bit."

Then he rang the ward, so that a nurse could ask Ryan. Ryan rang his mother at six.

## What he wrote down {own}

Times, doses, what was said to whom. The call, and what he did not say. That residents had talked about it, and that he had asked them to leave it to Ryan.

## The point to take away

An emergency opens the door to those who can help, for as long as it lasts. It does not take the door off. {own}

## What differs between the nations

Nothing that should slow you down. The law on saving a life is the same in all four. {uk-gdpr; dpa-2018}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
