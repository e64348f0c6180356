import { SELF_TEST, SHIPPED_EDITION, type EntryKind, type GuidanceEntry, type Source } from '@isp/guidance/content';
import type { GuidanceSummary } from './guidance-view.js';
import type { SelfTestView } from './self-test-view.js';

/** All guidance of some kinds, or of every kind, without its text, in the order in which it is read. */
export async function listGuidance(...kinds: readonly EntryKind[]): Promise<readonly GuidanceSummary[]> {
  return SHIPPED_EDITION.entries.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(({ text: _, ...summary }) => summary);
}

/** One entry with the sources that its text names; `null`: there is none of this slug. */
export async function findGuidance(slug: string): Promise<{ readonly entry: GuidanceEntry; readonly sources: readonly Source[] } | null> {
  const entry = SHIPPED_EDITION.entries.find((each) => each.slug === slug);
  return entry === undefined ? null : { entry, sources: SHIPPED_EDITION.sources };
}

/** All that guidance rests on. */
export async function listSources(): Promise<readonly Source[]> {
  return SHIPPED_EDITION.sources;
}

/** The self-test, each question with the sources that its explanations rest on. */
export async function findSelfTest(): Promise<SelfTestView> {
  const sources = await listSources();
  return { ...SELF_TEST, questions: SELF_TEST.questions.map((question) => ({ ...question, sources: sources.filter(({ key }) => question.sources.includes(key)) })) };
}
