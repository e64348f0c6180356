import type { GuidanceEntry } from '../../content/entry.js';

/** Whom to ask, and where the official words stand. */
export const signposts: GuidanceEntry = {
  slug: 'signposts',
  kind: 'guidance',
  title: 'Signposts: whom to ask',
  summary: 'Whom to ring when you are worried or stuck, and where to read the official words for your nation.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## In danger now

Ring **999**. If it is a crime but not urgent, ring **101**. {own}

## Inside your own organisation {own}

- **Your manager**, for most things.
- **Your safeguarding lead**, if a child or an adult may be at risk.
- **Your data protection officer**, on lawful basis and on requests you are not sure of.
- **Your Caldicott Guardian**, in health and care, on confidentiality. In Northern Ireland, the Personal Data Guardian.
- **Your union or professional body**, on your code.

Many organisations list their advisers here, on their page in the [register](/register/organisations). Nobody needs an information sharing protocol to share about a person, so that is not what to look for first.

## If you are worried about a child

NSPCC helpline: **0808 800 5000**. For adults who worry about a child, and for people who work with children. {nspcc-helpline}

Childline: **0800 1111**. For children and young people themselves. It is free. {childline}

### England {england; working-together; dfe-2024}

- Ring children's social care at the council where the child lives, or its out-of-hours team.
- Read [Working together](https://www.gov.uk/government/publications/working-together-to-safeguard-children--2) and the government's [advice on sharing](https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice).

### Wales {wales; wales-safeguarding-procedures; wales-info-sharing-2019}

- Ring social services at the council where the child lives.
- Read the [Wales Safeguarding Procedures](https://safeguarding.wales/) and the [guide to sharing](https://www.gov.wales/sharing-information-safeguard-children).

### Scotland {scotland; scotland-child-protection-2021; girfec-information-sharing}

- Ring social work at the council where the child lives, or the police.
- Read the [national guidance on child protection](https://www.gov.scot/publications/national-guidance-child-protection-scotland-2021-updated-2023/) and [getting it right for every child](https://www.gov.scot/policies/girfec/).

### Northern Ireland {northern-ireland; ni-cooperating-to-safeguard}

- Ring the Gateway team of the Health and Social Care Trust where the child lives, or its out-of-hours service.
- Read [Co-operating to safeguard children](https://www.health-ni.gov.uk/publications/co-operating-safeguard-children-and-young-people-northern-ireland).

## If you are worried about an adult

### England {england; care-act-guidance; scie-adults}

- Ring adult social care at the council where the person lives, and say "safeguarding".
- Read [Safeguarding adults: sharing information](https://www.scie.org.uk/safeguarding/adults/practice/sharing-information/).

### Wales {wales; wales-safeguarding-procedures}

- Ring social services at the council. The [procedures](https://safeguarding.wales/) cover adults too.

### Scotland {scotland; asp-scotland-code}

- Ring social work at the council, and say "adult protection".
- Read the [code of practice](https://www.gov.scot/publications/adult-support-protection-scotland-act-2007-code-practice-3/).

### Northern Ireland {northern-ireland; ni-adult-safeguarding-2015; belfast-adult-gateway}

- Ring the adult protection gateway team of the Health and Social Care Trust.
- Read the [policy](https://www.health-ni.gov.uk/publications/adult-safeguarding-prevention-and-protection-partnership-key-documents).

## Domestic abuse

England: **0808 2000 247**, the National Domestic Abuse Helpline. {england; refuge-helpline}

Wales: **0808 80 10 800**, Live Fear Free. People who work with victims can ring for advice as well. {wales; live-fear-free}

Scotland: **0800 027 1234**, Scotland's Domestic Abuse and Forced Marriage Helpline. {scotland; sdafmh}

Northern Ireland: **0808 802 1414**, the Domestic and Sexual Abuse Helpline. {northern-ireland; dsa-helpline-ni}

## If somebody cannot go on

Samaritans: **116 123**. Free, day and night. You may ring for yourself, too. This work is hard. {samaritans}

## Data protection

- The regulator's [data sharing code](https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/data-sharing-a-code-of-practice/).
- Its [ten steps to keep children safe](https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/a-10-step-guide-to-sharing-information-to-safeguard-children/).
- Its pages [for the public](https://ico.org.uk/for-the-public/). {ico-data-sharing-code; ico-safeguarding-10-step; ico-public}

The Information Commissioner's Office is becoming the Information Commission. Its addresses may change. {duaa-2025}

## Health and care

- For doctors: [confidentiality](https://www.gmc-uk.org/professional-standards/the-professional-standards/confidentiality) and [0–18 years](https://www.gmc-uk.org/professional-standards/the-professional-standards/0-18-years).
- For nurses and midwives: [the Code](https://www.nmc.org.uk/standards/code/). {gmc-confidentiality; gmc-0-18; nmc-code}

In England: the [Caldicott Principles](https://www.gov.uk/government/publications/the-caldicott-principles). {england; caldicott-principles}

## Schools in England

The statutory guidance is [Keeping children safe in education](https://www.gov.uk/government/publications/keeping-children-safe-in-education--2). {england; kcsie}

## The law {own}

- Everywhere: [data protection](/guidance/data-protection-law), [confidence](/guidance/common-law-confidence), [human rights](/guidance/human-rights), [what has to be in writing](/guidance/when-an-agreement-is-required), [powers of public bodies](/guidance/public-bodies-powers).
- England: [children](/guidance/children-england), [adults](/guidance/adults-england)
- Wales: [children](/guidance/children-wales), [adults](/guidance/adults-wales)
- Scotland: [children](/guidance/children-scotland), [adults](/guidance/adults-scotland)
- Northern Ireland: [children](/guidance/children-northern-ireland), [adults](/guidance/adults-northern-ireland)
- By field: [health and care](/guidance/health-and-care), [crime](/guidance/crime-and-disorder), [schools and early years](/guidance/education-and-early-years), [housing](/guidance/housing-and-homelessness).
`,
  unconfirmed: 'The telephone numbers are those that the helplines publish. Nobody rang them for this page.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
