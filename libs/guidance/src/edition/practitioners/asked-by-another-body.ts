import type { GuidanceEntry } from '../../content/entry.js';

/** A request comes in. */
export const askedByAnotherBody: GuidanceEntry = {
  slug: 'asked-by-another-body',
  kind: 'guidance',
  title: 'When another body asks you',
  summary:
    'Somebody rings or writes and wants to know about a person. Find out who they are, what they need it for and when. Then answer what was asked, and do it soon.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Four things to find out {ico-data-sharing-code; own}

1. **Who is it?** Name, job, organisation. Ring back on a number from your own list or from their website, not on the one that they give you.
2. **What do they need it for?** One sentence is enough. "It's a safeguarding matter" is a start, not an answer.
3. **What exactly?** "Everything" is seldom what they mean. Ask what they have to decide.
4. **By when?** If it is today, treat it as today.

## Do they have a right to it?

Most requests are just that: requests. The other body may ask, and you decide. Some are more: {ico-data-sharing-code}

- **A court order.** Follow it, and ask your adviser at once what it covers.
- **A law that says you have to answer.** Ask them to name the law and the section. They should be able to tell you, or find out. If a child or an adult may be at risk, do not wait for it: answer on your own lawful basis.
- **A law that says you may.** Many laws do only this. It helps, and it leaves the choice with you. {ico-data-sharing-code; own}

Are you a charity or a firm? If a public body tells you that it needs something for its public task, and names the law behind it, you have a lawful basis to answer: a recognised legitimate interest. You may still say no. {duaa-2025; uk-gdpr}

## If it is the police {dpa-2018; uk-gdpr}

The Data Protection Act lets you give facts to the police where that is needed to prevent or solve a crime. It does not say that you have to. They should tell you in writing what they need and why. In an emergency they can ask by phone, and you can answer by phone. Write it down.

Health and care staff should weigh confidence as well. {common-law-confidence; gmc-confidentiality}

The law is on a page of its own: [crime and disorder](/guidance/crime-and-disorder). {own}

## If it is social care about a child {ico-safeguarding-10-step; own}

Answer fast. They ask because somebody is worried. You need no consent from parents to help keep a child safe. If they have told the family, you can too. If they have not, ask why before you speak to anyone.

### England {england; children-act-1989; working-together}

When a council looks into harm to a child, the law calls on other councils, health bodies and some others to help it.

### Wales {wales; sswb-wales-2014}

The council may ask certain bodies for what it needs in order to protect a child or an adult. As a rule they have to answer.

### Scotland {scotland; scotland-child-protection-2021}

The national guidance says who takes part, and that sharing is part of it from the first day.

### Northern Ireland {northern-ireland; children-ni-1995; ni-cooperating-to-safeguard}

The Trusts look into harm to a child, and other bodies are asked to help them.

## If it is social care about an adult

**England:** a council may ask its partners to co-operate in a case (Care Act 2014, section 7). A safeguarding adults board can require information (section 45). {england; care-act-2014}

**Wales:** relevant partners have to help unless it conflicts with their duties (Social Services and Well-being (Wales) Act 2014, section 164). Boards can ask too (section 137). {wales; sswb-wales-2014}

**Scotland:** a council officer can require records (Adult Support and Protection (Scotland) Act 2007, section 10). To refuse without a reasonable excuse is an offence. {scotland; asp-scotland-2007}

**Northern Ireland:** follow the policy, and check if the Adult Protection Bill is now law. {northern-ireland; ni-adult-safeguarding-2015; ni-adult-protection-bill}

## If it is the family, a friend or a solicitor {own; common-law-confidence; uk-gdpr}

A parent may have the right to ask for a child's data, if it is in the child's interests. Anyone who writes for another needs that person's word for it. A solicitor's letter is not a court order. If a letter sounds like a threat, give it to your data protection officer.

## Then decide

Go through the [seven questions](/guidance/step-by-step). Nobody needs an information sharing protocol to answer about a person. "We have no agreement with you" is not a reason to refuse. {ico-data-sharing-code}

You share for *your* lawful basis. They need one of their own to receive it. {uk-gdpr}

## Answer

- Give what is needed, and say what you left out.
- Mark fact, report and opinion.
- Ask to be told what comes of it.
- If it is no, say so quickly, with your reason. See [when you decide not to share](/guidance/when-you-decide-not-to-share). {ico-data-sharing-code; own}

## When *you* are the one who asks {own}

Do as you would be done by. Send your name and a number at the switchboard. Say what you are trying to do, what you need and why, and by when. If the answer is "we have no agreement", send them the [standing notice](/notice), and ask for a person who can decide. If a child or an adult is at risk and they still say no, go to their manager and to your own the same day.
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
