import type { GuidanceEntry } from '../../content/entry.js';

/** The field's words, in plain ones. */
export const glossary: GuidanceEntry = {
  slug: 'glossary',
  kind: 'guidance',
  title: 'Glossary',
  summary: 'The words and short forms that people use when they talk about sharing, each in a sentence or two.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Words of data protection {uk-gdpr; dpa-2018}

- **Personal data**: facts or views about a living person who can be recognised, alone or with other facts.
- **Data subject**: the person whom the data is about.
- **Special category data**: kinds of data that need more care. Among them are health, race, faith, politics, union membership, sex life, genes, and fingerprints used to know who you are.
- **Criminal offence data**: data about crimes, or claims of them. It has rules of its own.
- **Lawful basis**: the reason in law for using personal data. There has to be one each time. See [confidence and consent](/guidance/confidence-and-consent).
- **Public task**: the lawful basis of a body that does a job which the law gave it. Most public bodies rest on it.
- **Legal obligation**: the lawful basis when a law or a court orders it.
- **Vital interests**: the lawful basis when a life is at risk.
- **Legitimate interests**: a lawful basis for charities and firms, after weighing their reasons against the person's.
- **Consent**: a free, clear yes that can be taken back. One lawful basis of several, and rarely that of a public body.
- **Condition**: what is needed on top of a lawful basis for special category or criminal offence data. Keeping children and people at risk safe is one.
- **Controller**: the body that decides why and how data is used. It answers for it.
- **Joint controllers**: two or more bodies that decide together.
- **Processor**: a firm or body that handles data for a controller and does as it is told.
- **Processing**: anything done with data. Reading it is enough.
- **Competent authority**: the police, a prosecutor, a prison or another body that uses data to deal with crime. Part 3 of the Act of 2018 is for them.
- **Privacy notice**: what tells people how their data is used.
- **DPIA**: data protection impact assessment. A written look at the risks to people, before the work starts. Needed when a high risk is likely.
- **DPO**: data protection officer. Advises an organisation on the law and can be asked by its staff and by the public.
- **Subject access request**: a person asks to see what is held about them.
- **Data breach**: data was lost, changed, or seen by the wrong person.
- **Proportionate**: no more than the purpose calls for.
- **Retention**: how long data is kept.
- **Pseudonymised**: names swapped for codes. Somebody can still turn it back, so it is still personal data.
- **Anonymous**: nobody can tell who it is. The law no longer applies to it.

## Newer words

- **Recognised legitimate interest**: a lawful basis on a short list in the law: among them crime, large emergencies such as floods, national security, and keeping children and adults at risk safe. In force since 5 February 2026. Not for the tasks of public authorities. An adult is "at risk" here only if they have care and support needs and cannot protect themselves because of those. For other adults think of crime, vital interests or legitimate interests.
- **DUAA**: the Data (Use and Access) Act 2025. It changed the UK GDPR and the Act of 2018.
- **ICO** and **Information Commission**: the regulator of data protection. The Information Commissioner's Office is becoming the Information Commission. {duaa-2025; uk-gdpr}

## Words of confidence

- **Duty of confidence**: what was told in trust is not to be passed on without a good reason. Judges made this law.
- **Public interest**: the good of people at large. It can be stronger than confidence, as when someone may be badly hurt.
- **Need to know**: whoever needs it for their job gets it, and nobody else. {common-law-confidence}

### Young people

- **Gillick competence**: a child under 16 understands enough to decide this matter alone. {england; wales; gillick-1985}

## Words about agreements {ico-data-sharing-code}

- **ISP**: information sharing protocol. A signed agreement on one sharing activity, or on routine or bulk sharing. Nobody needs one to share about a person. See [what it is](/guidance/what-an-isp-is).
- **Data sharing agreement**, **information sharing agreement**: other names for the same.
- **Party**: an organisation that is part of such an agreement.
- **Standing**: where an agreement is in its life: draft, signed by some, in force, ended. It is about the plan. It says nothing about what you may share.
- **Routine sharing**: the same kind of data, again and again.
- **Case by case**: one person, one decision. That is what this guidance is for.

## People and roles

- **Practitioner**: anyone who works with people, paid or not. {ico-data-sharing-code; own}
- **SIRO**: senior information risk owner. A person at the top who answers for the risks to data. Many public bodies have one. {own}

### England {england; caldicott-guardians-2021; kcsie}

- **Caldicott Guardian**: a senior person in health or care who looks after the confidentiality of patients' data, and the good use of it.
- **DSL**: designated safeguarding lead. The person in a school or college who leads on keeping children safe.

### Northern Ireland {northern-ireland; ni-confidentiality-code}

- **Personal Data Guardian**: does there what a Caldicott Guardian does elsewhere.

## Safeguarding

### England {england; working-together; care-act-2014; cwsa-2026; cwsa-2026-commencement}

- **Safeguarding**: keeping children, or adults with care needs, safe from harm and neglect.
- **Early help**: support for a family before things get bad. It leans on the family's agreement, and on being open.
- **Section 17**, **section 47**: parts of the Children Act 1989. A child in need; and a council's look into harm to a child.
- **Section 16LA**: the new duty to share for the safety and welfare of children, in the Children Act 2004. It became law on 29 April 2026. It may already apply; check.
- **Section 42**: the part of the Care Act under which a council looks into harm to an adult.
- **MASH**: multi-agency safeguarding hub. Police, social care, health and others in one team, who put together what each knows.
- **LADO**: local authority designated officer. Hears about worries over people who work with children.

### England and Wales {england; wales; cja-2003-mappa; domestic-abuse-guidance-2022; operation-encompass-2025}

- **MAPPA**: multi-agency public protection arrangements. How police, probation and prisons, with others, manage people who may do serious harm.
- **MARAC**: multi-agency risk assessment conference. A meeting about victims of domestic abuse who are at highest risk. Scotland and Northern Ireland have such meetings too.
- **Operation Encompass**: the police tell a child's school that there was domestic abuse at home. They have a duty to since 7 November 2025.

### Wales {wales; sswb-wales-2014; waspi}

- **Relevant partner**: a body that has a duty to report to the council a child or an adult at risk.
- **WASPI**: the Welsh accord, a common frame for sharing agreements.

### Scotland {scotland; girfec-information-sharing; childrens-hearings-2011; asp-scotland-2007; management-of-offenders-scotland-2005}

- **GIRFEC**: getting it right for every child. The national approach to children's well-being.
- **Reporter**: decides if a child should come before a Children's Hearing.
- **Adult at risk**: there, a person of 16 or over who cannot look after their own safety or interests, is at risk of harm, and is more open to it because of a disability, illness or the like.
- **MAPPA**: Scotland has it as well, under its own Act.

### Northern Ireland {northern-ireland; ni-cooperating-to-safeguard; criminal-justice-ni-2008}

- **Gateway**: the team in a Health and Social Care Trust that takes first calls about a child.
- **PPANI**: public protection arrangements. What MAPPA is elsewhere.
`,
  unconfirmed: 'The date on which the new duty in England starts could not be confirmed. Whether the Information Commissioner’s Office has by now become the Information Commission in every respect could not be confirmed either.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
