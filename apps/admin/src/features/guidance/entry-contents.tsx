import { Words } from './entry-text.js';
import type { TextPart } from './guidance-view.js';

/** A shorter text is seen whole sooner than its contents are read. */
const WORTH_CONTENTS = 5;

/** The headings of a text, where there are so many that somebody looks for one. */
export function EntryContents({ parts }: { readonly parts: readonly TextPart[] }) {
  const headings = parts.flatMap((part) => (part.kind === 'heading' && part.level === 2 ? [part] : []));
  if (headings.length < WORTH_CONTENTS) return null;
  return (
    <nav className="contents" aria-label="Contents of this page">
      <h2 className="nhsuk-heading-s">On this page</h2>
      <ol>
        {headings.map(({ id, runs }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <Words runs={runs} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
