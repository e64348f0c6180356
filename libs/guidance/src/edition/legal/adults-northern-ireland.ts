import type { GuidanceEntry } from '../../content/entry.js';

/** The law of Northern Ireland on sharing about adults at risk. */
export const adultsNorthernIreland: GuidanceEntry = {
  slug: 'adults-northern-ireland',
  kind: 'legal',
  title: 'Adults at risk: the law in Northern Ireland',
  summary:
    'Northern Ireland has a policy on adults at risk, and a Bill that may by now be law, so check. Ask the adult what they want, and tell the adult protection gateway team if they need protecting. If you know of a serious crime, you may have to tell the police.',
  nations: ['northern-ireland'],
  areas: [],
  topics: [],
  text: `
## What to hold on to

No Act on adult safeguarding was in force when this was written, as far as could be seen. What there is: a policy of 2015, the general law, and the law on serious crime. You can share on these. {ni-adult-safeguarding-2015; criminal-law-ni-1967; common-law-confidence}

Nobody needs an information sharing protocol to share about a person. {ico-data-sharing-code}

## The policy {ni-adult-safeguarding-2015}

*Adult safeguarding: prevention and protection in partnership*, by the Departments of Health and of Justice, speaks of:

- **an adult at risk of harm**: someone of 18 or over whose exposure to harm may be raised by their personal characteristics or by their life circumstances
- **an adult in need of protection**: one who is, besides, unable to protect their own well-being, property, assets, rights or other interests, and where somebody's act or failure to act is causing harm, or is likely to.

If you think that an adult is in need of protection, tell the adult protection gateway team of the Health and Social Care Trust, or the police if it is urgent or a crime. {ni-adult-safeguarding-2015; belfast-adult-gateway}

The policy starts from consent: what does the adult want to happen? It names cases in which you may go on without it, among them risk to others, a crime, undue pressure, and lack of capacity. {ni-adult-safeguarding-2015}

## The law on serious crime {criminal-law-ni-1967}

Section 5 of the Criminal Law Act (Northern Ireland) 1967 covers crimes against adults. If you know or believe that an offence was committed for which an adult could get five years or more, and have information that may help the police to catch or convict somebody, you have to tell them within a reasonable time, unless you have a reasonable excuse. Theft, fraud, assault causing harm, and sexual offences can be serious enough.

That the adult does not wish it is not in so many words an excuse. Whether it can be one depends on the facts. Ask your adviser the same day, and write down the answer. {criminal-law-ni-1967; own}

## The Bill

An Adult Protection Bill was introduced in the Assembly in June 2025 and was in committee on 24 March 2026. As introduced, it has a duty to report and to co-operate, and a power to examine records. Whether it has been passed, and whether any of it is in force, could not be confirmed. Check with your Trust. {ni-adult-protection-bill}

## Capacity

The Mental Capacity Act (Northern Ireland) 2016 is in force in part: for deprivation of liberty, some research, and money and valuables. For other decisions the common law holds: a person is taken to have capacity unless shown not to, and what is done for one who lacks it is done in their best interests. {mca-ni-2016; ni-confidentiality-code}

## Lawful basis and confidence

For a Trust, the police or a council: most often the public task. For a charity or a care firm: a recognised legitimate interest, safeguarding or crime, or legitimate interests. {uk-gdpr; ico-recognised-legitimate-interest}

For health and the like, the condition on safeguarding of individuals at risk is paragraph 18 of Schedule 1 to the Data Protection Act 2018. {dpa-2018-schedule-1}

For confidence: agreement, a legal duty such as section 5, or the public interest. The department's [code of practice](https://www.health-ni.gov.uk/publications/code-practice-protecting-confidentiality-service-user-information) helps staff in health and social care, and each Trust has a Personal Data Guardian to ask. {common-law-confidence; ni-confidentiality-code}

## Parents

If the adult cares for a child, think of the child too: see [children in Northern Ireland](/guidance/children-northern-ireland). {ni-cooperating-to-safeguard}
`,
  unconfirmed: 'Whether the Adult Protection Bill has become law, and if so which of its parts are in force. It may already apply; check.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
