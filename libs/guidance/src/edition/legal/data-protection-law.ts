import type { GuidanceEntry } from '../../content/entry.js';

/** UK GDPR, the Act of 2018 and the changes of 2025, as far as sharing about a person is concerned. */
export const dataProtectionLaw: GuidanceEntry = {
  slug: 'data-protection-law',
  kind: 'legal',
  title: 'Data protection law',
  summary:
    'The law lets you share about a person when you have a good reason. You need a lawful basis, and one more condition for things like health or crime. For a public body the basis is rarely consent. Share what is needed, keep it safe, and be able to say why.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Which laws

There are two main texts: the UK General Data Protection Regulation (UK GDPR) and the Data Protection Act 2018. The Data (Use and Access) Act 2025 changed both. They hold in all four nations. {uk-gdpr; dpa-2018; duaa-2025}

The changes came in steps. Most of those that matter here have been in force since 5 February 2026. The duty to handle complaints has been in force since 19 June 2026. {duaa-commencement-6; ico-complaints-2026}

An agreement that still cites the Data Protection Act **1998** is out of date in its wording. That is a matter for those who keep it. Nobody needs an information sharing protocol to share about a person, old or new. {dpa-2018; ico-data-sharing-code}

## Seven principles (article 5) {uk-gdpr}

Use personal data lawfully, fairly and openly; for a stated purpose; no more than is needed; accurately; for no longer than needed; securely. And be able to show all that. "Necessary" means more than useful and less than indispensable: is there a reasonable way to do the job with less?

## A lawful basis (article 6) {uk-gdpr}

Pick the one that fits. One is enough, and you need to know it before you share.

- **Legal obligation, 6(1)(c).** A law or a court order requires it.
- **Vital interests, 6(1)(d).** To protect somebody's life.
- **Public task, 6(1)(e).** A task in the public interest or official authority with a basis in law. The usual one for councils, schools, the NHS and others.
- **Recognised legitimate interest, 6(1)(ea).** See below.
- **Legitimate interests, 6(1)(f).** For charities and firms, after weighing your reasons against the person's.
- **Contract, 6(1)(b).** Seldom of use here.
- **Consent, 6(1)(a).** Freely given, and as easy to take back as to give. Of little use where you hold power over somebody or would share in any case.

### Recognised legitimate interests

Since 5 February 2026 there is a short list in Annex 1 of the UK GDPR. If your sharing is necessary for a purpose on it, you need not do the balancing test of 6(1)(f). You still have to ask if it is *necessary*, and all else in the law applies. {uk-gdpr; duaa-2025; duaa-commencement-6; ico-recognised-legitimate-interest}

- answering a body that says it needs the data for its public task
- national security, public security and defence
- responding to an emergency as Part 2 of the Civil Contingencies Act 2004 defines it: a large event such as a flood or an attack, and not one person's crisis
- detecting, investigating or preventing crime
- safeguarding a child, or an adult at risk. {uk-gdpr; ico-recognised-legitimate-interest}

Public authorities do not use this basis for their own tasks. They have public task. A charity that is asked by a council may rest on the first line. {uk-gdpr; ico-recognised-legitimate-interest}

### A purpose that you did not collect it for

Sharing often serves another purpose than the one you first had. That has to be compatible with it. Since 5 February 2026 article 8A and Annex 2 of the UK GDPR name purposes that count as compatible. Among them are preventing crime, large emergencies in the same sense, someone's vital interests, safeguarding a person at risk, and a legal obligation; and, for those who are no public authority, answering a body that says it needs the data for its public task. You still need a lawful basis as well. There are tighter rules for what was collected on the basis of consent. {uk-gdpr; duaa-2025; duaa-commencement-6}

## Special category data (article 9)

Health, race or ethnic origin, politics, religion or belief, union membership, sex life and sexual orientation, genes, and biometric data that identifies. For these you need one of ten conditions as well. {uk-gdpr}

- **Health or social care, 9(2)(h)**, by or under someone who owes a duty of confidence. For direct care, the usual one.
- **Vital interests, 9(2)(c)**, where the person cannot give consent.
- **Legal claims and courts, 9(2)(f).**
- **Substantial public interest, 9(2)(g)**, in one of the ways that Schedule 1 to the Act of 2018 lists. {uk-gdpr; dpa-2018-schedule-1}

In that list, look at paragraph **18**: safeguarding of children and of individuals at risk. It is for sharing that is necessary to protect someone under 18, or an adult at risk, from neglect or harm, or to protect their well-being, *without consent*, where consent cannot be given, cannot reasonably be obtained, or asking would prejudice the protection. Paragraph **10** is about preventing or detecting unlawful acts. Paragraph **6** is about statutory and government purposes. {dpa-2018-schedule-1}

## Data about crime (article 10)

Convictions, offences, and allegations of them. If you have no official authority over such data, you need a condition from Schedule 1: often the same paragraphs, 18 or 10. {uk-gdpr; dpa-2018; dpa-2018-schedule-1}

For most conditions in Schedule 1 your organisation has to have an *appropriate policy document*. That is a matter for it, not for you on the phone; paragraph 10 asks for none when you disclose to a competent authority such as the police. {dpa-2018-schedule-1}

## Exemptions that help (Schedule 2)

- **Crime and taxation (paragraph 2).** You need not tell the person, or keep to some other rules, so far as that would prejudice preventing or detecting crime, or catching offenders. It lets you answer the police. It does not oblige you to.
- **Required by law, and legal proceedings (paragraph 5).** Where a law or a court order requires it, or it is needed for legal proceedings, advice or rights. {dpa-2018-schedule-2}

## Police, prosecutors, prisons: Part 3

When a *competent authority* uses data for law enforcement, Part 3 of the Act of 2018 applies in place of the UK GDPR. There must be a basis in law; sensitive processing has to be strictly necessary and meet a condition. If the police give you facts, or you give them some, each side goes by its own part of the law. Data that they collected for law enforcement may be passed on for another purpose only if the law authorises it. {dpa-2018-part-3}

## Being open, and people's rights

Tell people what you do with their data: in a privacy notice, and face to face (articles 13 and 14). You may hold back where telling would endanger someone, would defeat the purpose, or an exemption applies. {uk-gdpr; dpa-2018-schedule-2}

They can ask to see it, to have it put right, to object and, at times, to have it erased. [Your rights](/guidance/your-rights) has it in plain words. {uk-gdpr}

Since 19 June 2026 every controller has to help people to complain, acknowledge a complaint within 30 days, and deal with it without undue delay. {duaa-2025; ico-complaints-2026}

## Children, and those who have died

Children have the same rights, and their data calls for more care. {uk-gdpr}

In Scotland a child of 12 or more is presumed mature enough to use these rights (Act of 2018, section 208). {scotland; dpa-2018}

Data protection law is about living people. [Confidence](/guidance/common-law-confidence) may outlast a life. {uk-gdpr; gmc-confidentiality}

## If it goes wrong

A mistake made in good faith is for the organisation to mend. A breach that is likely to put people at risk has to be reported to the regulator within 72 hours (article 33), so tell your data protection officer at once. To obtain or disclose data knowingly without the controller's consent can be a crime, with defences (section 170). A worker who shares for work, for a reason, is not whom that section has in mind. {uk-gdpr; dpa-2018; own}

The regulator is the Information Commissioner's Office, which is becoming the Information Commission. Its [data sharing code](https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/data-sharing-a-code-of-practice/) was made under section 121 of the Act of 2018, and courts and the regulator take it into account (section 127). It was written before the changes of 2025. {dpa-2018-section-121; ico-data-sharing-code; duaa-2025}
`,
  unconfirmed:
    'Whether the Information Commissioner’s Office has by now become the Information Commission in every respect, and whether the data sharing code has been revised since the changes of 2025, could not be confirmed.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
