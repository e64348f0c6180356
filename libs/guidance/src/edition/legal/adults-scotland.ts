import type { GuidanceEntry } from '../../content/entry.js';

/** The law of Scotland on sharing about adults at risk. */
export const adultsScotland: GuidanceEntry = {
  slug: 'adults-scotland',
  kind: 'legal',
  title: 'Adults at risk: the law in Scotland',
  summary:
    'In Scotland public bodies have to tell the council about an adult whom they believe to be at risk, when something must be done to protect them. The council can ask to see records. The adult’s wishes count at every step. No agreement between employers is needed.',
  nations: ['scotland'],
  areas: [],
  topics: [],
  text: `
## What to hold on to

The main law is the Adult Support and Protection (Scotland) Act 2007, with its [code of practice](https://www.gov.scot/publications/adult-support-protection-scotland-act-2007-code-practice-3/) of 2022. It covers people from the age of 16. {asp-scotland-2007; asp-scotland-code}

Nobody needs an information sharing protocol to share about a person. {ico-data-sharing-code}

## Who is an adult at risk: section 3 {asp-scotland-2007}

All three have to be so. The adult:

- is unable to safeguard their own well-being, property, rights or other interests
- is at risk of harm, **and**
- is more vulnerable to being harmed than others because of disability, mental disorder, illness, or physical or mental infirmity.

Harm may come from somebody else, or from what the adult does or fails to do. It takes in neglect, money, and self-harm.

## The duty to report: section 5(3) {asp-scotland-2007}

If a public body or office-holder named in the Act knows or believes that somebody is an adult at risk, *and* that action needs to be taken to protect them from harm, it has to report the facts to the council for the area where the adult is.

The bodies are all councils, health boards, the police, the Mental Welfare Commission, the Public Guardian, the Care Inspectorate and Healthcare Improvement Scotland. Others may be added by order.

The same bodies have to co-operate with a council that makes inquiries, and with each other, so far as it fits with the proper exercise of their work (section 5(2)).

Charities, housing associations, care firms, GPs and others: the code of practice expects you to report as well, and to help. {asp-scotland-code}

## The council's inquiries {asp-scotland-2007}

A council that knows or believes that somebody is an adult at risk, and that it might need to step in, has to inquire (section 4). Its officers may visit and interview (sections 7 and 8).

**Section 10: records.** A council officer may require anyone who holds health, financial or other records about the adult to hand them over, in person or in writing. Only a health professional may examine *health* records. To refuse without a reasonable excuse is an offence (section 49). So if a council officer cites section 10: check who they are, give what it covers, and tell your adviser the same day. You need not ask the adult first, though you should tell them if it is safe.

## Principles

Whatever is done has to be of benefit to the adult, in a way that could not be had otherwise, and restrict their freedom the least. Their wishes, past and present, count, and so do the views of those close to them (sections 1 and 2). {asp-scotland-2007}

A capable adult may refuse to take part in an interview or an examination. Protection orders need consent, save where there is undue pressure (section 35). That is about steps taken *later*. It is no reason for a public body not to report. {asp-scotland-2007; asp-scotland-code}

## Adults without capacity, and mental disorder

The Adults with Incapacity (Scotland) Act 2000 has principles of its own: benefit, least restriction, the adult's wishes. Councils and the Public Guardian inquire where an adult's welfare or property seems to be at risk (sections 6 and 10). {awi-scotland-2000}

Under the Mental Health (Care and Treatment) (Scotland) Act 2003 a council inquires where a person with a mental disorder may be ill-treated, neglected or at risk, and certain bodies have to co-operate (sections 33 and 34). {mental-health-scotland-2003}

## Lawful basis and confidence

With a duty to report, your basis is the legal obligation, or your public task; confidence gives way as far as the duty goes. Without one, a charity may rest on the recognised legitimate interest of safeguarding, and weighs the [public interest](/guidance/common-law-confidence) for confidence. {uk-gdpr; ico-recognised-legitimate-interest; lord-advocate-scotsman-1989}

For health and the like, the condition on safeguarding of individuals at risk is paragraph 18 of Schedule 1 to the Data Protection Act 2018. {dpa-2018-schedule-1}

## Parents

If the adult cares for a child, think of the child too: see [children in Scotland](/guidance/children-scotland). {scotland-child-protection-2021}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
