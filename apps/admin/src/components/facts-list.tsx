import { SummaryList } from 'nhsuk-react-components';
import type { ReactNode } from 'react';

/** One labelled fact, and where it can be changed. */
export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  readonly change?: { readonly to: string; readonly text?: string; readonly what?: string };
}

/** Labelled facts one under another. A fact that is not there says so. */
export function FactsList({ facts, plain = false }: { readonly facts: readonly Fact[]; readonly plain?: boolean }) {
  return (
    <SummaryList noBorder={plain}>
      {facts.map(({ label, value, change }) => (
        <SummaryList.Row key={label}>
          <SummaryList.Key>{label}</SummaryList.Key>
          <SummaryList.Value>
            {value === '' || value === null || value === undefined ? <span className="quiet">Not given</span> : value}
          </SummaryList.Value>
          {change === undefined ? null : (
            <SummaryList.Action href={change.to} visuallyHiddenText={change.what ?? label.toLowerCase()}>
              {change.text ?? 'Change'}
            </SummaryList.Action>
          )}
        </SummaryList.Row>
      ))}
    </SummaryList>
  );
}
