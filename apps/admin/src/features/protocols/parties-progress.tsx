import { PROGRESS_WORDS, type Progress } from './progress.js';

interface PartiesProgressProps {
  readonly parties: readonly { readonly name: string; readonly progress: Progress }[];
}

/** The furthest first, so that the picture fills up from the left. */
const ORDER: readonly Progress[] = ['signed', 'opened', 'asked', 'not-asked', 'declined', 'removed', 'left'];

const SIZE = 22;
const STEP = 30;
const PER_ROW = 10;

/**
 * Who has signed, as a picture: one mark for each party, filled in as it goes on. The picture says the same in words to
 * those who do not see it, and the key below it counts where there is more than one thing to count.
 */
export function PartiesProgress({ parties }: PartiesProgressProps) {
  const counts = ORDER.map((progress) => ({
    progress,
    number: parties.filter((party) => party.progress === progress).length,
  })).filter(({ number }) => number > 0);
  const signed = parties.filter((party) => party.progress === 'signed').length;
  const asked = parties.filter((party) => party.progress !== 'removed' && party.progress !== 'left').length;
  const ordered = ORDER.flatMap((progress) => parties.filter((party) => party.progress === progress));
  const columns = Math.min(PER_ROW, Math.max(1, ordered.length));
  const rows = Math.max(1, Math.ceil(ordered.length / PER_ROW));
  const title = `${signed} of ${asked} ${asked === 1 ? 'party has' : 'parties have'} signed`;
  return (
    <section className="progress" aria-labelledby="progress-title">
      <h2 className="progress__title" id="progress-title">
        {title}
      </h2>
      <svg
        className="progress__picture"
        role="img"
        aria-label={ordered.map((party) => `${party.name}: ${PROGRESS_WORDS[party.progress]}`).join('; ')}
        viewBox={`0 0 ${columns * STEP} ${rows * STEP}`}
        width={columns * STEP}
        height={rows * STEP}
      >
        {ordered.map((party, index) => (
          <Mark
            key={`${index} ${party.name}`}
            progress={party.progress}
            x={(index % PER_ROW) * STEP + (STEP - SIZE) / 2}
            y={Math.floor(index / PER_ROW) * STEP + (STEP - SIZE) / 2}
            title={`${party.name}: ${PROGRESS_WORDS[party.progress]}`}
          />
        ))}
      </svg>
      {counts.length < 2 ? null : <ul className="progress__key">
        {counts.map(({ progress, number }) => (
          <li key={progress}>
            <svg width={SIZE} height={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" focusable="false">
              <Mark progress={progress} x={0} y={0} />
            </svg>
            {number} {PROGRESS_WORDS[progress].toLowerCase()}
          </li>
        ))}
      </ul>}
    </section>
  );
}

/** Filled: signed. Half filled: opened. A ring: asked. Dashed: not going to sign. A thin ring: not asked. */
function Mark({ progress, x, y, title }: { readonly progress: Progress; readonly x: number; readonly y: number; readonly title?: string }) {
  const centre = { cx: x + SIZE / 2, cy: y + SIZE / 2, r: SIZE / 2 - 2 };
  return (
    <g className={`progress__mark progress__mark--${progress}`}>
      {title === undefined ? null : <title>{title}</title>}
      <circle {...centre} />
      {progress === 'opened' ? (
        <path d={`M ${centre.cx} ${centre.cy - centre.r} a ${centre.r} ${centre.r} 0 0 0 0 ${centre.r * 2} z`} />
      ) : null}
      {progress === 'signed' ? (
        <path className="progress__stroke" d={`M ${x + 6} ${y + 11.5} l 3.5 3.5 l 6.5 -7`} fill="none" />
      ) : null}
    </g>
  );
}
