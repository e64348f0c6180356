import { cautions } from './cautions.js';
import { offered, pathOf, questionOf, valuesBefore, type Decision } from './path.js';
import { DECISION_EDITION } from './questions/index.js';
import type { FieldKey, Question, QuestionKey, Said } from './question.js';

/** A line of the record's table. */
export interface RecordRow {
  readonly heading: string;
  /** What is to stand there, line by line; empty: to be filled in by hand, or not asked on this path. */
  readonly lines: readonly string[];
  readonly state: 'given' | 'empty' | 'not-asked';
}

/** The reasoned record of a decision, for the practitioner's own case file. */
export interface DecisionRecord {
  readonly title: string;
  readonly rows: readonly RecordRow[];
  /** To be looked at again, on the page and in the print alike. */
  readonly cautions: readonly Said[];
  /** The ISO 8601 date of the questions that led to it. */
  readonly questionsOf: string;
}

interface Row {
  readonly heading: string;
  readonly fields: readonly FieldKey[];
}

const ADVICE = 'Advice sought';

/** As the ICO's decision form has them, with what the golden rules add: emergency, confidence, openness, advice. */
export const RECORD_ROWS: readonly Row[] = [
  { heading: 'Case file', fields: ['caseFile'] },
  { heading: 'Asked by', fields: ['askedBy'] },
  { heading: 'Who was asked', fields: ['askedOf'] },
  { heading: 'Date of the request', fields: ['askedOn'] },
  { heading: 'Emergency', fields: ['emergency', 'emergencyShared'] },
  { heading: 'About whom, and where', fields: ['about', 'nation', 'identifies'] },
  { heading: 'Information', fields: ['data'] },
  { heading: 'Who gets it', fields: ['recipient'] },
  { heading: 'Purpose', fields: ['purposes', 'purposeWords'] },
  { heading: 'Lawful basis', fields: ['organisation', 'basis'] },
  { heading: 'Why it is necessary', fields: ['necessity', 'checks'] },
  { heading: 'Sensitive information, and the condition for it', fields: ['special', 'conditions'] },
  { heading: 'Confidence', fields: ['confidence', 'confidenceWords'] },
  { heading: 'Duty or power in law', fields: ['powers', 'powerWords'] },
  { heading: 'Impact assessment (DPIA)', fields: ['impactAssessment'] },
  { heading: 'How it is sent safely', fields: ['means'] },
  { heading: 'Keeping and deleting', fields: ['afterwards'] },
  { heading: 'Does the person know?', fields: ['told', 'toldWords'] },
  { heading: ADVICE, fields: [] },
  { heading: 'Decision', fields: ['decision'] },
  { heading: 'Reasons, for and against', fields: ['reasons'] },
  { heading: 'Decided by', fields: ['decidedBy'] },
  { heading: 'Date of the decision', fields: ['decidedOn'] },
];

/**
 * The record of a decision, whichever it was: to share and not to share are recorded alike, with the reasons.
 *
 * Takes a decision at any place on the path; what is not answered yet stands empty. Returns text without markup. Refuses nothing.
 *
 * Source: the data sharing decision form of the ICO's data sharing code of practice (2021); golden rule 7.
 */
export function recordOf(decision: Decision): DecisionRecord {
  const { values } = pathOf(decision);
  return {
    title: 'Record of a decision about sharing information',
    rows: RECORD_ROWS.map((row) => (row.heading === ADVICE ? adviceRow(decision) : rowOf(row, decision))),
    cautions: cautions(values),
    questionsOf: DECISION_EDITION.writtenOn,
  };
}

function rowOf({ heading, fields }: Row, decision: Decision): RecordRow {
  const asked = pathOf(decision).questions;
  const lines = asked.flatMap((question) => linesOf(question, fields, decision));
  const isAsked = asked.some((question) => question.fields.some(({ key }) => fields.includes(key)));
  return { heading, lines, state: lines.length > 0 ? 'given' : isAsked ? 'empty' : 'not-asked' };
}

function linesOf(question: Question, fields: readonly FieldKey[], decision: Decision): readonly string[] {
  const { values } = pathOf(decision);
  return question.fields
    .filter(({ key }) => fields.includes(key))
    .flatMap((field) => {
      const given = values[field.key] ?? [];
      if (field.kind === 'words') return given.flatMap((words) => words.split('\n')).filter((line) => line.trim() !== '');
      if (field.kind === 'day') return given.map(dayInWords);
      return offered(field, valuesBefore(decision, question.key)).filter(({ key }) => given.includes(key)).map(({ text, recorded, law }) => (law === null ? (recorded ?? text) : `${recorded ?? text} (${law})`));
    });
}

function adviceRow({ advice }: Decision): RecordRow {
  const lines = (Object.entries(advice) as [QuestionKey, string][]).map(([key, words]) => {
    const { heading } = questionOf(key);
    return words === '' ? `On “${heading}”` : `On “${heading}”: ${words}`;
  });
  return { heading: ADVICE, lines, state: lines.length > 0 ? 'given' : 'empty' };
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function dayInWords(day: string): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}
