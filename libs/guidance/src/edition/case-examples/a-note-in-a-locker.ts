import type { GuidanceEntry } from '../../content/entry.js';

/** An emergency: a student who may take her life. */
export const aNoteInALocker: GuidanceEntry = {
  slug: 'example-a-note-in-a-locker',
  kind: 'case-example',
  title: 'A note in a locker, and a student who has gone',
  summary:
    'A student of 17 leaves college with a plan to die. Her tutor tells the police at once, then her mother, and tells her friends next to nothing.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: ['education', 'police'],
  topics: ['children', 'emergency', 'shared', 'no-consent'],
  text: `
## What happened {own}

It is ten past two. Zainab is 17. She has not come to her class. A friend brings Joel, her tutor, a note from her locker. It says goodbye. It names a place.

Last month Zainab told Joel that she was very low, and asked him to keep it to himself.

## What Joel asked himself {own}

He had about ten seconds, and that was enough.

- **Could somebody die?** Yes. Then ring 999 first. The rest can be thought through while the phone rings.
- **What do they need to find her?** That, and nothing else.

## The reasons, which he wrote down later

- **Lawful basis.** To save a life. Law has a basis for just this, called vital interests. A college may also have its public task. No consent is needed, and nobody could ask her.
- **Health data.** She is under 18 and at risk, and nobody could ask her. The condition on safeguarding fits (Data Protection Act 2018, Schedule 1, paragraph 18).
- **Confidence.** Her life outweighs what she had asked of him.
- **Need.** Minutes mattered. In an emergency you share what is needed, and do not hold back for fear of data protection law. {uk-gdpr; dpa-2018; common-law-confidence; ico-data-sharing-code; own}

## What he shared, and with whom {own}

**The police, at once.** Her name and age, what she was wearing, a photograph, her number, the place, the words of the note, that she had been low for a month, and that she takes the 14 bus.

**Her mother, next.** The police asked the college to ring. Joel first asked himself if home was part of the trouble. He knew of no sign of it. He told her that Zainab was missing, that there was a note, and that the police were looking.

**The ambulance crew, when she was found.** Which medicine she takes, and what she had said a month ago.

**Her friends.** "Zainab isn't safe just now, and people are with her. If she messages you, bring me the phone straight away." He did not read out the note.

**All staff.** Nothing that day. Later, only the two who teach her.

She was on the 14 bus. A driver who had been rung by the police talked to her until they came.

## What he told Zainab {own}

He saw her the week after. "I broke what I said I'd keep. I'd do it again. Here is who knows, and what they know." She asked him to get the note back for her. He did.

## What he wrote down {own}

Times, names, what was said. Why her mother was told. That he would no longer say "I'll keep it to myself" to any student. He now says how far he can.

## The point to take away

In an emergency, share first and write it down after. It is still *what is needed*, to *those who can help*. {own}

## What differs between the nations

The law on saving a life is the same in all four. What a young person of 16 or 17 may decide for themselves is not, so take advice on the days that follow. {uk-gdpr; ico-data-sharing-code}

If this story comes close to you, Samaritans answer day and night on 116 123. {own}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
