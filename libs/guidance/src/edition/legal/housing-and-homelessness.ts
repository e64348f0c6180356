import type { GuidanceEntry } from '../../content/entry.js';

/** Landlords, homelessness and supported housing. */
export const housingAndHomelessness: GuidanceEntry = {
  slug: 'housing-and-homelessness',
  kind: 'legal',
  title: 'Housing and homelessness',
  summary:
    'Housing staff see behind doors that others do not. You may share to keep a person safe, or to stop a crime. When you refer somebody who may lose their home, ask them first. Guard the address of anyone who is in hiding.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## In every nation

A council's housing service most often rests on its public task. A housing association may have public tasks, and otherwise rests on legitimate interests, or on a recognised one such as safeguarding or crime. {uk-gdpr; ico-recognised-legitimate-interest}

Nobody needs an information sharing protocol to share about a person. {ico-data-sharing-code}

A repair operative who sees a child in filth, or an old man without heating, tells the landlord's safeguarding lead that day; the lead tells social care. That is no gossip. It is what the guidance on children and adults at risk expects. {own}

**Addresses.** Somebody who fled violence may die because a line in a file was read out. Mark it, tell few, and ring back before you say anything. {own}

## England {england}

**The duty to refer.** Under section 213B of the Housing Act 1996 certain public bodies, if they think that a person they work with is or may become homeless, ask that person to agree to a referral and to choose the council. If the person agrees, the body has to notify that council. {homelessness-reduction-act-2017; homelessness-code-4; housing-act-1996}

So this duty does turn on agreement. That is how the statute is made. If there is a risk to a child or an adult, you can still share for *that* without agreement. {homelessness-code-4; dfe-2024; care-act-guidance}

**Co-operation.** A council may ask another housing or social services body for help with its homelessness work, and they have to co-operate so far as is reasonable (section 213). Where a family with children may get no help, since they are not eligible or are seen as homeless by their own doing, it asks them to agree that social services are told the essential facts. The section leaves every other power to tell social services as it is (section 213A). {housing-act-1996}

## England and Wales {england; wales}

**Disorder.** Section 115 of the Crime and Disorder Act 1998 lets anyone disclose to relevant authorities for the purposes of that Act, and social landlords are among them. See [crime and disorder](/guidance/crime-and-disorder). {crime-and-disorder-act-1998}

**Public protection.** Social landlords co-operate under MAPPA. {cja-2003-mappa}

## Wales {wales}

A council may ask for co-operation, and for information that it reasonably needs for its homelessness work, from other councils, social landlords and some others. They comply unless it is incompatible with their duties or would otherwise harm their work (Housing (Wales) Act 2014, section 95). {housing-wales-2014}

The Homelessness and Social Housing Allocation (Wales) Act 2026 was enacted on 1 April 2026. It brings duties for public bodies to ask and to act. Which of its parts are in force could not be confirmed. It may already apply; check. {homelessness-wales-2026}

## Scotland {scotland}

Councils have duties to homeless people under Part II of the Housing (Scotland) Act 1987. {housing-scotland-1987}

Part 5 of the Housing (Scotland) Act 2025 brings duties for bodies such as health boards, the police and social landlords to ask about housing and to act. As far as could be seen they are not yet in force. {housing-scotland-2025}

Social landlords are among those to whom anyone may disclose about antisocial behaviour: see [crime and disorder](/guidance/crime-and-disorder). {asb-scotland-2004-139}

A landlord that thinks that an adult is at risk tells the council. The code of practice expects it of housing associations. {asp-scotland-code}

## Northern Ireland {northern-ireland}

The Housing Executive has the duties to homeless people (Housing (Northern Ireland) Order 1988, Part II). {housing-ni-1988}

Section 2 of the Housing (Amendment) Act (Northern Ireland) 2016 lets a person disclose certain information about anti-social behaviour to the Executive or to a registered housing association, for set purposes such as an injunction, possession of the home, or a criminal case. {housing-ni-2016}

Threats, assault, theft: the law on serious crime may oblige you to tell the police. {criminal-law-ni-1967}

## When a landlord asks you

A landlord who wants to know about a tenant's drug treatment or mental health seldom needs it. Ask what they have to decide. What helps is often a plain fact ("he has support until March") or a call to the support worker. See how one service answered: [a landlord asks the recovery service](/guidance/example-landlord-asks-the-recovery-service). {common-law-confidence; own}
`,
  unconfirmed: 'Which parts of the Homelessness and Social Housing Allocation (Wales) Act 2026, and of Part 5 of the Housing (Scotland) Act 2025, are in force.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
