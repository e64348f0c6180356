import { GuidanceTextError, type Source } from '@isp/guidance/content';
import { change, type Asking } from '../../api/calls.js';
import type { ReadyText } from '../guidance/guidance-view.js';
import { readyText } from '../guidance/ready-text.server.js';
import type { WrittenEntry } from './editor-view.js';
import type { Preview } from './preview-panel.js';

/** Reads what an editor wrote as readers would see it. Nothing is kept. */
export async function previewEntry(asking: Asking, key: string, entry: WrittenEntry, form: FormData): Promise<Preview> {
  const { problems, sources, differences, lastChecked } = await change(asking, 'post', '/api/guidance-editor/entries/{key}/preview', { path: { key }, form, body: { entry } });
  const { title, summary, nations, writtenOn, unconfirmed } = entry;
  return { problems, differences, entry: { title, summary, nations, writtenOn, lastChecked, unconfirmed }, text: textOrNull(entry, sources) };
}

function textOrNull(entry: WrittenEntry, sources: readonly Source[]): ReadyText | null {
  try {
    return readyText(entry, sources);
  } catch (error) {
    if (error instanceof GuidanceTextError) return null;
    throw error;
  }
}
