import type { GuidanceEntry } from '../../content/entry.js';

/** Sharing with the police and others about crime. */
export const crimeAndDisorder: GuidanceEntry = {
  slug: 'crime-and-disorder',
  kind: 'legal',
  title: 'Crime, disorder and public protection',
  summary:
    'You may tell the police what they need in order to prevent or solve a crime. Most laws here let you share and leave the choice with you. A few make you. Ask which it is. In Northern Ireland it can be a crime to keep quiet about a serious one.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## May, or have to?

Most laws on this page are *powers*. They say that you may. When the police ask, ask back: is this a request, or an order of a court, or a duty under a named section? See [asked by another body](/guidance/asked-by-another-body). {ico-data-sharing-code}

Nobody needs an information sharing protocol to share about a person, with the police or anyone else. {ico-data-sharing-code}

## In all four nations

**Telling the police.** Where it is needed to prevent or detect crime, or to catch or prosecute offenders, and keeping to some of the rules would prejudice that, the rules give way (Data Protection Act 2018, Schedule 2, paragraph 2). You still need a lawful basis: public task, or for charities and firms a recognised legitimate interest, crime. For health and the like, and for data about crime, see paragraphs 10 and 18 of Schedule 1. {dpa-2018-schedule-2; dpa-2018-schedule-1; ico-recognised-legitimate-interest}

**Confidence.** A serious crime, or a risk of serious harm, is a public interest that can outweigh it. A small one most often cannot. {common-law-confidence; gmc-confidentiality}

**What the police hold.** When police, prosecutors and prisons use data for law enforcement, Part 3 of the Act applies to them. Their own powers and common law duties let them tell you what you need in order to keep somebody safe. {dpa-2018-part-3}

## England and Wales {england; wales}

### Crime and Disorder Act 1998

**Section 115** lets *anyone* disclose to a relevant authority, such as the police, a council, probation, an NHS body or a social landlord, where that is necessary or expedient for the purposes of the Act. It gives a power where you had none. It does not oblige you, and does not set data protection law or confidence aside. **Section 17** has councils, the police and others do their work with regard to preventing crime and disorder in their area. Sections 37 to 39 are about youth justice and the teams for it. {crime-and-disorder-act-1998}

### MAPPA {cja-2003-mappa}

Police, probation and prisons work together over people convicted of certain sexual, violent and terrorist offences (Criminal Justice Act 2003, section 325). Other bodies, such as councils, NHS bodies, social landlords and youth offending teams, have a duty to co-operate, and co-operating may include exchanging information.

### The serious violence duty {pcsc-act-2022}

Under Part 2, Chapter 1 of the Police, Crime, Sentencing and Courts Act 2022 specified bodies plan together against serious violence. Section 16 lets them disclose to each other for it. It does **not** authorise disclosing patient information, nor personal information by a health or social care authority; nor anything that would contravene data protection law. Much of this work needs no names.

### Domestic abuse {domestic-abuse-act-2021; domestic-abuse-guidance-2022}

Children who see, hear or experience its effects are victims too (Domestic Abuse Act 2021, section 3). Share with a MARAC what its members need in order to keep the victim safe. Ask the victim first, if it is safe; a high risk of serious harm can outweigh their no. Keep addresses away from anyone who could pass them on.

The police run a disclosure scheme, known as Clare's Law, under guidance that has a footing in section 77.

**Operation Encompass:** since 7 November 2025 the police have a duty to notify a child's school or other education establishment of a domestic abuse incident (section 49A). {domestic-abuse-act-2021; operation-encompass-2025}

### Modern slavery {modern-slavery-2015-52}

Certain public bodies have to notify the Home Office if they have reasonable grounds to believe that somebody may be a victim (Modern Slavery Act 2015, section 52). Adults are named only if they agree.

### Victims' own records {victims-prisoners-2024-28; victim-information-code-2026}

When the police ask you for information about a victim, they have to have reason to believe that you hold it and that it bears on a reasonable line of enquiry. Asking has to be necessary and proportionate. For counselling notes the bar is higher: the notes must be likely to be of substantial value as evidence, and the code starts from the view that asking is not necessary. The victim is as a rule told in writing, on or before the day of the request. The rules are in Part 2, Chapter 3A of the Police, Crime, Sentencing and Courts Act 2022 (from section 28 of the Victims and Prisoners Act 2024). Their code has applied since 12 January 2026. Ask for the reasons in any case.

## England, Wales and Scotland: Prevent {england; wales; scotland; counter-terrorism-2015-prevent}

Specified bodies, such as schools, councils, the NHS and prisons, have due regard to the need to prevent people from being drawn into terrorism (Counter-Terrorism and Security Act 2015, section 26). Panels that support people at risk are set up under sections 36 to 38; partners co-operate with them, so far as it is compatible with their own duties and with data protection law. A referral is about a person's safety. Share the reasons for your concern, not beliefs as such. These sections are for England, Wales and Scotland.

## Scotland {scotland}

**Antisocial behaviour.** Section 139 of the Antisocial Behaviour etc. (Scotland) Act 2004 lets any person disclose to a council, the police, the Reporter or a registered social landlord what is necessary or expedient for the purposes of the law on antisocial behaviour. It protects the one who discloses. If you break a confidence by it, say so: the body that receives it may then pass it on only where another law lets it. {asb-scotland-2004-139}

For the rest, councils, health boards and others share with the police under their own functions and the general law. {lg-scotland-1973-69; lg-scotland-2003-20; dpa-2018-schedule-2}

**MAPPA** has its own footing: sections 10 and 11 of the Management of Offenders etc. (Scotland) Act 2005. {management-of-offenders-scotland-2005}

**Serious organised crime.** If in the course of your trade, profession, business or employment you come to know or suspect, from information that you obtained there, that somebody has taken part in certain offences of serious organised crime, or got a material benefit from them, you may commit an offence by not telling the police (Criminal Justice and Licensing (Scotland) Act 2010, section 31). There are defences. Ask a lawyer. {cjl-scotland-2010-31}

## Northern Ireland {northern-ireland}

**Section 5 of the Criminal Law Act (Northern Ireland) 1967**: keeping back, without a reasonable excuse, information on a serious offence can be an offence itself. See [children in Northern Ireland](/guidance/children-northern-ireland) for its terms. {criminal-law-ni-1967}

**Public protection arrangements** (PPANI) are in Part 3 of the Criminal Justice (Northern Ireland) Order 2008. {criminal-justice-ni-2008}

**Domestic abuse and schools:** under regulations of 2022 the police can tell an education provider about an incident that concerns a child. {encompass-ni-2022; da-civil-proceedings-ni-2021}

## What to tell, and what to keep {uk-gdpr; own}

What would the officer do with it? Give that. A name and the time that he left is one thing; his counselling notes are another. An allegation is an allegation: say whose, and when you heard it. Write down the officer's name, number and reason.
`,
  unconfirmed: 'The rules on asking for victims’ information: we read that their code applies since 12 January 2026, and did not see the regulations that start section 28 of the Victims and Prisoners Act 2024 itself.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
