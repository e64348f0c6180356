import { standingNotice } from '@isp/guidance';
import type { NoticeForm } from '@isp/guidance';

/**
 * What of the notice's words in a form a text lacks, however its lines are broken and its apostrophes written.
 *
 * @returns the paragraphs that are not in it; empty: it carries the notice
 */
export function lacking(text: string, form: NoticeForm): readonly string[] {
  const read = plain(text);
  return standingNotice(form).paragraphs.filter((paragraph) => !read.includes(plain(paragraph)));
}

function plain(text: string): string {
  return text
    .replaceAll(/&#x27;|&#39;|&rsquo;|’/g, "'")
    .replaceAll('­', '')
    .replaceAll(/\s+/g, ' ');
}
