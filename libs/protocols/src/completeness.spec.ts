import { blankContent, blankParty } from './blank-content.js';
import { gaps } from './completeness.js';
import type { LegalBasis, Party, ProtocolContent } from './content.js';
import { GAP_REASONS, WARNING_REASONS } from './gap-reasons.js';
import { sectionProgress } from './section-progress.js';
import { SECTIONS } from './sections.js';
import { completeContent, completeParty, completeRow } from './testing/complete-content.js';

const complete = completeContent();
const codes = (content: ProtocolContent): readonly string[] => gaps(content).map(({ code }) => code);
const places = (content: ProtocolContent): readonly string[] => gaps(content).map(({ pointer, code }) => `${pointer} ${code}`);
const withParty = (over: Partial<Party>): ProtocolContent => ({
  ...complete,
  parties: [completeParty(1), { ...completeParty(2), ...over }],
});
const withBasis = (over: Partial<LegalBasis>, row: Partial<ProtocolContent['dataRows'][0]> = {}): ProtocolContent => ({
  ...withParty({ legalBasis: { ...completeParty(2).legalBasis, ...over } }),
  dataRows: [{ ...completeRow('row-1', 'party-1', ['party-2']), ...row }],
});

describe('a complete content', () => {
  it('has no gaps, and every section is complete', () => {
    expect(gaps(complete)).toEqual([]);
    expect(sectionProgress(complete).every(({ state, gaps: open }) => state === 'complete' && open === 0)).toBe(true);
  });
});

describe('a gap', () => {
  it('says where it is, why it matters, by what source, and whether the law asks', () => {
    const content = withBasis({ article6: null });
    expect(gaps(content)).toEqual([
      {
        pointer: '/parties/1/legalBasis/article6',
        section: 'legal-basis',
        code: 'article-6-basis-missing',
        reason: expect.stringContaining('lawful basis'),
        source: 'UK GDPR article 5(2) and article 6(1)',
        weight: 'law',
      },
    ]);
  });

  it('never calls the protocol itself a duty, nor sharing anything', () => {
    for (const { reason, source } of [...Object.values(GAP_REASONS), ...Object.values(WARNING_REASONS)]) {
      expect(reason).not.toMatch(/block|not allowed|complian|may not share/i);
      expect(source).not.toBe('');
    }
  });
});

describe('a blank content', () => {
  const blank = blankContent('routine-sharing', complete.template);

  it('lacks all that must be there, but for what is usual', () => {
    expect(codes(blank)).toEqual([
      'title-missing',
      'purpose-summary-missing',
      'purpose-aims-missing',
      'purpose-need-missing',
      'purpose-benefits-missing',
      'purpose-necessity-missing',
      'purpose-alternatives-missing',
      'parties-fewer-than-two',
      'joining-and-leaving-missing',
      'data-rows-missing',
      'involvement-missing',
      'who-answers-requests-missing',
      'notify-partners-days-missing',
      'complaints-missing',
      'dpia-screening-missing',
      'security-transfer-missing',
      'security-storage-missing',
      'security-access-missing',
      'security-audit-missing',
      'security-accuracy-missing',
      'onward-sharing-missing',
      'practical-steps-missing',
      'effective-date-missing',
      'first-review-missing',
      'notice-missing',
      'disputes-missing',
      'exit-missing',
      'practitioner-summary-missing',
    ]);
  });

  it('has not been started in any section but those that are usual already', () => {
    const started = { ...blank, parties: [blankParty({ ...completeParty(1), kind: 'charity' })] };
    const states = Object.fromEntries(sectionProgress(started).map(({ section, state }) => [section, state]));
    expect(states).toEqual(
      Object.fromEntries(SECTIONS.map((section) => [section, section === 'incidents' ? 'complete' : 'not-started'])),
    );
  });

  it('is in progress in a section as soon as something is written there', () => {
    const content: ProtocolContent = {
      ...blank,
      purpose: { ...blank.purpose, aims: 'Help.' },
      parties: [completeParty(1)],
      incidents: { notifyWithinHours: null, procedure: 'Call.' },
    };
    const states = Object.fromEntries(sectionProgress(content).map(({ section, state }) => [section, state]));
    expect(states).toMatchObject({ purpose: 'in-progress', fairness: 'in-progress', 'legal-basis': 'complete', incidents: 'in-progress', dpia: 'not-started' });
  });
});

describe('publication', () => {
  it('kept off the register lacks a reason until one is given', () => {
    expect(gaps(complete, { level: 'none', reason: ' ' })).toMatchObject([
      { pointer: '/publication/reason', section: 'control', code: 'publication-reason-missing' },
    ]);
    expect(gaps(complete, { level: 'none', reason: 'Under way with the police.' })).toEqual([]);
    expect(gaps(complete, { level: 'summary', reason: '' })).toEqual([]);
  });
});

describe('a party', () => {
  it('lacks all that partners need to know of it when it is blank', () => {
    const content = { ...complete, parties: [completeParty(1), blankParty({ ...completeParty(2), name: '' })] };
    expect(places(content)).toEqual([
      '/parties/1/name party-name-missing',
      '/parties/1/icoNumber party-ico-number-missing',
      '/parties/1/provides party-role-missing',
      '/parties/1/controllerStatus party-controller-status-missing',
      '/parties/1/dataProtectionOfficer party-dpo-contact-missing',
      '/parties/1/subjectAccess party-subject-access-contact-missing',
      '/parties/1/breachContact party-breach-contact-missing',
      '/parties/1/assurance/dsptStatus party-assurance-missing',
      '/parties/1/assurance/cyberEssentials party-assurance-missing',
      '/parties/1/legalBasis/article6 article-6-basis-missing',
      '/parties/1/legalBasis/humanRights human-rights-missing',
      '/parties/1/privacyNotice/url privacy-notice-url-missing',
      '/parties/1/privacyNotice/howPeopleAreTold privacy-notice-missing',
    ]);
  });

  it.each([
    { kind: 'nhs-body' },
    { kind: 'general-practice' },
    { sector: 'health' },
    { sector: 'social-care' },
  ] as const)('names a Caldicott Guardian when it is %j', (over) => {
    expect(codes(withParty(over))).toEqual(['party-caldicott-guardian-missing']);
    expect(codes(withParty({ ...over, caldicottGuardian: { name: '', email: '', telephone: '0100' } }))).toEqual([]);
  });

  it('dates what it states about assurance, unless there is nothing to date', () => {
    const { assurance } = completeParty(2);
    expect(codes(withParty({ assurance: { ...assurance, dsptStatedOn: null, cyberEssentialsStatedOn: null } }))).toEqual([
      'party-assurance-undated',
      'party-assurance-undated',
    ]);
    expect(
      codes(withParty({ assurance: { dsptStatus: 'not-applicable', dsptStatedOn: null, cyberEssentials: 'none', cyberEssentialsStatedOn: null } })),
    ).toEqual([]);
  });
});

describe('a legal basis', () => {
  it('of public task or legal obligation names the law it rests on', () => {
    expect(codes(withBasis({ statutoryPower: '' }))).toEqual(['statutory-power-missing']);
    expect(codes(withBasis({ statutoryPower: '', article6: 'legal-obligation' }))).toEqual(['statutory-power-missing']);
    expect(codes(withBasis({ statutoryPower: '', article6: 'vital-interests' }))).toEqual([]);
  });

  it('meets article 9 and confidence for every party that a row of special category data touches', () => {
    const content = withBasis({}, { specialCategory: true });
    expect(places(content)).toEqual([
      '/parties/0/legalBasis/article9 article-9-condition-missing',
      '/parties/0/legalBasis/confidence confidence-ground-missing',
      '/parties/1/legalBasis/article9 article-9-condition-missing',
      '/parties/1/legalBasis/confidence confidence-ground-missing',
    ]);
    const elsewhere = completeContent({ parties: 3 });
    const dataRows = [{ ...completeRow('r', 'party-1', ['party-2']), specialCategory: true }, completeRow('s', 'party-3', ['party-1'])];
    expect(places({ ...elsewhere, dataRows }).filter((place) => place.startsWith('/parties/2'))).toEqual([]);
  });

  it('names a Schedule 1 condition where the one of article 9 needs it', () => {
    const met = { confidence: 'public-interest' } as const;
    const needs = withBasis({ ...met, article9: ['health-or-social-care'] }, { specialCategory: true, fromPartyId: null, toPartyIds: ['party-2'] });
    expect(codes({ ...needs, kind: 'joint-controller-arrangement' })).toEqual(['schedule-1-condition-missing']);
    const enough = withBasis({ ...met, article9: ['vital-interests'] }, { specialCategory: true, fromPartyId: null, toPartyIds: ['party-2'] });
    expect(codes({ ...enough, kind: 'joint-controller-arrangement' })).toEqual([]);
  });

  it('meets article 10 for criminal offence data', () => {
    expect(codes(withBasis({}, { criminalOffence: true }))).toEqual(['article-10-basis-missing', 'article-10-basis-missing']);
    expect(places(withBasis({ article10: 'Official authority.' }, { criminalOffence: true }))).toEqual([
      '/parties/0/legalBasis/article10 article-10-basis-missing',
    ]);
  });

  it('for law enforcement is Part 3 alone, with the law it rests on', () => {
    const police = { lawEnforcement: true, article6: null, confidence: 'legal-duty', statutoryPower: '' } as const;
    const content = withBasis(police, { specialCategory: true, criminalOffence: true });
    expect(places(content).filter((place) => place.startsWith('/parties/1'))).toEqual([
      '/parties/1/legalBasis/statutoryPower law-enforcement-power-missing',
    ]);
  });

  it('of consent, of the party or of one of its rows, says how consent is sought and taken back', () => {
    expect(codes(withBasis({ article6: 'consent' }))).toEqual(['consent-model-missing']);
    expect(codes(withBasis({}, { lawfulBasis: 'consent' }))).toEqual(['consent-model-missing', 'consent-model-missing']);
  });

  it('is not asked of a processor, nor is a privacy notice', () => {
    expect(codes(withParty({ controllerStatus: 'processor', legalBasis: blankParty(completeParty(2)).legalBasis, privacyNotice: { url: '', howPeopleAreTold: '' } }))).toEqual([]);
  });
});

describe('a data row', () => {
  it('goes from one party to another in routine sharing and in a disclosure', () => {
    const held = { ...complete, dataRows: [completeRow('r', null, [])] };
    expect(codes(held)).toEqual(['row-from-missing', 'row-to-missing']);
    expect(codes({ ...held, kind: 'one-way-disclosure' })).toEqual(['row-from-missing', 'row-to-missing']);
    expect(codes({ ...held, kind: 'joint-controller-arrangement' })).toEqual([]);
    expect(codes({ ...complete, dataRows: [completeRow('r', 'party-1', ['party-1'])] })).toEqual(['row-to-missing']);
  });

  it('says whom and what it is about, why, how, to whom, for how long, and what then', () => {
    const blank = { ...completeRow('r', 'party-1', ['party-2']), dataSubjects: '', dataItems: '', purpose: '', frequency: '', transferMethod: '', recipientRoles: '', retention: null, retentionFrom: '', disposal: '' };
    expect(codes({ ...complete, dataRows: [blank] })).toEqual([
      'row-data-subjects-missing',
      'row-data-items-missing',
      'row-purpose-missing',
      'row-frequency-missing',
      'row-transfer-method-missing',
      'row-recipient-roles-missing',
      'row-retention-missing',
      'row-retention-from-missing',
      'row-disposal-missing',
    ]);
  });
});

describe('fairness', () => {
  const silent = { ...complete, fairness: { ...complete.fairness, whoAnswersRequests: '', freedomOfInformation: '' } };

  it('settles who answers requests: by law between joint controllers, else as good practice', () => {
    const weight = (content: ProtocolContent) => gaps(content)[0];
    expect(weight(silent)).toMatchObject({ code: 'who-answers-requests-missing', weight: 'good-practice' });
    expect(weight({ ...silent, kind: 'joint-controller-arrangement' })).toMatchObject({ code: 'joint-responsibilities-missing', weight: 'law' });
    expect(weight({ ...silent, parties: [completeParty(1), { ...completeParty(2), controllerStatus: 'joint-controller' }] })).toMatchObject({ code: 'joint-responsibilities-missing' });
  });

  it('handles freedom of information only where a public body takes part', () => {
    expect(codes(silent)).toContain('freedom-of-information-missing');
    const charities = silent.parties.map((party) => ({ ...party, kind: 'charity' as const }));
    expect(codes({ ...silent, parties: charities })).not.toContain('freedom-of-information-missing');
  });
});

describe('an impact assessment', () => {
  const dpia = (over: Partial<ProtocolContent['dpia']>) =>
    codes({ ...complete, dpia: { screening: null, screeningReason: '', reference: '', completedOn: null, dpoAdvice: '', ...over } });

  it('is screened for; then named with its date and advice, or the reason given why none is needed', () => {
    expect(dpia({})).toEqual(['dpia-screening-missing']);
    expect(dpia({ screening: 'not-required' })).toEqual(['dpia-screening-reason-missing']);
    expect(dpia({ screening: 'required' })).toEqual(['dpia-reference-missing', 'dpia-date-missing', 'dpo-advice-missing']);
  });
});

describe('practical steps and term', () => {
  it('say who does what and how it is checked', () => {
    expect(codes({ ...complete, practicalSteps: [{ id: 's', step: '', responsible: '', monitoring: '' }] })).toEqual([
      'step-missing',
      'step-responsible-missing',
      'step-monitoring-missing',
    ]);
  });

  it('take a notice of no days as an answer, and name the parties that a rule of entry waits for', () => {
    expect(codes({ ...complete, term: { ...complete.term, noticeDays: 0 } })).toEqual([]);
    expect(codes({ ...complete, term: { ...complete.term, entryIntoForce: { rule: 'named-parties', partyIds: [] } } })).toEqual(['named-parties-missing']);
  });
});
