import { Button } from 'nhsuk-react-components';

interface SearchBoxProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly action: string;
  readonly name?: string;
}

/** A search that is a plain form: its result has an address of its own. */
export function SearchBox({ label, hint, value, action, name = 'search' }: SearchBoxProps) {
  return (
    <search>
      <form className="search-box" action={action} method="get">
        <label className="nhsuk-label nhsuk-label--s" htmlFor={name}>
          {label}
        </label>
        {hint === undefined ? null : (
          <div className="nhsuk-hint" id={`${name}-hint`}>
            {hint}
          </div>
        )}
        <div className="search-box__row">
          <input
            className="nhsuk-input"
            id={name}
            name={name}
            type="search"
            defaultValue={value}
            aria-describedby={hint === undefined ? undefined : `${name}-hint`}
          />
          <Button>Search</Button>
        </div>
      </form>
    </search>
  );
}
