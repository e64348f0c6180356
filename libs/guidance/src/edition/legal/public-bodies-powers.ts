import type { GuidanceEntry } from '../../content/entry.js';

/** Where a public body's power to share comes from, and which laws limit it. */
export const publicBodiesPowers: GuidanceEntry = {
  slug: 'public-bodies-powers',
  kind: 'legal',
  title: 'Powers of public bodies to share',
  summary:
    'A public body can do what a law lets it do. Most have a power to share as part of their job, even if no law says so in plain words. A few laws keep certain facts close. Charities and firms need no such power.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Why it matters

A body that was set up by statute acts within its powers. If it shares, it needs a power to. This is a different question from the lawful basis under the UK GDPR. The two are joined, all the same: *public task* needs a task or authority laid down in law. {ico-data-sharing-code; uk-gdpr}

Ask your legal team once for your kind of work, and write the answer into your procedures. Nobody should have to look it up with a child in the room. {own}

A protocol cannot give a power. It can only name one. Nobody needs an information sharing protocol to share about a person. {ico-data-sharing-code}

## Three sorts of power {ico-data-sharing-code}

- **Express duty:** "shall provide". Sharing is required, as far as the words go.
- **Express power:** "may disclose". Sharing is lawful, and it is your choice. Such powers are known as *gateways*.
- **Implied power:** nothing is said of information, but the body could not do its job without it. Most everyday sharing rests here.

Government departments under a Minister may also act under the common law, where no statute has taken over the field.

## Broad powers of councils

**England:** whatever helps a council to do its work, or is incidental to it (Local Government Act 1972, section 111), and a general power of competence (Localism Act 2011, section 1). {england; lga-1972-111; localism-2011-1}

**Wales:** section 111 as well, and a general power of competence for principal councils (Local Government and Elections (Wales) Act 2021, section 24). {wales; lga-1972-111; lge-wales-2021-24}

**Scotland:** section 69 of the Local Government (Scotland) Act 1973, and the power to advance well-being in section 20 of the Act of 2003. {scotland; lg-scotland-1973-69; lg-scotland-2003-20}

**Northern Ireland:** the general power of competence of district councils (Local Government Act (Northern Ireland) 2014, section 79). Children, adults, schools and housing are the work of Trusts, the Education Authority and the Housing Executive, which have powers of their own. {northern-ireland; lg-ni-2014-79; children-ni-1995; education-ni-2003; housing-ni-1988}

A broad power does not get round a limit in another Act. {localism-2011-1; lge-wales-2021-24; lg-scotland-2003-20; lg-ni-2014-79}

## The NHS

**England:** NHS bodies and councils have to co-operate with one another to secure and advance people's health and welfare (National Health Service Act 2006, section 82). {england; nhs-act-2006-82}

**Wales:** Local Health Boards and NHS trusts are partners of the councils under the Social Services and Well-being (Wales) Act 2014, and co-operate as it says (sections 162 and 164). {wales; sswb-wales-2014}

**Scotland and Northern Ireland:** health boards and Trusts have powers of their own, and the duties that the pages on children and adults name. {scotland; northern-ireland; asp-scotland-2007; childrens-hearings-2011; cscs-ni-2015}

For the duty to share for care in England, see [health and social care](/guidance/health-and-care). {hsca-2012-251b; england}

## Gateways by field

- [Children in England](/guidance/children-england), [Wales](/guidance/children-wales), [Scotland](/guidance/children-scotland), [Northern Ireland](/guidance/children-northern-ireland)
- [Adults in England](/guidance/adults-england), [Wales](/guidance/adults-wales), [Scotland](/guidance/adults-scotland), [Northern Ireland](/guidance/adults-northern-ireland)
- [Crime, disorder and public protection](/guidance/crime-and-disorder)
- [Schools, colleges and early years](/guidance/education-and-early-years)
- [Housing and homelessness](/guidance/housing-and-homelessness) {own}

## The Digital Economy Act 2017, Part 5

Part 5 lets listed public bodies share for set objectives: certain public services, debt owed to the public sector, fraud against it, civil registration, research and statistics. It is for arrangements between bodies, such as a match of two lists. Those who use it have regard to codes of practice, which ask for an agreement and an assessment, and for an entry in a public [register](https://www.digital-economy-act-register.data.gov.uk). Some parts leave health and adult social care bodies out, and how far each part reaches differs by nation. {digital-economy-act-2017; dea-code; dea-register}

Do not read it as a rule for a single case. If you rest on another power, its conditions do not apply. {digital-economy-act-2017; own}

## Laws that keep certain facts close

Some statutes make it a crime, or a contempt, to pass on particular facts except as they say. They are few. Most have gates of their own for crime, courts and safety. Ask a lawyer before you share. {own}

**Gender history**, learned in an official capacity, of someone who has a gender recognition certificate or applied for one (Gender Recognition Act 2004, section 22). There are exceptions, among them preventing or investigating crime. {gra-2004-22}

**Family proceedings in private**: what was said or written there (Administration of Justice Act 1960, section 12). {england; wales; aja-1960-12}

**Tax**: what the revenue authority holds (Commissioners for Revenue and Customs Act 2005, section 18). {crca-2005-18}

**Benefits**: what staff who handle them come to know of a person (Social Security Administration Act 1992, section 123). {england; wales; scotland; ssaa-1992-123}

There are more, for example on adoption, fertility treatment, intercepted messages and official secrets. If your work touches these, your employer will have told you. If in doubt, ask. {own}

## Charities and firms

They may do what their own rules and the general law let them. They need no statutory power. They do need a lawful basis, and an answer on [confidence](/guidance/common-law-confidence). A charity that carries out a public function for a council may act under the council's powers; look at the contract. {ico-data-sharing-code; own}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
