import { SELF_TEST, type EntryKind, type Source } from '@isp/guidance/content';
import type { Answer } from '@isp/api-client';
import { find, read, type Asking } from '../../api/calls.js';
import type { GuidanceSummary } from './guidance-view.js';
import type { SelfTestView } from './self-test-view.js';

/** The most that the API gives at once. */
const LARGEST_PAGE = 100;

/** All guidance of a kind, or of every kind, without its text, by title. */
export async function listGuidance(asking: Asking, kind?: EntryKind): Promise<readonly GuidanceSummary[]> {
  const entries: GuidanceSummary[] = [];
  for (let page = 1; ; page += 1) {
    const { items, total } = await read(asking, '/api/guidance', { query: { kind, page, pageSize: LARGEST_PAGE } });
    entries.push(...items);
    if (items.length === 0 || entries.length >= total) return entries;
  }
}

/** One entry with the sources that its text names; `null`: there is none of this slug. */
export function findGuidance(asking: Asking, slug: string): Promise<Answer<'/api/guidance/{slug}', 'get'> | null> {
  return find(asking, '/api/guidance/{slug}', { path: { slug } });
}

/** All that guidance rests on, by title. */
export async function listSources(asking: Asking): Promise<readonly Source[]> {
  return (await read(asking, '/api/guidance/sources')).sources;
}

/** The self-test, each question with the sources that its explanations rest on. */
export async function findSelfTest(asking: Asking): Promise<SelfTestView> {
  const sources = await listSources(asking);
  return { ...SELF_TEST, questions: SELF_TEST.questions.map((question) => ({ ...question, sources: sources.filter(({ key }) => question.sources.includes(key)) })) };
}
