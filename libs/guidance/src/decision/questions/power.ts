import { any, choice, none, said, words, type Question } from '../question.js';

/** What each nation's law asks or allows: one question, whose answers differ from nation to nation. */
export const POWER: Question = {
  key: 'power',
  heading: 'Does a law ask you to share, or let you?',
  keyQuestions: [],
  when: [none('identifies', 'no')],
  guidance: [
    said('Some bodies have a duty to share or a power to. Many charities and companies have neither and do not need one. Choose what you know of; you can leave the rest.', ['ico-data-sharing-code']),
    said('A new duty to share for the safety and welfare of children was made law on 29 April 2026. It may already apply to you. We have seen no order that starts it, so check.', ['cwsa-2026', 'cwsa-2026-commencement'], ['england']),
    said('There is a duty to report a child or an adult at risk to the council. It binds councils, health bodies, police and others named in the Act.', ['sswb-wales-2014'], ['wales']),
    said('Public bodies named in the Act must tell the council about an adult at risk of harm. For children, follow the national guidance on child protection.', ['asp-scotland-2007', 'scotland-child-protection-2021'], ['scotland']),
    said('Whoever knows or believes that a serious crime was committed, and knows something likely to help the police find or convict someone, has to tell them within a reasonable time, unless there is a reasonable excuse.', ['criminal-law-ni-1967'], ['northern-ireland']),
  ],
  fields: [
    {
      kind: 'many',
      key: 'powers',
      label: 'Choose all that fit',
      hint: null,
      required: true,
      choices: [
        choice('section-16la', 'The new duty to share for the safety and welfare of children: it may already apply, check', ['cwsa-2026', 'cwsa-2026-commencement'], { law: 'Children Act 2004 section 16LA', nations: ['england'] }),
        choice('child-sexual-abuse', 'The new duty to report child sexual abuse: it may already apply, check', ['crime-and-policing-act-2026'], { law: 'Crime and Policing Act 2026', nations: ['england'] }),
        choice('children-act-2004-england', 'Working with others for children’s safety and welfare', ['children-act-2004'], { law: 'Children Act 2004 sections 10 and 11', nations: ['england'] }),
        choice('children-act-1989', 'Helping the council when it looks into harm to a child', ['children-act-1989'], { hint: 'For councils, housing authorities and health bodies that are asked. Others may answer without it.', law: 'Children Act 1989 section 47', nations: ['england', 'wales'] }),
        choice('care-act', 'Safeguarding adults', ['care-act-2014'], { law: 'Care Act 2014 sections 6, 7 and 45', nations: ['england'] }),
        choice('wales-child', 'The duty to report a child at risk', ['sswb-wales-2014'], { law: 'Social Services and Well-being (Wales) Act 2014 section 130', nations: ['wales'] }),
        choice('wales-adult', 'The duty to report an adult at risk', ['sswb-wales-2014'], { law: 'Social Services and Well-being (Wales) Act 2014 section 128', nations: ['wales'] }),
        choice('scotland-child', 'Working together for the protection of children', ['children-scotland-1995', 'scotland-child-protection-2021'], { nations: ['scotland'] }),
        choice('scotland-adult', 'The duty to report and help with an adult at risk of harm', ['asp-scotland-2007'], { law: 'Adult Support and Protection (Scotland) Act 2007 section 5', nations: ['scotland'] }),
        choice('ni-crime', 'The duty to tell the police of a serious crime', ['criminal-law-ni-1967'], { law: 'Criminal Law Act (Northern Ireland) 1967 section 5', nations: ['northern-ireland'] }),
        choice('ni-child', 'Working together for children', ['children-ni-1995', 'cscs-ni-2015', 'ni-cooperating-to-safeguard'], { nations: ['northern-ireland'] }),
        choice('ni-adult', 'Policy on adult safeguarding', ['ni-adult-safeguarding-2015'], { nations: ['northern-ireland'] }),
        choice('crime-and-disorder', 'The power to give information to the police, councils and others to prevent crime', ['crime-and-disorder-act-1998'], { law: 'Crime and Disorder Act 1998 section 115', nations: ['england', 'wales'], when: [any('purposes', 'crime')] }),
        choice('court', 'An order of a court', ['ico-data-sharing-code']),
        choice('another', 'Another law, named below', ['ico-data-sharing-code']),
        choice('none-known', 'None that I know of; the lawful basis is enough', ['ico-data-sharing-code'], { alone: true }),
      ],
    },
    words('powerWords', 'Which law, if you know it? (optional)'),
  ],
  advice: [said('Your data protection officer, your information governance lead, or your legal adviser.', ['own']), said('Your safeguarding lead, who will know which duties your body has.', ['own'])],
};
