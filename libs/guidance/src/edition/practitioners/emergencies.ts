import type { GuidanceEntry } from '../../content/entry.js';

/** What to do when there is no time. */
export const emergencies: GuidanceEntry = {
  slug: 'emergencies',
  kind: 'guidance',
  title: 'Emergencies',
  summary:
    'If a life is at risk, tell the people who can help, now. Share what they need. Nobody will thank you for a form that was filled in first.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Do this now

1. Ring **999**. If you cannot speak, stay on the line and follow what you hear. On a mobile you may be asked to press 55.
2. Say who is in danger, where they are, and what you have seen or been told.
3. Answer what you are asked, as far as you know it: an illness, a medicine, a weapon, a child in the house.
4. Give your name and number. Stay reachable.
5. Tell your manager when you can. {own}

If you cannot hear or speak on the phone, you can text 999. You have to sign up once, before you need it: text the word *register* to 999. {own}

## You may share

In an emergency, go ahead and share what is necessary and in proportion to the danger. The regulator's code says so. The law has a basis for it: the vital interests of a person. For a child, or an adult at risk, charities and firms can also rest on a recognised legitimate interest: safeguarding. The one called "emergency" is for large events, such as a flood or an attack. Public bodies have their own tasks. You need not choose between them while the phone rings. {ico-data-sharing-code; uk-gdpr; duaa-2025}

You need no consent, no form, no sign-off and no information sharing protocol. Nobody ever needs a protocol to share about a person. {ico-data-sharing-code}

## What counts as an emergency? {ico-data-sharing-code; own}

Something that may do serious harm very soon. It need not be blood on the floor.

- A child who is missing with someone who has hurt her.
- A man on a bridge, or a message that sounds like goodbye.
- An old woman who does not answer the door, when she always does.
- A fire, a flood, a crash, where rescuers must know who needs help.
- A threat to hurt someone, from a person who has the means.

It may also build up over an hour or two. If you are asking "is this one?", treat it as one and ring.

## Even then: what they need, and no more {uk-gdpr; own}

A paramedic needs to know what the man has taken. She does not need to know why he lost his job. Leave out what makes no difference to the next hour.

Check whom you are talking to. You rang 999, so you know. If somebody rings *you*, ring back on a number that you look up, if you can get through at once. If that would cost time that the person does not have, ask what only a true caller would know, say what is needed to save life, and note the name and number.

## Afterwards, the same day {ico-data-sharing-code; own}

Write down:

- what you knew, and when
- whom you told, by name or number, and the time
- what you said, and what you kept back
- why you did not wait.

Then tell the person, when it is safe, what you shared. Tell your manager what got in the way, so that it goes better next time.

## When it is urgent, but not 999

A child who must not go home tonight is a call to children's social care, or to its out-of-hours team. It is not an e-mail. [Signposts](/guidance/signposts) has the routes in each nation. {own}

## Planning ahead {ico-data-sharing-code}

Bodies that may meet in a crisis can agree beforehand who rings whom. That makes it quicker. If no one has planned it, share all the same.
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
