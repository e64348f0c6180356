import { Button } from 'nhsuk-react-components';
import { RECORD_STATE_WORDS, REMARK_TITLES } from '../../words/intake.js';
import type { IntakeDetail } from './intake-view.js';

interface RecordsFilterProps {
  readonly intake: IntakeDetail;
  readonly remark: string | undefined;
  readonly state: string | undefined;
}

const COUNTED = { waiting: 'waiting', 'taken-in': 'takenIn', unchanged: 'unchanged', changed: 'changed', refused: 'refused', 'taken-back': 'takenBack', left: 'left' } as const;

/** Which records to see: by what is missing or odd, and by what became of them. A plain form, so that the choice has an address. */
export function RecordsFilter({ intake, remark, state }: RecordsFilterProps) {
  const states = (Object.keys(COUNTED) as readonly (keyof typeof COUNTED)[]).filter((each) => intake.counts[COUNTED[each]] > 0);
  return (
    <form method="get" action={`/intakes/${intake.id}`} className="intake-filter">
      <Choice name="remark" label="With something missing or odd" chosen={remark} all="All records">
        {intake.remarks.map(({ code, records }) => [code, `${REMARK_TITLES[code]} (${records.toLocaleString('en-GB')})`])}
      </Choice>
      <Choice name="state" label="By what became of them" chosen={state} all="All">
        {states.map((each) => [each, `${RECORD_STATE_WORDS[each]} (${intake.counts[COUNTED[each]].toLocaleString('en-GB')})`])}
      </Choice>
      <Button secondary>Show</Button>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | undefined;
  readonly all: string;
  readonly children: readonly (readonly [string, string])[];
}

function Choice({ name, label, chosen, all, children }: ChoiceProps) {
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label nhsuk-label--s" htmlFor={name}>
        {label}
      </label>
      <select className="nhsuk-select" id={name} name={name} defaultValue={chosen ?? ''}>
        <option value="">{all}</option>
        {children.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
