import type { Party, ProtocolContent } from './content.js';
import { completeContent, completeParty } from './testing/complete-content.js';
import { warnings } from './warnings.js';

const complete = completeContent();
const found = (over: Partial<ProtocolContent>) => warnings({ ...complete, ...over }).map(({ code, section, pointer }) => [code, section, pointer]);
const basis = (kind: Party['kind'], over: Partial<Party['legalBasis']>) =>
  found({ parties: [completeParty(1), { ...completeParty(2), kind, legalBasis: { ...completeParty(2).legalBasis, ...over } }] });

describe('a warning', () => {
  it('is not given about a content in order', () => {
    expect(warnings(complete)).toEqual([]);
    expect(found({ term: { ...complete.term, endsOn: '2030-01-01' } })).toEqual([]);
  });

  it('tells a review on the last day, or after it', () => {
    expect(warnings(completeContent({ endsOn: '2028-01-01' }))).toMatchObject([
      { code: 'review-on-end-date', section: 'term', weight: 'good-practice' },
    ]);
    expect(warnings(completeContent({ endsOn: '2027-12-31' }))).toMatchObject([{ code: 'review-after-end-date' }]);
  });

  it.each([
    'the Data Protection Act 1998',
    'the data  protection act, 1998',
    'Data Protection Act (1998)',
    'DPA 1998',
    'DPA98',
  ])('finds "%s" wherever it stands', (text) => {
    expect(found({ title: text })).toEqual([['cites-data-protection-act-1998', 'control', '/title']]);
    expect(found({ purpose: { ...complete.purpose, need: `Under ${text}.` } })).toEqual([
      ['cites-data-protection-act-1998', 'purpose', '/purpose/need'],
    ]);
  });

  it('takes the Human Rights Act of that year, and the Act of 2018, for what they are', () => {
    expect(found({ title: 'Human Rights Act 1998; Data Protection Act 2018' })).toEqual([]);
  });

  it('names the section a drafter finds the citation in', () => {
    const [lead, partner] = complete.parties as [Party, Party];
    const text = 'DPA 1998';
    const parties = [
      { ...lead, legalBasis: { ...lead.legalBasis, humanRights: text } },
      { ...partner, icoNumber: text, privacyNotice: { ...partner.privacyNotice, howPeopleAreTold: text } },
    ];
    expect(found({ parties }).map(([, section]) => section)).toEqual(['legal-basis', 'parties', 'fairness']);
  });

  it('reminds of a contract for a processor', () => {
    expect(found({ parties: [completeParty(1), { ...completeParty(2), controllerStatus: 'processor' }] })).toEqual([
      ['processor-contract-needed', 'parties', '/parties/1/controllerStatus'],
    ]);
  });

  it('reminds of an appropriate policy document for a condition of Schedule 1', () => {
    expect(basis('charity', { schedule1Condition: 'Paragraph 18' })).toEqual([
      ['appropriate-policy-document-needed', 'legal-basis', '/parties/1/legalBasis/schedule1Condition'],
    ]);
  });

  it.each([
    ['public-authority', 'recognised-legitimate-interest', ['legitimate-interests-of-public-authority']],
    ['nhs-body', 'legitimate-interests', ['legitimate-interests-of-public-authority']],
    ['police-force', 'consent', ['consent-of-public-authority']],
    ['charity', 'legitimate-interests', []],
    ['charity', 'consent', []],
  ] as const)('looks twice at what a %s relies on: %s', (kind, article6, codes) => {
    expect(basis(kind, { article6 }).map(([code]) => code)).toEqual(codes);
  });
});
