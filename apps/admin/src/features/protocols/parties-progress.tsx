import { PROGRESS_WORDS, type Progress } from './progress.js';
import { ProgressBar } from './progress-bar.js';

interface PartiesProgressProps {
  readonly parties: readonly { readonly name: string; readonly progress: Progress; readonly provides?: boolean; readonly receives?: boolean }[];
  /** Where they are listed one by one. */
  readonly listedAt?: string;
}

/** The furthest first, so that the picture fills up from the left. */
const ORDER: readonly Progress[] = ['signed', 'opened', 'asked', 'not-asked', 'declined', 'removed', 'left'];

const SIZE = 22;
const STEP = 30;
const PER_ROW = 10;

/** Of more parties nobody tells one mark from another: they become a bar. */
const MOST_MARKS = 60;

/**
 * Who has signed, as a picture: one mark for each party, filled in as it goes on, or one bar for all of them where there are
 * many. The picture says the same in words to those who do not see it, and the key below it counts where there is more than
 * one thing to count.
 */
export function PartiesProgress({ parties, listedAt }: PartiesProgressProps) {
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
      {parties.length > MOST_MARKS ? (
        <ProgressBar counts={counts} all={parties.length} />
      ) : (
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
      )}
      {counts.length < 2 && parties.length <= MOST_MARKS ? null : <ul className="progress__key">
        {counts.map(({ progress, number }) => (
          <li key={progress}>
            <svg width={SIZE} height={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" focusable="false">
              <Mark progress={progress} x={0} y={0} />
            </svg>
            {number} {PROGRESS_WORDS[progress].toLowerCase()}
          </li>
        ))}
      </ul>}
      {parties.length > MOST_MARKS ? <Parts parties={parties} /> : null}
      {listedAt === undefined || parties.length <= MOST_MARKS ? null : (
        <p className="progress__more">
          <a href={`${listedAt}?filter=not-signed`}>See who has not signed yet</a>
        </p>
      )}
    </section>
  );
}

/** How many give, get, or both: said in words where it can't be read off a list. */
function Parts({ parties }: Pick<PartiesProgressProps, 'parties'>) {
  const number = (gives: boolean, gets: boolean) => parties.filter(({ provides, receives }) => provides === gives && receives === gets).length;
  const parts = [
    { number: number(true, true), words: 'provide and receive information' },
    { number: number(true, false), words: 'only provide it' },
    { number: number(false, true), words: 'only receive it' },
  ].filter((part) => part.number > 0);
  if (parts.length === 0) return null;
  return <p className="progress__more">Of them, {parts.map((part) => `${part.number} ${part.words}`).join(', ')}.</p>;
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
