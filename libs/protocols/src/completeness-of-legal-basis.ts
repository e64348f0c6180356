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
  return parties.flatMap((party, index) => {
    if (party.controllerStatus === 'processor') return [];
    const rows = dataRows.filter((row) => takesPart(party, row));
    return gapsOfParty(party, rows, `/parties/${index}/legalBasis`);
  });
}

/** A row that names nobody yet, or nobody at all (information held in common), concerns every party. */
function takesPart(party: Party, row: DataRow): boolean {
  const named = [row.fromPartyId, ...row.toPartyIds].filter((id) => id !== null);
  return named.length === 0 || named.includes(party.id);
}

function gapsOfParty({ legalBasis }: Party, rows: readonly DataRow[], at: string): readonly Gap[] {
  const special = rows.some((row) => row.specialCategory);
  const criminal = rows.some((row) => row.criminalOffence);
  const consent = legalBasis.article6 === 'consent' || rows.some((row) => row.lawfulBasis === 'consent');
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
