import type { GuidanceEntry } from '../../content/entry.js';

/** Schools, colleges, nurseries and childminders. */
export const educationAndEarlyYears: GuidanceEntry = {
  slug: 'education-and-early-years',
  kind: 'legal',
  title: 'Schools, colleges and early years',
  summary:
    'Staff who see a child each day often see trouble first. You may share to keep a child safe, and to help the next school to look after them. You need no consent for a child at risk. Records of a child’s safety should move when the child does.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## In every nation

Tell the person in your school or nursery who leads on safeguarding. If you cannot reach them and it is urgent, ring social care or the police yourself. {own; ico-safeguarding-10-step}

A state school's lawful basis is most often its public task. An independent school, a nursery or a childminder may rest on a legal obligation, a legitimate interest, or the recognised legitimate interest of safeguarding. For health, ethnic origin and the like there is a condition on safeguarding children. {uk-gdpr; dpa-2018-schedule-1; ico-recognised-legitimate-interest}

Nobody needs an information sharing protocol to share about a person: not with social care, and not with the next school. {ico-data-sharing-code}

## England {england}

**The duty to safeguard.** Governing bodies of maintained schools and of colleges, and councils in their education work, make arrangements to safeguard and promote the welfare of children (Education Act 2002, section 175). Academies and independent schools have a like duty (section 157, and the standards that regulations set). Early years providers have it through the statutory framework (Childcare Act 2006, section 40). {education-act-2002; education-act-2002-157; childcare-act-2006-40}

**Guidance.** *Keeping children safe in education* is statutory for schools and colleges. It says that data protection law does not prevent sharing to keep children safe. {kcsie; dfe-2024}

**The new duty to share** (Children Act 2004, section 16LA, enacted 29 April 2026) names childcare and education agencies that are designated in the local arrangements. It may already apply to yours; check. See [children in England](/guidance/children-england). {cwsa-2026; cwsa-2026-commencement}

**When a child moves.** A maintained school sends the common transfer file and the educational record (Education (Pupil Information) (England) Regulations 2005). The child protection file goes to the next school's safeguarding lead as soon as possible, apart from the main file: within five days for a move during the year, or within the first five days of a new term. Ring ahead, if they need to know before the child arrives. {pupil-information-england-2005; kcsie}

**Special educational needs.** Councils, health bodies, schools and others co-operate (Children and Families Act 2014, sections 28 and 31). A health body that thinks that a child under school age has, or probably has, special needs has to talk to the parents, and then tell the council (section 23). {children-and-families-act-2014}

## England and Wales {england; wales}

**Operation Encompass.** The police have a duty to notify a child's school of a domestic abuse incident. The statutory guidance says whom, when and how. Use it to be kind to the child that day. {operation-encompass-2025}

**Female genital mutilation.** Teachers have to tell the police when a girl under 18 tells them of it, or they see signs. {fgm-duty}

**Prevent.** Schools and colleges are among the bodies that have regard to it. {counter-terrorism-2015-prevent}

## Wales {wales}

Section 175 holds for maintained schools and colleges; section 157 and regulations for independent ones. Councils have a duty to report; so have the other relevant partners. Schools are expected to report in the same way under the Wales Safeguarding Procedures. {education-act-2002; education-act-2002-157; sswb-wales-2014; wales-safeguarding-procedures}

For additional learning needs a council may ask certain persons for information or other help, and as a rule they have to comply (Additional Learning Needs and Education Tribunal (Wales) Act 2018, section 65). {aln-wales-2018}

Records move with the pupil under the Pupil Information (Wales) Regulations 2011. {pupil-information-wales-2011}

## Scotland {scotland}

Education staff follow the national guidance on child protection and *getting it right for every child*. Below child protection, talk with the child and the parents first. {scotland-child-protection-2021; girfec-information-sharing}

For additional support needs an education authority may ask other bodies for help, and they have to comply unless it would be incompatible with their own duties or unduly prejudice their work (Education (Additional Support for Learning) (Scotland) Act 2004, section 23). {asl-scotland-2004}

Records move with the pupil under regulations of 2003. {pupil-records-scotland-2003}

## Northern Ireland {northern-ireland}

Boards of governors of grant-aided schools have a duty to safeguard and promote the welfare of pupils, and a written policy on protecting them (Education and Libraries (Northern Ireland) Order 2003, articles 17 and 18). {education-ni-2003}

On special educational needs the Education Authority and health and social care bodies co-operate. {send-ni-2016}

The police can tell a school about a domestic abuse incident. Anyone who knows of a serious crime may have to tell the police. {encompass-ni-2022; criminal-law-ni-1967}

## Parents who are apart

A parent with parental responsibility, or in Scotland with parental responsibilities and rights, can as a rule ask about their child's schooling. A court order, or a risk of harm, changes that. Ask for the order, and never give an address to a parent without asking why it was kept back. {children-act-1989; children-scotland-1995; children-ni-1995; own}
`,
  unconfirmed:
    'When section 16LA starts in England, and what the edition of Keeping children safe in education for September 2026 says on moving child protection files: it was out for consultation in spring 2026, and its final words were not seen.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
