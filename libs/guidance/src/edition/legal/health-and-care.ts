import type { GuidanceEntry } from '../../content/entry.js';

/** Confidentiality and sharing in health and adult social care. */
export const healthAndCare: GuidanceEntry = {
  slug: 'health-and-care',
  kind: 'legal',
  title: 'Health and social care',
  summary:
    'For someone’s own care, share with the team that looks after them. That is what they expect. For other reasons you need their word, a law, or a strong public interest. Caldicott Guardians and professional codes help you decide.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Two kinds of reason

**Direct care**: looking after this person. Lawful basis: public task, or for a private provider legitimate interests; for the health data, health or social care purposes (article 9(2)(h)). Confidence: the person's agreement is most often implied. They would expect the ward to tell the district nurse. {uk-gdpr; dpa-2018; gmc-confidentiality}

**Anything else**: a safeguarding referral, the police, housing, a complaint, research. Confidence is then met by the person's agreement, by a law, or by the public interest. See [confidence](/guidance/common-law-confidence). {common-law-confidence; gmc-confidentiality}

Nobody needs an information sharing protocol to share about a person. Systems that link records need agreements between organisations; a nurse who rings a school does not. {ico-data-sharing-code}

## Professional codes

The General Medical Council's [guidance](https://www.gmc-uk.org/professional-standards/the-professional-standards/confidentiality) lets doctors disclose in the public interest where failing to do so may expose others to a risk of death or serious harm, and about children at risk without waiting for agreement. The [Code](https://www.nmc.org.uk/standards/code/) of nurses and midwives asks them to share what is needed for people's safety. Both ask you to tell the person if that is practicable and safe, and to keep a note. {gmc-confidentiality; gmc-0-18; nmc-code}

## England {england}

### The Caldicott Principles {caldicott-principles; caldicott-guardians-2021}

Eight of them, since 2020: justify the purpose; use it only when necessary; use the least that will do; limit access to those who need it; be sure that everyone knows their duties; comply with the law; *the duty to share for individual care is as important as the duty to protect confidentiality*; inform patients, so that there are no surprises. Each NHS body and council with adult social care has a Caldicott Guardian. Ask them.

### A duty to share for direct care {hsca-2012-251b; hsc-safety-quality-2015}

Section 251B of the Health and Social Care Act 2012 applies to bodies that commission or provide health services or adult social care for the public. They have to see to it that information about a person is shared within the body, and with another such body with which they communicate about that person, *so far as* they consider that it is likely to help with the person's care in England and is in the person's best interests.

They need not if they reasonably consider that:

- the person objects, or would be likely to
- it concerns or is connected with care by an *anonymous access provider*, such as some sexual health services
- for another reason they are not reasonably able to, or should not be required to.

It gives no leave to break data protection law or a duty of confidence. It is about *care*. If the person objects, it falls away; safeguarding does not, and goes by its own rules.

### Codes of the NHS {nhs-confidentiality-2003}

The code of practice of 2003, with its supplement of 2010 on disclosures in the public interest, is still in use. Serious harm, and serious crime such as murder, rape, child abuse and kidnap, are among its examples.

## England and Wales {england; wales}

**Section 251** of the National Health Service Act 2006, with regulations of 2002, lets the duty of confidence be set aside for medical purposes such as cancer registries, control of infections, and research or audit that has been approved. It is for data sets. It does not apply to your call about one patient. {nhs-act-2006-s251; copi-2002}

**Infectious diseases.** Doctors have a legal duty to notify certain diseases. {health-protection-england-2010; health-protection-wales-2010}

**Female genital mutilation** of a girl under 18: registered professionals have to tell the police. See [children in England](/guidance/children-england) or [in Wales](/guidance/children-wales). {fgm-duty}

**Serious violence.** The powers to disclose under the Act of 2022 do not extend to patient information. See [crime and disorder](/guidance/crime-and-disorder). {pcsc-act-2022}

## Wales {wales}

Section 251B is of England. Welsh bodies share for care under the general law, and with the council under the Social Services and Well-being (Wales) Act 2014. Local Health Boards and NHS trusts are relevant partners, and so have a duty to report a [child](/guidance/children-wales) or an [adult](/guidance/adults-wales) at risk. They have Caldicott Guardians, too. {sswb-wales-2014; caldicott-manual}

## Scotland {scotland}

Section 251B and section 251 do not apply. NHS boards have Caldicott Guardians. Boards have a duty to report an [adult at risk](/guidance/adults-scotland), and a council officer may ask for records; only a health professional may look at health records. {caldicott-manual; asp-scotland-2007}

Section 24 of the Care Reform (Scotland) Act 2025 is about sharing in health and social care. As far as could be seen it is not in force. {care-reform-scotland-2025}

## Northern Ireland {northern-ireland}

Health and social care are in one service. The department's [code of practice](https://www.health-ni.gov.uk/publications/code-practice-protecting-confidentiality-service-user-information) says how confidence is kept and when it gives way. Trusts have Personal Data Guardians. {ni-confidentiality-code}

An Act of 2016 lets regulations allow uses beyond care, much as section 251 does. No regulations under it were found. {data-processing-ni-2016}

Doctors and nurses are not exempt from the law on [serious crime](/guidance/children-northern-ireland); whether they have a reasonable excuse depends on the case. {criminal-law-ni-1967}

## If your patient is a parent

Adult mental health, drug and alcohol, and pain services often know most about a home with children in it, and children's services often do not know that they exist. Ask every patient who lives with them. You need not be sure that a child is being harmed to ask for advice. If a child may be at risk, the patient's confidence gives way, and you can go on treating the patient. Tell them yourself if you can: they take it better from you. {gmc-0-18; gmc-confidentiality; own}

See how two teams did it: [a mother in crisis](/guidance/example-a-mother-in-crisis) and [medicine within reach](/guidance/example-medicine-within-reach). {own}
`,
  unconfirmed:
    'Whether section 24 of the Care Reform (Scotland) Act 2025 is in force, and whether regulations have been made under the Northern Ireland Act of 2016 on control of data processing.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
