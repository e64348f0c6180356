import type { GuidanceEntry } from '../../content/entry.js';

/** Backing other people's decisions. */
export const forManagers: GuidanceEntry = {
  slug: 'for-managers',
  kind: 'guidance',
  title: 'For managers: backing good decisions',
  summary:
    'Your staff share well when they know that you will stand behind them. This page is about what to do before, during and after a hard decision.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Before: make it easy {own}

- Say aloud, more than once: "You do not need an agreement to share about a person. Nobody needs an information sharing protocol for that. Think, share what is needed, write it down, and I'll back you."
- Put the names and numbers of your safeguarding lead, your data protection officer and the out-of-hours contact where people can see them. On the wall, too.
- Give new staff and volunteers the [pocket guide](/guidance/pocket-guide) in their first week.
- Use a [case example](/guidance/example-the-agreement-ran-out) at a team meeting, ten minutes, once a month.
- Run the [hour of training](/guidance/training-plan) once a year.
- Tell people your organisation's position in writing. There is [model wording](/guidance/statement-of-commitment).

Staff need to trust that their organisation will stand by them. The guidance of 2008 asked employers for just that. {england; hmg-faq-2008}

## During: when somebody comes to you unsure {own}

Don't take the decision away from them if you can help it. Ask:

1. Is anyone in danger now?
2. What do you want to happen?
3. What is our lawful basis? (In most public bodies, our public task.)
4. Is it confidential? If so: agreement, duty, or public interest?
5. What is the least that will do it, and who needs it?
6. What happens if we say nothing?
7. What will you tell the person?

Then: "So what do you think?" Often they know.

If they do not, and nor do you, ring your adviser together. Agree a time by when you will decide *with or without* an answer. A decision that waits for a reply until Monday is a decision not to share until Monday.

## When you disagree {own}

Say why, and write it down, both views. If they think that a child or an adult is at risk and you do not, they should know whom else they can go to. Never make anyone feel that they went behind your back.

People who report wrongdoing at work have protection in law. {england; wales; scotland; pida-1998}

Northern Ireland has a law of its own on it. {northern-ireland; pida-ni-1998}

## After: whatever the outcome {own}

- Read the note. Is the reason in it, not only the act? Would a stranger follow it?
- Thank them. It was probably a bad evening.
- Did the person know? Who tells them, and when?
- What came back from the other side? Chase it.
- What got in the way? Fix one thing.

If something went wrong, ask first what the system did. Was there a number to ring? Could they get through? Blame teaches people to say nothing.

If data went to the wrong place, tell your data protection officer at once. Some breaches have to be reported to the regulator within 72 hours. {uk-gdpr}

## In supervision

Look at decisions not to share as well as at those to share. Pick one of each. Ask what would have changed it. {own}

Watch for wear. A person who hears about harm every day may go numb, or may worry about everything. Both change how they decide. {own}

## Where a protocol does help

If your team shares the same thing with the same body each week, a protocol saves everybody time. Ask your information governance lead, and see the [register](/register). It is for the routine. It never stands between your staff and one person's case. {ico-data-sharing-code}

## Your employer's part

The [governance framework](/guidance/governance-framework) is a checklist that your organisation can go through. Take the gaps to whoever can mend them. {own}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
