import type { GuidanceEntry } from '../../content/entry.js';

/** For children and young people. */
export const whatIsSharedAboutYou: GuidanceEntry = {
  slug: 'what-is-shared-about-you',
  kind: 'people',
  title: 'What is shared about you, and why',
  summary: 'This page is for children and young people. It says when the people who help you may talk about you, and what you can do about it.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Are you safe right now?

If you are in danger, ring **999**. You can ring from any phone. It costs nothing. {own}

You can ring Childline on **0800 1111** and talk about anything. It is free. {childline}

## Who knows things about me?

Your school. Your doctor. A dentist, a nurse, a youth worker, a social worker. Maybe the police. Each one knows a bit of your life. {own}

## Why would they talk to each other?

So that you get help, and so that you are safe. {uncrc; own}

Say your asthma is bad. The nurse tells your PE teacher. Now your teacher knows why you stop to rest. {own}

Say somebody hurts you at home. Your teacher tells a social worker. It is a social worker's job to find out and to help. {own}

## Do they have to ask me first?

Most of the time they should talk to you first. They should say what they want to tell, who will hear it, and why. You can say what you think. They have to listen, even when they can't do just what you want. {uncrc; ico-safeguarding-10-step}

Sometimes they do not need a yes. If you, or someone else, may get hurt, they have to think about safety first. They should still tell you, unless that would put someone in danger. {ico-safeguarding-10-step}

## Can I tell someone a secret?

You can tell a doctor or a nurse private things, and they will keep most of them private. Other grown-ups who help you should, too. {gmc-0-18; common-law-confidence}

No one should promise to keep *every* secret. If you are being hurt, or might be, they will tell someone who can help. A good helper says so before you start. You can ask: "What would you have to pass on?" {own}

## What won't they share?

Things that no one needs to know. Your PE teacher needs to know about your asthma. She does not need to know that your mum and dad split up. {uk-gdpr; own}

## Will my mum or dad find out?

It depends on what it is, and on how old you are. If you can understand and decide for yourself, you often have a say in that. Ask. You can say, "Please don't tell my dad yet, because…" {gmc-0-18; uk-gdpr}

## Can I see what is written about me?

Yes, you can ask. It is free. A grown-up whom you trust can help you. See [your rights](/guidance/your-rights). {uk-gdpr}

In Scotland, if you are 12 or over, people take it that you can ask for yourself. {scotland; dpa-2018}

In the rest of the UK, it depends on how much you understand. {england; wales; northern-ireland; uk-gdpr; ico-public}

## What if it's wrong?

Tell them. "That's not what happened." They should put it right, or write down that you don't agree. {uk-gdpr}

## What if I'm cross about it?

You can complain. Ask a teacher, a youth worker or somebody in your family to help. No one may be mean to you because you complained. {uk-gdpr; own}

## Things you can say

- "Who will you tell?"
- "What will you say? Can I see it?"
- "Can I tell them myself?"
- "Please leave that bit out."
- "I'm scared of what happens next."
- "Will you tell me how it went?" {own}

## What young people say

Years ago some were asked. They said that it was OK to pass things on if it got them help. They wanted to be part of it, and to know what was going on. {england; hmg-faq-2008}

That still seems fair to us. {own}

## Your rights

All children have a right to be safe, to be heard, and to have a private life. These are written down in a promise that most countries of the world have made. {uncrc}

In Scotland that promise is now part of the law. {scotland; uncrc-scotland-2024}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
