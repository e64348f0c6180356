import { ErrorSummary } from 'nhsuk-react-components';
import type { Field, FieldError } from './field.js';
import { errorTarget } from './field-view.js';

interface ErrorListProps {
  readonly errors: readonly FieldError[];
  readonly fields?: readonly Field[];
}

/** All that is wrong with a form, each leading to its field. It takes the focus when the page comes back. */
export function ErrorList({ errors, fields = [] }: ErrorListProps) {
  if (errors.length === 0) return null;
  return (
    <ErrorSummary tabIndex={-1}>
      <ErrorSummary.Title>There is a problem</ErrorSummary.Title>
      <ErrorSummary.List>
        {errors.map((error) => (
          <ErrorSummary.ListItem
            key={`${error.field ?? ''} ${error.text}`}
            {...(error.field === null ? {} : { href: `#${errorTarget(fields, error.field)}` })}
          >
            {error.text}
          </ErrorSummary.ListItem>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}
