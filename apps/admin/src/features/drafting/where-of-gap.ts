import type { ProtocolContent } from '@isp/protocols';
import { fieldId } from '../../forms/field.js';
import type { Notable } from './draft-view.js';

/** The page, and the question on it, where something that is missing can be said. */
export function whereOfGap(draft: string, content: ProtocolContent, gap: Notable): string {
  const [, list, index, ...rest] = gap.pointer.split('/');
  const id = inputId(rest.join('.'));
  if (list === 'publication') return `${draft.replace(/\/draft$/u, '')}/publication`;
  if (list === 'parties' && index !== undefined) {
    const party = content.parties[Number(index)];
    const page = rest[0] === 'legalBasis' ? '/legal-basis' : '';
    return `${draft}/parties/${party?.id ?? ''}${page}#${id}`;
  }
  if (list === 'dataRows' && index !== undefined) return `${draft}/data/${content.dataRows[Number(index)]?.id ?? ''}#${id}`;
  if (list === 'practicalSteps' && index !== undefined) {
    return `${draft}/practical-steps/${content.practicalSteps[Number(index)]?.id ?? ''}#${id}`;
  }
  return `${draft}/${gap.section}#${inputId(gap.pointer.slice(1).replaceAll('/', '.'))}`;
}

/** The first input of what is missing: some things are asked in parts. */
function inputId(name: string): string {
  return fieldId(name) + (FIRST_PART[name] ?? '');
}

const FIRST_PART: Readonly<Record<string, string>> = {
  dataProtectionOfficer: '-name',
  subjectAccess: '-name',
  breachContact: '-name',
  caldicottGuardian: '-name',
  assurance: '-dsptStatus',
  retention: '-count',
};

/** Which party, row or step a gap is about, in words; empty where it is about the whole. */
export function whoseGap(content: ProtocolContent, gap: Notable): string {
  const [, list, index] = gap.pointer.split('/');
  if (index === undefined) return '';
  if (list === 'parties') return content.parties[Number(index)]?.name ?? '';
  if (list === 'dataRows') return `Row ${Number(index) + 1}`;
  if (list === 'practicalSteps') return `Step ${Number(index) + 1}`;
  return '';
}
