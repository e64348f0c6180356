import type { GuidanceEntry } from '../../content/entry.js';

/** The law of Scotland on sharing about children. */
export const childrenScotland: GuidanceEntry = {
  slug: 'children-scotland',
  kind: 'legal',
  title: 'Children: the law in Scotland',
  summary:
    'In Scotland the council and the police have to tell the Reporter about a child who may need the help of a hearing. Others may tell, and should. No consent is needed to keep a child safe. For help short of that, talk with the child and the family first.',
  nations: ['scotland'],
  areas: [],
  topics: [],
  text: `
## What to hold on to

Scotland has its own Acts, its own hearings, and its own approach, *getting it right for every child*. The English Acts on children, the English guidance and the new English duty of 2026 are not the law here. {children-scotland-1995; childrens-hearings-2011; girfec-information-sharing}

Nobody needs an information sharing protocol to share about a person. {ico-data-sharing-code}

## When a child may be at risk of significant harm

The [national guidance on child protection](https://www.gov.scot/publications/national-guidance-child-protection-scotland-2021-updated-2023/) asks everyone to share a concern with social work or the police without delay. You need no consent for that. Tell the child and the family, unless it would put someone at risk. Police, social work and health then hold an *inter-agency referral discussion*, at which they put together what they know. {scotland-child-protection-2021}

There is no general statutory duty on every practitioner to report. The guidance, your employment and your code expect it. {scotland-child-protection-2021; own}

## The Reporter {childrens-hearings-2011}

Under the Children's Hearings (Scotland) Act 2011:

- **The council** has to make inquiries where a child may need protection, guidance, treatment or control, and to give the Reporter what it has, where a compulsory supervision order might be necessary (section 60).
- **A constable** has a like duty to inform the Reporter (section 61).
- **Anyone else** may inform the Reporter, on the same test (section 64).

The test looks at what the child may need. It does not ask for proof.

**Sixteen and seventeen.** Child protection guidance covers everyone under 18. The Reporter has dealt mainly with those under 16, and with some of 16 and 17. The Act of 2024 raises that to 18. When last seen, that part was in force only for some purposes; check. From 16, the law on adults at risk may apply as well. {scotland-child-protection-2021; childrens-hearings-2011; care-justice-scotland-2024; asp-scotland-2007}

## Councils and those they ask

A council has to safeguard and promote the welfare of children in its area who are in need (Children (Scotland) Act 1995, section 22). It may ask another council, a health board and some others for help. They have to give it if that fits with their own duties and does not unduly prejudice their work (section 21). {children-scotland-1995}

Under the Children and Young People (Scotland) Act 2014 councils and health boards plan services together (Part 3), and *corporate parents* work together for looked-after children and care leavers (Part 9). {cyp-scotland-2014}

## What happened to the named person

Part 4 of the Act of 2014 would have given each child a named person, with wide duties to share about well-being. In 2016 the Supreme Court held that its rules on sharing were outside the Parliament's powers: too unclear, and with too little room for the family's rights. Part 4 never came into force, and was repealed on 5 May 2025 by section 32 of the Children (Care and Justice) (Scotland) Act 2024. {christian-institute-2016; cyp-scotland-2014; care-justice-scotland-2024}

What follows for you: below the level of child protection there is no special statute that says "share". You share under the ordinary law, for your public task or another lawful basis, in proportion, and as a rule with the knowledge of the child and the parents. A named person or lead professional may still be there as a matter of good practice. {girfec-information-sharing; uk-gdpr}

## An Act of 2026

The Children (Care, Care Experience and Services Planning) (Scotland) Act 2026 became law on 15 May 2026. It changes hearings, care and the planning of services. Which of its parts are in force could not be confirmed. {children-care-scotland-2026}

## What young people decide

Someone under 16 can consent to medical treatment if a doctor who treats them finds that they understand what it means (Age of Legal Capacity (Scotland) Act 1991, section 2). Confidence is owed to them in the same way. {age-legal-capacity-scotland-1991; gmc-0-18}

A child of 12 or more is presumed old enough to use data protection rights (Data Protection Act 2018, section 208). {dpa-2018}

Neither is a bar to sharing where the child is at risk. {scotland-child-protection-2021}

## Rights

The Act of 2024 makes the United Nations Convention on the Rights of the Child part of Scots law, as far as the Parliament's powers reach. Public authorities have to act in line with it in the work that it covers. In a decision to share that means above all: hear the child, put their best interests first, respect their privacy, protect them from harm. {uncrc-scotland-2024; uncrc}

## Confidence

Scots law has its own obligation of confidence. A risk of serious harm to a child outweighs it. See [confidence](/guidance/common-law-confidence). {lord-advocate-scotsman-1989; gmc-0-18}

## Where next

- [Adults in Scotland](/guidance/adults-scotland)
- [Data protection law](/guidance/data-protection-law) {own}
`,
  unconfirmed: 'Which parts of the Children (Care, Care Experience and Services Planning) (Scotland) Act 2026 are in force, and whether they change the sections named here.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
