import type { Fact } from '../../components/facts-list.js';
import { writtenDate } from '../../words/dates.js';

/** What there is to say of where an agreement was taken in from. */
export interface TakenInOrigin {
  readonly source?: string | undefined;
  readonly record?: { readonly id: string; readonly licence: string; readonly takenInOn: string } | undefined;
}

/** Where an agreement was taken in from, under which licence, and that its signatures are not here. */
export function originFacts({ source, record }: TakenInOrigin): readonly Fact[] {
  return [
    { label: 'Taken in from', value: source ?? '' },
    ...(record === undefined
      ? []
      : [
          { label: 'Record', value: record.id },
          { label: 'Taken in on', value: writtenDate(record.takenInOn) },
          { label: 'Licence', value: record.licence },
        ]),
    { label: 'Signatures', value: 'Held elsewhere, by those who made it. None was given here' },
  ];
}
