import type { GuidanceEntry } from '../../content/entry.js';

/** What a trainer shows: few words, one thought a slide. */
export const slides: GuidanceEntry = {
  slug: 'training-slides',
  kind: 'training',
  title: 'Slides: sharing information about a person',
  summary:
    'Eighteen slides for a session of an hour or of half a day. Show them one by one from this page, or print them on paper. What to say to each stands in the trainer’s plan.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Sharing information about a person {own}

When to share, when not to, and how to say why.

---

## What today is for {own}

- To decide with more confidence
- To know what the law asks of you
- To know whom to ask
- To write down a decision in a few minutes

---

## Why it matters {hmg-faq-2008; working-together; scotland-child-protection-2021; wales-info-sharing-2019; ni-cooperating-to-safeguard}

Each of you sees a part.

Somebody has to be able to see the whole.

---

## You do not need a protocol {hmg-faq-2008; ico-data-sharing-code}

An information sharing protocol is a plan for routine or bulk sharing.

You never need one to share about a person.

None found, lapsed, or about something else: **none of these is a reason not to share.**

---

## What you do need {uk-gdpr; ico-data-sharing-code}

- A purpose
- A lawful basis
- No more than is needed
- A safe way to send it
- A note of what you decided and why

---

## An emergency? {ico-data-sharing-code}

Share what is needed. **Now.**

Write it down afterwards.

---

## Seven questions {hmg-faq-2008; own}

1. What is it for, and what is your lawful basis?
2. Could anyone tell who it is about?
3. Is it confidential?
4. If so: does the person agree?
5. If not: is there a duty, or a stronger public interest?
6. What is needed, by whom, and how will you send it?
7. What will you write down?

Not sure? Ask your adviser.

---

## Two questions, often mixed up {uk-gdpr; common-law-confidence; ico-data-sharing-code}

**Lawful basis.** May we use this information? For public bodies it is seldom consent.

**Confidence.** May I pass on what was told in trust? Yes if the person agrees, a law says so, or the public interest weighs more.

---

## Lawful basis: which? {uk-gdpr; dpa-2018; duaa-2025; ico-recognised-legitimate-interest}

- Council, school, NHS, police: mostly **public task**
- A law orders it: **legal obligation**
- Charity or firm: **legitimate interest**, or one that the law now names, such as safeguarding
- Life at risk: **vital interests**

Health, ethnic origin, crime? One more condition.

---

## Is a child at risk? {ico-safeguarding-10-step}

No consent is needed.

Be open with the family, unless that puts someone in danger.

Share early. You need not be sure.

---

## Is an adult at risk? {care-act-2014; sswb-wales-2014; asp-scotland-2007; ni-adult-safeguarding-2015}

What does the adult want?

Can they decide this, and are they free to?

Is anyone else at risk? Is it a serious crime?

---

## Your nation {own}

- **England:** a new duty to share for the safety and welfare of children. It may already apply: check
- **Wales:** some bodies must report a child or an adult at risk
- **Scotland:** public bodies must report an adult at risk
- **Northern Ireland:** keeping quiet about a serious crime can be an offence {cwsa-2026; sswb-wales-2014; asp-scotland-2007; criminal-law-ni-1967}

---

## Being asked {ico-data-sharing-code; own}

Who is asking? Ring back on a number that you know.

What for? What do they need? By when?

A request is yours to **decide**. An order of a court, or a duty in law, you follow.

Ask which it is. If someone may be at risk, do not let that question hold you up.

---

## How much? {uk-gdpr}

What would change what they do?

Send that.

Say what is fact, what is your view, and what you do not know.

---

## Deciding not to share {ico-data-sharing-code; own}

It can be the right answer.

Write down why, and when you will look again.

---

## Write it down {ico-data-sharing-code; own}

- Who asked, and when
- What you shared, or not
- Why: purpose, lawful basis, what you weighed
- Whether the person knows; if not, why not
- How you sent it

Try the [decision path](/decide). Nothing you type there leaves your device.

---

## Whom to ask {own}

- Your safeguarding lead
- Your data protection officer
- In health and care: your Caldicott Guardian
- Your manager, or a colleague with more years

Asking is good. Waiting for days is not.

---

## One thing to do on Monday {own}

Write down the name and number of your adviser.

Put it where you can find it at five to five on a Friday.
`,
  unconfirmed: 'The day on which the new duty in England starts could not be confirmed.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
