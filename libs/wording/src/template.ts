import type { CivilDate, Language, PracticalStep, ProtocolContent, ProtocolKind, Section } from '@isp/protocols';

/** One clause of a template. */
export interface TemplateClause {
  /** Stable across versions of the template: overrides name it. */
  readonly key: string;
  /** Literal words; the engine puts the number before it. */
  readonly heading: string;
  /** 2 for a clause, 3 for one under it. */
  readonly level: 2 | 3;
  /** Handlebars + Markdown, of the limited kinds that {@link ./load-template} takes. */
  readonly body: string;
}

/** Suggested words and values that a new draft starts with. The drafter owns them from then on. */
export interface StartingContent {
  readonly practitionerSummary?: string;
  readonly joiningAndLeaving?: string;
  readonly purpose?: Partial<ProtocolContent['purpose']>;
  readonly fairness?: Partial<ProtocolContent['fairness']>;
  readonly security?: Partial<ProtocolContent['security']>;
  readonly incidents?: Partial<ProtocolContent['incidents']>;
  readonly practicalSteps?: readonly PracticalStep[];
  readonly term?: Partial<ProtocolContent['term']>;
}

/** A template is data: it holds no code, and is kept, versioned and edited like other content. */
export interface Template {
  readonly key: string;
  readonly version: number;
  readonly name: string;
  readonly kind: ProtocolKind;
  readonly language: Language;
  readonly description: string;
  /** When its legal wording was last checked. */
  readonly checkedOn: CivilDate;
  readonly clauses: readonly TemplateClause[];
  /** What to think of in each section, for the person who drafts. */
  readonly hints: Readonly<Partial<Record<Section, string>>>;
  readonly startingContent: StartingContent;
}

/** Why a template is refused, or can't be rendered. */
export type TemplateProblem =
  | 'syntax'
  | 'unknown-helper'
  | 'wrong-arguments'
  | 'partials-not-offered'
  | 'unescaped-not-offered'
  | 'block-parameters-not-offered'
  | 'unknown-value'
  | 'not-text'
  | 'reserved-character'
  | 'duplicate-clause'
  | 'bad-key'
  | 'too-much-output'
  | 'unsupported-markdown';

/** A fault in a template: never in what a person typed into a protocol. */
export class TemplateError extends Error {
  readonly problem: TemplateProblem;
  /** What it is about: the helper, path or clause. */
  readonly subject: string;

  constructor(problem: TemplateProblem, subject: string) {
    super(`${problem}: ${subject}`);
    this.name = 'TemplateError';
    this.problem = problem;
    this.subject = subject;
  }
}
