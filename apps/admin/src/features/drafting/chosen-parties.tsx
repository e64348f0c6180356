import { Button } from 'nhsuk-react-components';
import type { ReactElement } from 'react';
import { fieldId } from '../../forms/field.js';

interface ChosenPartiesProps {
  /** The name that the question has where it stands in the form. */
  readonly name: string;
  readonly label: string;
  readonly chosen: readonly string[];
  readonly all: number;
  readonly note?: ReactElement | undefined;
  readonly button: string;
}

/** So many are named; of the rest it says how many they are. */
const NAMED = 5;

/** What a button says that leads on to the page of the choice. */
export const THEN_CHOOSE = { name: '_then', value: 'choose' } as const;

/** Which of many parties are chosen, and the button that saves the form and leads to their choice. */
export function ChosenParties({ name, label, chosen, all, note, button }: ChosenPartiesProps) {
  return (
    <section id={fieldId(name)} tabIndex={-1} className="nhsuk-form-group" aria-labelledby={`${fieldId(name)}-label`}>
      <h2 className="nhsuk-heading-s" id={`${fieldId(name)}-label`}>
        {label}
      </h2>
      {note === undefined ? null : <div className="nhsuk-hint">{note}</div>}
      <p>{chosen.length === 0 ? `Nobody yet, of ${all} parties.` : `${chosen.length} of ${all} parties: ${named(chosen)}.`}</p>
      <Button {...THEN_CHOOSE} secondary preventDoubleClick>
        {button}
      </Button>
    </section>
  );
}

function named(chosen: readonly string[]): string {
  const more = chosen.length - NAMED;
  return chosen.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
