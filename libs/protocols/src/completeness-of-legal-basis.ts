import type { Article9Condition, DataRow, Party, ProtocolContent } from './content.js';
import { gap, missing, type Gap } from './gap.js';

/** The conditions of article 9 that count only with a condition of Schedule 1 (DPA 2018, section 10(2) and (3)). */
const NEEDS_SCHEDULE_1: ReadonlySet<Article9Condition> = new Set<Article9Condition>([
  'employment-social-security-and-social-protection',
  'substantial-public-interest',
  'health-or-social-care',
  'public-health',
  'archiving-research-statistics',
]);

/**
 * What the parties' legal bases lack. Each party has its own; a processor needs none, since it acts on a controller's
 * instructions. What is asked depends on the data rows the party takes part in, and on whether it acts for law
 * enforcement, where Part 3 of the Data Protection Act 2018 stands in place of articles 6, 9 and 10.
 * @param content a draft's content
 */
export function gapsOfLegalBasis({ parties, dataRows }: ProtocolContent): readonly Gap[] {
  const sharing = sharingByParty(dataRows);
  return parties.flatMap((party, index) =>
    party.controllerStatus === 'processor' ? [] : gapsOfParty(party, sharing(party.id), `/parties/${index}/legalBasis`),
  );
}

/** What the rows that a party takes part in come to. */
interface Sharing {
  readonly special: boolean;
  readonly criminal: boolean;
  readonly consent: boolean;
}

/**
 * Told from one pass over the rows, since there may be many of both. A row that names nobody yet, or nobody at all (information
 * held in common), concerns every party.
 */
function sharingByParty(rows: readonly DataRow[]): (partyId: string) => Sharing {
  const byParty = new Map<string, Sharing>();
  let ofAll: Sharing = { special: false, criminal: false, consent: false };
  for (const row of rows) {
    const named = [row.fromPartyId, ...row.toPartyIds].filter((id) => id !== null);
    if (named.length === 0) ofAll = withRow(ofAll, row);
    for (const id of named) byParty.set(id, withRow(byParty.get(id), row));
  }
  return (partyId) => {
    const own = byParty.get(partyId);
    if (own === undefined) return ofAll;
    return { special: own.special || ofAll.special, criminal: own.criminal || ofAll.criminal, consent: own.consent || ofAll.consent };
  };
}

function withRow(before: Sharing | undefined, { specialCategory, criminalOffence, lawfulBasis }: DataRow): Sharing {
  return {
    special: before?.special === true || specialCategory,
    criminal: before?.criminal === true || criminalOffence,
    consent: before?.consent === true || lawfulBasis === 'consent',
  };
}

function gapsOfParty({ legalBasis }: Party, { special, criminal, consent: byRow }: Sharing, at: string): readonly Gap[] {
  const consent = legalBasis.article6 === 'consent' || byRow;
  return [
    ...(legalBasis.lawEnforcement
      ? missing('legal-basis', `${at}/statutoryPower`, 'law-enforcement-power-missing', legalBasis.statutoryPower)
      : [
          ...missing('legal-basis', `${at}/article6`, 'article-6-basis-missing', legalBasis.article6),
          ...(legalBasis.article6 === 'public-task' || legalBasis.article6 === 'legal-obligation'
            ? missing('legal-basis', `${at}/statutoryPower`, 'statutory-power-missing', legalBasis.statutoryPower)
            : []),
          ...(special && legalBasis.article9.length === 0
            ? [gap('legal-basis', `${at}/article9`, 'article-9-condition-missing')]
            : []),
          ...(special && legalBasis.article9.some((condition) => NEEDS_SCHEDULE_1.has(condition))
            ? missing(
                'legal-basis',
                `${at}/schedule1Condition`,
                'schedule-1-condition-missing',
                legalBasis.schedule1Condition,
              )
            : []),
          ...(criminal ? missing('legal-basis', `${at}/article10`, 'article-10-basis-missing', legalBasis.article10) : []),
        ]),
    ...(special ? missing('legal-basis', `${at}/confidence`, 'confidence-ground-missing', legalBasis.confidence) : []),
    ...missing('legal-basis', `${at}/humanRights`, 'human-rights-missing', legalBasis.humanRights),
    ...(consent ? missing('legal-basis', `${at}/consentModel`, 'consent-model-missing', legalBasis.consentModel) : []),
  ];
}
