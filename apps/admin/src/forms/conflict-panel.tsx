import { useEffect, useRef } from 'react';
import { sectionWords } from '../words/sections.js';
import { writtenInstant } from '../words/dates.js';
import type { Answers, Field } from './field.js';
import type { Conflict } from './submit.js';

interface ConflictPanelProps {
  readonly conflict: Conflict;
  readonly fields: readonly Field[];
  readonly typed: Answers;
  /** The answers as they stand now. */
  readonly current: Answers;
  /** What somebody else changed. */
  readonly changed?: string;
}

/** Says who changed what while a form was open, keeps what was typed, and shows what stands there now. */
export function ConflictPanel({ conflict, fields, typed, current, changed = 'this protocol' }: ConflictPanelProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const different = fields.filter((field) => saidOf(field, typed) !== saidOf(field, current));
  return (
    <section className="conflict" aria-labelledby="conflict-heading" tabIndex={-1} ref={panel}>
      <h2 id="conflict-heading" className="nhsuk-heading-m">
        Somebody changed {changed} while you were working
      </h2>
      <p>Nothing is lost: what you typed is still below, and has not been saved yet.</p>
      {conflict.changes.length === 0 ? null : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {conflict.changes.map((change) => (
            <li key={`${change.by} ${change.at}`}>
              <strong>{change.by}</strong> changed {change.what.map(sectionWords).join(', ') || 'it'} on{' '}
              {writtenInstant(change.at)}
            </li>
          ))}
        </ul>
      )}
      {different.length === 0 ? (
        <p>It does not touch what you changed.</p>
      ) : (
        <>
          <p>Where your answers differ from those saved now:</p>
          <dl className="conflict__now">
            {different.map((field) => (
              <div key={field.name}>
                <dt>{field.label}</dt>
                <dd>{saidOf(field, current) || 'Not answered'}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p>
        What you did not touch below is as it is saved now. Change your answers if you need to: saving puts them in place of
        those listed here.
      </p>
    </section>
  );
}

function saidOf(field: Field, answers: Answers): string {
  const given = Object.entries(answers)
    .filter(([name]) => name === field.name || name.startsWith(`${field.name}-`))
    .flatMap(([, values]) => values);
  if ('choices' in field) {
    return given.map((value) => field.choices.find((choice) => choice.value === value)?.label ?? value).join(', ');
  }
  return given.filter((value) => value !== '').join(' ');
}
