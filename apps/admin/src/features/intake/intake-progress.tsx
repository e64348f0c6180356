import type { IntakeDetail } from './intake-view.js';
import { goesOn } from './intake-view.js';

interface IntakeProgressProps {
  readonly intake: IntakeDetail;
  /** Whether the page looks again by itself: somebody who reads slowly, or by ear, can stop that. */
  readonly looksAgain: boolean;
}

/** How far it is, in words and as a bar. */
export function IntakeProgress({ intake, looksAgain }: IntakeProgressProps) {
  if (!goesOn(intake)) return null;
  const { counts, state, id } = intake;
  const isBack = state === 'taking-back';
  const all = isBack ? counts.takenIn + counts.takenBack + counts.left : counts.all;
  const done = isBack ? counts.takenBack + counts.left : counts.all - counts.waiting;
  return (
    <section aria-label="How far it is">
      <p role="status">
        {done.toLocaleString('en-GB')} of {all.toLocaleString('en-GB')} records {isBack ? 'taken back' : 'done'}. You can close this page: it goes on without
        you.
      </p>
      <progress className="intake-progress" value={done} max={Math.max(all, 1)} aria-label={isBack ? 'Records taken back' : 'Records done'} />
      <p>
        {looksAgain ? (
          <>
            This page looks again every few seconds. <a href={`/intakes/${id}?look=once`}>Stop that</a>
          </>
        ) : (
          <>
            This page stays as it is. <a href={`/intakes/${id}?look=once`}>Look again now</a>, or <a href={`/intakes/${id}`}>let it look by itself</a>
          </>
        )}
      </p>
    </section>
  );
}
