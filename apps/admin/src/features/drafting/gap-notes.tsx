import type { ReactElement } from 'react';
import type { Notable } from './draft-view.js';

const WEIGHT_WORDS = { law: 'The law asks for this', 'good-practice': 'Good practice' } as const;

/** One gap or warning: why it matters, and who says so. */
export function NotableText({ notable }: { readonly notable: Notable }) {
  return (
    <>
      {notable.reason}{' '}
      <span className="gap-note__source">
        {WEIGHT_WORDS[notable.weight]}: {notable.source}.
      </span>
    </>
  );
}

/**
 * What is still missing, to stand under the question that it is about.
 *
 * @param root the pointer of what the form describes, such as `/parties/2`; empty for the content itself.
 */
export function gapNotes(gaps: readonly Notable[], root = ''): Readonly<Record<string, ReactElement>> {
  const notes: Record<string, ReactElement> = {};
  for (const gap of gaps) {
    if (!gap.pointer.startsWith(`${root}/`)) continue;
    const name = gap.pointer.slice(root.length + 1).replaceAll('/', '.');
    const note = (
      <span className="gap-note">
        Still needed. <NotableText notable={gap} />
      </span>
    );
    notes[name] = note;
    for (const inner of [`${name}.name`, `${name}.dsptStatus`, `${name}.rule`]) notes[inner] ??= note;
  }
  return notes;
}

/** Warnings of one section: worth another look, in the way of nothing. */
export function WarningNotes({ warnings }: { readonly warnings: readonly Notable[] }) {
  if (warnings.length === 0) return null;
  return (
    <section className="gaps" aria-labelledby="warnings-heading">
      <h2 className="nhsuk-heading-s" id="warnings-heading">
        Worth another look
      </h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {warnings.map((warning) => (
          <li key={`${warning.code} ${warning.pointer}`}>
            <NotableText notable={warning} />
          </li>
        ))}
      </ul>
    </section>
  );
}
