import type { ProtocolEventType } from '@isp/protocols';
import { sectionWords } from './sections.js';
import { writtenDate } from './dates.js';
import { PUBLICATION_WORDS, REVIEW_OUTCOME_WORDS } from './protocol-words.js';

type Facts = Readonly<Record<string, unknown>>;

/** What is on the record besides the domain's events: who has opened what only some may see, and what stays after an erasure. */
type ReadingType = 'scan.opened' | 'signature.said-anew';

/** What happened, in words: each of the domain's events has its own, or this does not compile. */
const WORDS: Readonly<Record<ProtocolEventType | ReadingType, string | ((facts: Facts) => string)>> = {
  'protocol.started': 'Started the protocol',
  'draft.started': 'Started a new draft',
  'draft.edited': (facts) => {
    const what = list(facts, 'what').map(sectionWords);
    return what.length === 0 ? 'Changed the draft' : `Changed the draft: ${what.join(', ')}`;
  },
  'draft.shown': (facts) => withMore('Showed the draft to a partner', said(facts, 'partyName')),
  'draft.abandoned': 'Gave up the draft',
  'version.sent': (facts) => `Sent version ${version(facts)} for signature`,
  'signature.requested': (facts) => withMore('Asked for a signature', said(facts, 'partyName')),
  'request.opened': (facts) => withMore('Opened the link to read it', said(facts, 'partyName')),
  'signatory.reminded': (facts) => withMore('Reminded a signatory', said(facts, 'partyName')),
  'signatory.replaced': (facts) => withMore('Asked somebody else to sign instead', said(facts, 'partyName')),
  'deadline.set': (facts) => (date(facts, 'deadline') === '' ? 'Took the date to sign by away' : `Set the date to sign by: ${date(facts, 'deadline')}`),
  'party.removed': (facts) => withMore('Stopped asking a party', said(facts, 'partyName')),
  'party.joined': (facts) => withMore('A party joined', said(facts, 'partyName')),
  'party.left': (facts) => withMore('A party left', said(facts, 'partyName')),
  'protocol.signed': (facts) => withMore(`Signed version ${version(facts)}`, said(facts, 'partyName')),
  'protocol.declined': (facts) => withMore('Declined to sign', said(facts, 'partyName')),
  'version.withdrawn-from-signature': (facts) => `Took version ${version(facts)} back from signature`,
  'protocol.came-into-force': (facts) => withMore('Came into force', date(facts, 'on')),
  'version.came-into-force': (facts) => withMore(`Version ${version(facts)} came into force`, date(facts, 'on')),
  'review.started': 'Started a review',
  'review.completed': (facts) => {
    const outcome = said(facts, 'outcome');
    return withMore('Completed a review', (REVIEW_OUTCOME_WORDS as Readonly<Record<string, string>>)[outcome] ?? '');
  },
  'publication.set': (facts) =>
    withMore('Set what stands on the register', (PUBLICATION_WORDS as Readonly<Record<string, string>>)[said(facts, 'level')] ?? ''),
  'owner.changed': 'Named a new owner',
  'protocol.ended': (facts) => withMore('Ended the protocol', date(facts, 'on')),
  'signature.said-anew': (facts) => `Kept a signature on version ${version(facts)} without the address of who gave it`,
  'scan.opened': (facts) => `Opened the scan of a signature on version ${version(facts)}`,
  'protocol.taken-in': (facts) => withMore('Taken in as it was stated elsewhere', said(facts, 'source')),
  'protocol.taken-back': 'Taken back, as if it had never come in',
  'protocol.abandoned': 'Gave the protocol up before it came into force',
};

/** What happened, as a phrase; an event that is new here is named by its type. */
export function eventWords(type: string, facts: Facts): string {
  const words = (WORDS as Readonly<Record<string, string | ((facts: Facts) => string)>>)[type];
  if (words === undefined) return type.replaceAll(/[.-]/gu, ' ');
  return typeof words === 'string' ? words : words(facts);
}

function withMore(words: string, more: string): string {
  return more === '' ? words : `${words}: ${more}`;
}

function said(facts: Facts, key: string): string {
  const value = facts[key];
  return typeof value === 'string' ? value : '';
}

function date(facts: Facts, key: string): string {
  const value = said(facts, key);
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? writtenDate(value) : '';
}

function version(facts: Facts): string {
  const value = facts['version'];
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('major' in value) || !('minor' in value)) return '';
  return `${Number(value.major)}.${Number(value.minor)}`;
}

function list(facts: Facts, key: string): readonly string[] {
  const value = facts[key];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
