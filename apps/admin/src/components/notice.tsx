import { standingNotice } from '@isp/guidance';
import { writtenDate } from '../words/dates.js';

interface NoticeProps {
  readonly form?: 'short' | 'full';
  /** Where headings of the page put it: 2 unless it stands under another heading. */
  readonly level?: 2 | 3;
}

/**
 * The standing notice. It stands on every page that shows a protocol's existence, standing or absence, so that neither
 * is taken for a reason not to share.
 */
export function Notice({ form = 'short', level = 2 }: NoticeProps) {
  const notice = standingNotice(form);
  const Heading = `h${level}` as const;
  return (
    <section className={`notice notice--${form}`} aria-label="No protocol is needed to share about a person" lang={notice.language}>
      <Heading className="notice__heading">{notice.heading}</Heading>
      {notice.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {notice.quotation === null ? null : (
        <figure className="notice__quotation">
          <blockquote>“{notice.quotation.words}”</blockquote>
          <figcaption>
            {notice.quotation.speaker}. Quoted in {notice.quotation.source} ({notice.quotation.year}).
          </figcaption>
        </figure>
      )}
      {form === 'full' ? (
        <p className="notice__source">
          {notice.authority} Last checked {writtenDate(notice.checkedOn)}.
        </p>
      ) : (
        <p>
          <a href="/notice">When no protocol is needed</a>
        </p>
      )}
    </section>
  );
}
