import type { GuidanceEntry } from '../../content/entry.js';

/** For colleges, professional bodies and training firms. */
export const forCpdProviders: GuidanceEntry = {
  slug: 'training-for-cpd-providers',
  kind: 'training',
  title: 'For providers of training and professional development',
  summary:
    'You teach students or run courses for people who work already. You may use these pages in your course. This page says what they cover, how to fit them in, and what to check before each run.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## What you may use {own}

All the training pages are free to use: the [plan](/guidance/training-plan), the [slides](/guidance/training-slides), the [exercises](/guidance/training-exercises) and the [self-test](/guidance/self-test). You may add your own cases and leave out what does not fit. Say when the page was written, and give its sources, so that people can see how old it is.

## What they cover {own}

- Why no information sharing protocol is needed to share about a person, and what one is for
- Lawful basis and the duty of confidence, as two questions
- Children at risk, adults at risk, and families
- Requests from the police and other bodies
- How much to share, and how to send it
- When not to share
- The record of a decision

They do not teach routine or bulk sharing, or how to write a protocol. Nor do they make anyone a data protection officer. See [what this guidance is not for](/guidance/what-this-guidance-is-not-for).

## How to fit them in {own}

- **Before a placement or a first job:** the half day.
- **Each year, for people in work:** the hour. Change the exercises from year to year.
- **As a refresher on your own:** the self-test, about twenty minutes.
- **For those who lead:** the half day, with the page on [when an agreement is required](/guidance/when-an-agreement-is-required).

## How to fit your profession {own}

Your learners have a professional code too. Put its words on confidence next to ours and let them compare.

Doctors: the guidance on confidentiality of the General Medical Council {gmc-confidentiality}

Nurses, midwives and nursing associates: the Code {nmc-code}

Staff of schools in England: Keeping children safe in education {england; kcsie}

Health and care staff in England: the Caldicott Principles {england; caldicott-principles}

Staff in Wales: the Wales Safeguarding Procedures {wales; wales-safeguarding-procedures}

Staff in Scotland: the national guidance for child protection, and the code of practice on adults {scotland; scotland-child-protection-2021; asp-scotland-code}

Staff in Northern Ireland: the code of practice on confidentiality {northern-ireland; ni-confidentiality-code}

A code may ask more of its members than the law does. None of these is a reason to wait for a protocol. {own}

## Hours and certificates {own}

The self-test ends with a certificate that is made in the browser. The name on it is never sent to us, and we keep no list. So we cannot confirm that a person has passed. If your scheme needs proof, mark the exercises yourself.

We have not asked any professional body to approve these pages. Do not say that one has.

We count the hour as one hour of learning, and the half day as three and a half. Your own scheme may count in another way.

## Before each run

Look at the top of each page: when was it written, and last checked? {own}

Read what it says could not be confirmed. In November 2026 that includes the start of the new English duty to share information to safeguard children. {england; cwsa-2026}

Check that the law is that of your learners' nation. {own}

Take out real names from every case that you add. {own}

## Tell us {own}

If something is wrong, out of date or hard to follow, tell the service by the contact on its pages. Say which page and which line.
`,
  unconfirmed: 'The day on which the new duty in England starts could not be confirmed.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
