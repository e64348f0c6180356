import type { GuidanceEntry } from '../../content/entry.js';

/** Myth by myth. */
export const commonWorries: GuidanceEntry = {
  slug: 'common-worries',
  kind: 'guidance',
  title: 'Common worries, and what to answer',
  summary:
    'What people say just before they decide to say nothing, and why it does not hold. Read it before you need it. Use it when somebody says it to you.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## "Data protection stops me"

It does not. The law sets out how to use facts about people fairly. It has a basis for nearly everything that good practice asks of you. If somebody says "GDPR", ask "which part?" {uk-gdpr; dpa-2018; ico-data-sharing-code}

## "There is no agreement"

Nobody needs an information sharing protocol to share about a person. It is not a legal requirement. A protocol is a plan for what is done again and again. {ico-data-sharing-code}

## "Ours has lapsed" or "the review is overdue"

That is about the plan. The law that lets you share did not lapse with it. Share for good reason, and tell whoever looks after the protocol. {ico-data-sharing-code; own}

## "They have not signed"

Then they made no promise on how they handle routine sharing. They still come under data protection law, as you do. Ask what they need, make sure that it gets there safely, and decide. {uk-gdpr; own}

## "That is outside the scope of the protocol"

A protocol lists what was planned. Life is wider. What is outside it gets the same seven questions as anything else. {ico-data-sharing-code; own}

## "The parent said no"

Listen to why. But if a child is at risk, you need no consent. Tell the parent what you will do, unless that makes it worse. {england; dfe-2024}

It is the same in Wales, Scotland and Northern Ireland: the child's safety comes first. {wales; scotland; northern-ireland; wales-info-sharing-2019; scotland-child-protection-2021; ni-cooperating-to-safeguard}

## "She's an adult. It's her choice"

Very often it is. If she can decide and nobody else is at risk, her no weighs a lot. It weighs less if she is being forced, if children are in the house, or if he may do it to others. Then look again. {common-law-confidence; own; england; care-act-guidance}

In the other nations that holds as well, under each one's own law on adults at risk. {wales; scotland; northern-ireland; sswb-wales-2014; asp-scotland-2007; ni-adult-safeguarding-2015}

## "I promised not to tell"

Try never to promise that. Say early on: "I'll keep it to myself, unless I think that someone may get hurt." If you did promise, go back, and say what has changed and why. {own}

## "I'll be disciplined"

People get into trouble for gossip, for looking up their neighbours, for sending files to the wrong place. We know of no good reason to punish somebody who thought it through, shared what was needed with the right person, and wrote down why. Your employer should say so in writing. See the [statement of commitment](/guidance/statement-of-commitment). {own}

## "I'll be sued, or fined"

The regulator fines organisations, and looks at how they run things. One careful choice by a member of staff is not what fines are for. To take or use data for your own ends, behind your employer's back, is another matter: that can be a crime. {dpa-2018; ico-data-sharing-code}

## "I don't have proof"

You are not the judge. Say what you saw and heard, and say what you do not know. Others may hold the missing piece. {own}

## "It's only a small thing"

It may be, and it may be the fourth small thing this month. If it troubles you, note it and talk it over. {own}

## "They'll never trust us again"

Some won't. More will, if you were straight with them from the start. Children and families say that they accept sharing when it gets them help and when they know about it. {england; hmg-faq-2008}

Ask what would have made it easier for them. {own}

## "Somebody else is dealing with it"

Perhaps. Ring and ask. It costs three minutes. {own}

## "They only want it for their own ends"

Ask them what for. If the purpose is not good enough, say no, and write that down. See [when you decide not to share](/guidance/when-you-decide-not-to-share). {own; uk-gdpr}

## "I'm only a volunteer"

The same rules help you. Tell the person in your group who leads on safeguarding. If you cannot reach them and it is urgent, ring yourself. {ico-data-sharing-code; own}

## "My system won't let me"

Then use the phone, and tell your manager about the system. {own}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
