import type { IntakeDetail } from './intake-view.js';
import { goesOn } from './intake-view.js';

const SECONDS = 3;

/** How far it is, in words and as a bar. The page looks again by itself, with or without JavaScript, until nothing goes on any more. */
export function IntakeProgress({ intake }: { readonly intake: IntakeDetail }) {
  if (!goesOn(intake)) return null;
  const { counts, state } = intake;
  const isBack = state === 'taking-back';
  const all = isBack ? counts.takenIn + counts.takenBack + counts.left : counts.all;
  const done = isBack ? counts.takenBack + counts.left : counts.all - counts.waiting;
  return (
    <section aria-label="How far it is">
      <meta httpEquiv="refresh" content={String(SECONDS)} />
      <p role="status">
        {done.toLocaleString('en-GB')} of {all.toLocaleString('en-GB')} records {isBack ? 'taken back' : 'done'}. You can close this page: it goes on without
        you.
      </p>
      <progress className="intake-progress" value={done} max={Math.max(all, 1)} aria-label={isBack ? 'Records taken back' : 'Records done'} />
    </section>
  );
}
