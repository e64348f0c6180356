import { counted } from '../../components/pager.js';
import type { IntakeDetail } from './intake-view.js';

/** What became of the records, or would, in a sentence for each that there is. */
export function IntakeOutcome({ intake }: { readonly intake: IntakeDetail }) {
  const { counts, foreseen, state, takenBackReason } = intake;
  const records = (number: number): string => counted(number, 'record');
  const sentences =
    state === 'prepared'
      ? [
          foreseen.new > 0 ? `${records(foreseen.new)} will be taken in.` : '',
          foreseen.unchanged > 0 ? `${records(foreseen.unchanged)} stand here already and will be left as they are.` : '',
          foreseen.changed > 0 ? `${records(foreseen.changed)} stand here already and differ: they will be reported, and left as they are.` : '',
        ]
      : [
          counts.takenIn > 0 ? `${records(counts.takenIn)} taken in.` : '',
          counts.unchanged > 0 ? `${records(counts.unchanged)} stood here already, unchanged.` : '',
          counts.changed > 0 ? `${records(counts.changed)} stood here already and differ: what stands here was left as it is.` : '',
          counts.takenBack > 0 ? `${records(counts.takenBack)} taken back.` : '',
          counts.left > 0 ? `${records(counts.left)} left, because somebody has worked on them since.` : '',
        ];
  const more = [counts.refused > 0 ? `${records(counts.refused)} cannot come in.` : '', counts.remarked > 0 ? `In ${records(counts.remarked)} something is missing or odd.` : ''];
  return (
    <>
      <ul className="intake-outcome">
        {[...sentences, ...more].filter((sentence) => sentence !== '').map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {takenBackReason === null ? null : <p className="as-typed">Taken back because: {takenBackReason}</p>}
    </>
  );
}
