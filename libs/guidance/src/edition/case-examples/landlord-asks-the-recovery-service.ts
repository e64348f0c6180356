import type { GuidanceEntry } from '../../content/entry.js';

/** A request that is declined, without saying whether the person is known. */
export const landlordAsksTheRecoveryService: GuidanceEntry = {
  slug: 'example-landlord-asks-the-recovery-service',
  kind: 'case-example',
  title: '"Is my tenant still clean?"',
  summary:
    'A housing officer asks a recovery charity if a tenant still comes. The worker neither confirms nor denies it, and finds a better way to help.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: ['drug-and-alcohol', 'housing', 'voluntary-sector'],
  topics: ['adults', 'not-shared', 'asked-by-another-body'],
  text: `
## What happened {own}

Dominic works for a recovery charity. A housing officer rings. She sounds decent. "You've got Shanice on your books. There's been noise. I just need to know if she's using again, or I'll have to start on the eviction."

Shanice was there yesterday. She is seven months sober. Dominic is bursting to say so.

## What Dominic asked himself

- **What is it for?** The officer's purpose is a tenancy. That is real, but it is hers. The charity holds what it knows for treatment.
- **Lawful basis.** The charity could think of a legitimate interest, weighed against Shanice's. People who go to a recovery service do not expect it to talk to their landlord. It fails there. Since 2026 a charity may also use a shorter test, when a public body asks for what it needs for its public task. A phone call about noise did not say what task, or why it was needed.
- **Special category.** That she comes at all is data about health. That needs a further condition, and none fitted.
- **Is it confidential?** Highly. Shanice had not agreed, no law required it, and noise is not a serious harm. {uk-gdpr; dpa-2018; duaa-2025; common-law-confidence; own}

*Good* news is confidential too. If Dominic tells when the news is good, his silence tells when it is not. {own}

## What he decided {own}

He did not say if Shanice was known to the charity. He used the same words as for anybody: "I can't say who does or doesn't come here. If somebody gives us leave to talk to you, we will. If you think a person is in danger, tell me what you have seen, and I'll make sure the right people hear it."

The officer did not think that. She said that she would write to the tenant.

## What he told Shanice {own}

That afternoon he told her that somebody had rung, and what he had said. Shanice was cross with the landlord for ten minutes. Then she asked Dominic for a letter saying that she attends each week. He wrote two lines. She took it round herself.

That was her choice, about her news, to the person she picked.

## What he wrote down {own}

Who rang, what she wanted, that he gave nothing, and why. In Shanice's notes: that she asked for the letter, and a copy of it.

## When it would be different

If the officer had seen a baby left alone in the flat, or Shanice lying on the floor, it would be about somebody's safety. Then he would share what was needed with those who could help, yes or no. {common-law-confidence; ico-data-sharing-code}

## The point to take away

You can be of great help to a person without answering the question that was asked about them. {own}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
