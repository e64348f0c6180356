import type { GuidanceEntry } from '../../content/entry.js';

/** How to run a session. */
export const trainingPlan: GuidanceEntry = {
  slug: 'training-plan',
  kind: 'training',
  title: "Trainer's plan: one hour, or half a day",
  summary:
    'How to run a session on sharing information: aims, timings, what to bring, and what to say. There is a plan for one hour and one for half a day. Both work for one team or for many agencies in a room.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Who it is for {own}

For anyone who trains people who work with children, adults or families. You do not need to be a lawyer. You do need to have read the [slides](/guidance/training-slides), the [exercises](/guidance/training-exercises) and the legal page of your nation.

- **Local:** one team or one body. Use your own policy and the names of your own advisers.
- **Multi-agency:** mix the tables, so that a teacher sits with a nurse and a police officer. Half of what they learn, they learn from each other.
- **Initial training:** students have few cases of their own. Give them the stories on these pages, and more time to talk.
- **Continuing professional development:** see the page for [providers](/guidance/training-for-cpd-providers).

## What people can do afterwards {own}

- Say why nobody needs an information sharing protocol to share about a person.
- Tell the lawful basis from the duty of confidence, and name both in a case.
- Act in an emergency without waiting.
- Choose what is needed, and leave out the rest.
- Write a decision down in a few lines, to share or not to share.
- Name their adviser.

## What you need {own}

- The slides, on a screen or on paper
- The exercise sheets, one for each table
- A blank record of a decision for each person. Print it from the [decision path](/decide)
- The names and numbers of the advisers of each body in the room
- Large paper and pens

Use no real cases. If someone tells one, ask them to leave out names, places and dates. A room with people from six agencies is no place to share about a person.

## One hour {own}

- **0 to 5 minutes. Start.** Slides 1 to 3. Ask: "When did you last hold back, and why?" Write the reasons on the paper. Do not answer yet.
- **5 to 15 minutes. No protocol needed.** Slides 4 to 6. Go back to the paper. Cross out each reason that is about a protocol.
- **15 to 30 minutes. The questions.** Slides 7 to 9. Then exercise 1 in pairs.
- **30 to 45 minutes. Children and adults at risk.** Slides 10 to 12. Then exercise 2 or 3.
- **45 to 55 minutes. How much, and the record.** Slides 13 to 16. Each person fills in the record for the exercise just done.
- **55 to 60 minutes. End.** Slides 17 and 18. Each person writes down the name of their adviser.

## Half a day {own}

- **0:00 to 0:20. Start.** As above. Let each table collect its reasons, then put the sheets on the wall.
- **0:20 to 0:50. No protocol needed, and what is needed.** Slides 4 to 6. Read out the story [of an agreement that ran out](/guidance/example-the-agreement-ran-out). Ask what each person in it should have said.
- **0:50 to 1:20. The questions.** Slides 7 to 9, then exercise 1.
- **1:20 to 1:35. Break.**
- **1:35 to 2:20. Children and adults at risk.** Slides 10 to 12, then exercises 2 and 3. Half the tables take one, half the other. They tell each other what they decided.
- **2:20 to 2:50. Being asked.** Slide 13, then exercise 4. One person plays the caller.
- **2:50 to 3:15. How much, and not sharing.** Slides 14 and 15, then exercise 5.
- **3:15 to 3:35. The record.** Slide 16, then exercise 6.
- **3:35 to 3:50. End.** Slides 17 and 18. Go round: one thing that each will do next week. Point to the [self-test](/guidance/self-test).

## What to say with each slide {own}

1. Who you are, and that no one's real case will be told today.
2. Read one line of it. Ask which they came for.
3. Tell them of one time when two halves of a story never met. Keep names out.
4. Say it twice. Then ask who has been told the opposite.
5. Five things. None of them is a signature.
6. Ask: "What would you say first on the phone?" Let someone try.
7. The order matters. Lawful basis first; consent is not where you start.
8. Give the same case twice: once for each question.
9. Let each say which one is theirs. If someone says consent, ask: "Would you stop if they said no?"
10. Pause here. This is the slide that they will need most.
11. Draw out Mr Okoro of exercise 3, who says no, and whom his no protects.
12. Show your own nation. Then open its legal page.
13. Play the call. A friendly voice is not proof of a badge.
14. Ask what the other side would *do* with each fact.
15. A no with a reason is good work. A no without one is not.
16. Fill in two lines together, on the wall.
17. Have real numbers ready. Read them out.
18. Wait until each has written something.

## What to say when they say …

**"Data protection stops us."** It is a frame for sharing well. It asks for a reason, not for silence. {ico-data-sharing-code; uk-gdpr}

**"We have no protocol with them."** You need none to share about a person. Routine sharing of many records is planned in one. {hmg-faq-2008; ico-data-sharing-code}

**"They did not consent."** For public bodies consent is seldom the lawful basis. Where a child is at risk, none is needed. {ico-safeguarding-10-step; uk-gdpr}

**"I could be disciplined."** A decision made in good faith, for a reason, and written down is one that a good employer stands behind. Ask them to say so in writing. {hmg-faq-2008; own}

**"Just send everything."** No. Too much can hide the one fact that matters, and can hurt people. {uk-gdpr; own}

## Where the law differs {own}

Show only the legal page of the nation you are in. Say so if people in the room work across a border.

- England: [children](/guidance/children-england) and [adults](/guidance/adults-england)
- Wales: [children](/guidance/children-wales) and [adults](/guidance/adults-wales)
- Scotland: [children](/guidance/children-scotland) and [adults](/guidance/adults-scotland)
- Northern Ireland: [children](/guidance/children-northern-ireland) and [adults](/guidance/adults-northern-ireland)

## Afterwards {own}

Ask three questions after a month. Did you share, or decide not to? Did you write it down? Did someone tell you that you needed a protocol? Take the answers to those who run your training, without names.
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
