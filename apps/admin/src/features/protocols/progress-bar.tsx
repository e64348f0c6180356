import { PROGRESS_WORDS, type Progress } from './progress.js';

interface ProgressBarProps {
  /** How many parties are how far, in the order of the bar; none of them zero. */
  readonly counts: readonly { readonly progress: Progress; readonly number: number }[];
  readonly all: number;
}

const WIDTH = 600;
const HEIGHT = 28;
/** Between two pieces, and half of it at either end, so that no edge is cut off. */
const GAP = 2;

/** How far many parties are, as one bar: a piece for each step on the way, as long as its share of all of them. */
export function ProgressBar({ counts, all }: ProgressBarProps) {
  const pieces = counts.map(({ progress, number }, index) => {
    const before = counts.slice(0, index).reduce((sum, count) => sum + count.number, 0);
    return { progress, x: (before / all) * WIDTH + GAP / 2, width: Math.max(1, (number / all) * WIDTH - GAP) };
  });
  return (
    <svg
      className="progress__picture"
      role="img"
      aria-label={counts.map(({ progress, number }) => `${PROGRESS_WORDS[progress]}: ${number}`).join('; ')}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
    >
      {pieces.map(({ progress, x, width }) => (
        <rect key={progress} className={`progress__piece progress__piece--${progress}`} x={x} y={1} width={width} height={HEIGHT - 2} />
      ))}
    </svg>
  );
}
