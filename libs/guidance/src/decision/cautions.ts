import { said, type Said } from './question.js';
import type { Values } from './path.js';

interface Caution {
  readonly of: (values: Values) => boolean;
  readonly says: Said;
}

const has = (values: Values, field: keyof Values, ...of: readonly string[]): boolean => (values[field] ?? []).some((value) => of.includes(value));
const atRisk = (values: Values): boolean => has(values, 'purposes', 'protect-child', 'protect-adult') || has(values, 'emergency', 'now');
const keepsBack = (values: Values): boolean => has(values, 'decision', 'not-share', 'not-now');

const CAUTIONS: readonly Caution[] = [
  {
    of: (values) => atRisk(values) && keepsBack(values),
    says: said('Somebody may be at risk. Talk to your safeguarding lead today before you leave it there, and look at it again as soon as anything changes.', ['ico-safeguarding-10-step', 'own']),
  },
  {
    of: (values) => has(values, 'basis', 'consent'),
    says: said('You rest it on consent. Consent can be taken back at any time, and is seldom free where people depend on a service. See if another basis is the true one.', ['uk-gdpr', 'ico-data-sharing-code']),
  },
  {
    of: (values) => has(values, 'basis', 'legal-obligation') && has(values, 'powers', 'none-known'),
    says: said('You rest it on a duty in law, and know of no such law. Ask which law it is, and name it in the record.', ['uk-gdpr']),
  },
  {
    of: (values) => has(values, 'confidence', 'legal-duty') && has(values, 'powers', 'none-known'),
    says: said('You say that a law requires it, and know of no such law. If you cannot name it, weigh the public interest.', ['common-law-confidence']),
  },
  {
    of: (values) => has(values, 'decision', 'share', 'share-less') && (values.checks ?? []).length < 4,
    says: said('You did not tick all four: needed, in proportion, relevant, right. Look at it again, or say why in your reasons.', ['uk-gdpr']),
  },
  {
    of: (values) => has(values, 'decision', 'share', 'share-less') && has(values, 'means', 'nothing-shared'),
    says: said('You decided to share, and said before that nothing would be shared. Say how it is kept safe on its way.', ['uk-gdpr']),
  },
  {
    of: (values) => has(values, 'emergencyShared', 'sharing'),
    says: said('You were on your way to share it. Make sure that it has reached those who can help.', ['own']),
  },
  {
    of: (values) => has(values, 'powers', 'section-16la'),
    says: said('The new duty may already apply to you. Ask your safeguarding lead whether it does.', ['cwsa-2026', 'cwsa-2026-commencement'], ['england']),
  },
];

/** What somebody is to look at again before they keep their record. Advice, never a verdict: no answer is refused for it. */
export function cautions(values: Values): readonly Said[] {
  return CAUTIONS.filter(({ of }) => of(values)).map(({ says }) => says);
}
