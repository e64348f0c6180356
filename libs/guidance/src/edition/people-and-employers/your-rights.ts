import type { GuidanceEntry } from '../../content/entry.js';

/** Asking, correcting, objecting, complaining. */
export const yourRights: GuidanceEntry = {
  slug: 'your-rights',
  kind: 'people',
  title: 'Your rights, and how to use them',
  summary:
    'You can ask what an organisation holds about you, who has had it, and why. You can have mistakes put right. If you are unhappy, you can complain, and they have to answer.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Ask to see it {uk-gdpr; dpa-2018}

You can ask any organisation for a copy of what it holds about you. You need no form, no reason and no money. Say it or write it, to anyone there. This helps them:

- who you are and how to reach you
- what you want to see: "my school file", or "all e-mails about me in March"
- that you also want to know **who it was given to, and why**.

They have one month. If it is a lot of work they may take two months more, and have to tell you so in the first month. They may ask who you are or what you mean, and the clock waits for your answer. They have to make a fair search, not an endless one. {uk-gdpr; duaa-2025}

They may leave things out: facts about other people, or what could cause serious harm to someone. They should say so if they can. {dpa-2018}

## Have it put right {uk-gdpr}

If a fact is wrong, ask them to mend it, and to tell those who were given it. If it is somebody's *opinion*, it may stay, with a note that you do not agree.

## Say no, or ask them to stop {uk-gdpr}

You can **object** to a use that rests on a public task or on legitimate interests. They have to think again and answer. They may go on if they have a strong reason. Keeping a child safe is one.

If they rest on your **consent**, you can take it back at any time.

You can ask for data to be **deleted**. Records of care, school or police work often have to be kept for years, so the answer may be no. They have to say why.

When the police, prisons or courts use data for their work on crime, you have rights too, but some are narrower. {dpa-2018}

## Ask about decisions made by machines

If a computer alone made a choice that matters to you, you can ask to be told, have your say, and have a person look at it. {uk-gdpr; duaa-2025}

## Complain to the organisation first

Since **19 June 2026** every organisation has to have a way to complain about how it handles personal data. There is no exception for small ones. {duaa-2025; ico-complaints-2026}

1. Say what happened, when, and what you want. A few lines will do. They have to make it easy, for example with a form on their website.
2. Within **30 days** they have to tell you that they have it.
3. They have to look into it and keep you informed, without undue delay.
4. They have to tell you the outcome. {duaa-2025; ico-complaints-2026}

Keep a copy. Note the date. {own}

If it was about how staff *treated* you and not about data, ask for the ordinary complaints route as well. {own}

## Then go to the regulator

If you are not content with the answer, or get none, go to the regulator. It is called the Information Commissioner's Office, and is becoming the Information Commission. It will most often ask if you have complained to the organisation first. See its pages [for the public](https://ico.org.uk/for-the-public/). {ico-public; ico-complaints-2026; duaa-2025}

You can also go to court. Get advice before you do. {dpa-2018}

## Other places that can help

The ombudsman looks at how public services treated you. It is free. You mostly have to complain to the service first. {lgsco; psow; spso; nipso}

England: the [Local Government and Social Care Ombudsman](https://www.lgo.org.uk/), about councils and care. {england; lgsco}

England, about the NHS: the [Parliamentary and Health Service Ombudsman](https://www.ombudsman.org.uk/). It also looks at UK government departments, through an MP. {england; phso}

Wales: the [Public Services Ombudsman for Wales](https://www.ombudsman.wales/). {wales; psow}

Scotland: the [Scottish Public Services Ombudsman](https://www.spso.org.uk/). {scotland; spso}

Northern Ireland: the [Northern Ireland Public Services Ombudsman](https://www.nipso.org.uk/). {northern-ireland; nipso}

## For children and young people

These rights are yours, too. A parent can use them for you if that is in your interests. If you understand enough, you can do it yourself. {uk-gdpr; ico-public}

In Scotland a child of 12 or over is taken to understand enough. {scotland; dpa-2018}

There is a [page for you](/guidance/what-is-shared-about-you). {own}

## If sharing did *not* happen

Perhaps you needed one service to tell another, and it would not. Data protection law did not make them refuse. Nor did the lack of an agreement: nobody needs an information sharing protocol to share about a person. Ask for the reason in writing, and complain if it is a poor one. {ico-data-sharing-code; own}

## Words that you can use {own}

"Please send me a copy of the personal data that you hold about me. Please also tell me who you have given it to, when and why. My name is … and you can reach me at …"

"I want to make a data protection complaint. On … you … I think that this was wrong because … I would like you to …"
`,
  unconfirmed: 'Whether the Information Commissioner’s Office has by now become the Information Commission in every respect could not be confirmed.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
