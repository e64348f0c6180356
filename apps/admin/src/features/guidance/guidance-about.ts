import { read, type Asking } from '../../api/calls.js';
import type { GuidanceSummary } from './guidance-view.js';

const ENOUGH = 3;

/** The guidance that has most to do with words that were looked for elsewhere. None for no words. */
export async function guidanceAbout(asking: Asking, words: string): Promise<readonly GuidanceSummary[]> {
  if (words.trim() === '') return [];
  return (await read(asking, '/api/guidance', { query: { search: words, pageSize: ENOUGH } })).items;
}
