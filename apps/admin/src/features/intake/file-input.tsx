interface FileInputProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly several?: boolean;
}

/** A plain file input: the design system's drop zone names its button by other words than those it shows. */
export function FileInput({ name, label, hint, error, several = false }: FileInputProps) {
  return (
    <div className={`nhsuk-form-group${error === undefined ? '' : ' nhsuk-form-group--error'}`}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor={name}>
        {label}
      </label>
      <div className="nhsuk-hint" id={`${name}-hint`}>
        {hint}
      </div>
      {error === undefined ? null : (
        <span className="nhsuk-error-message" id={`${name}-error`}>
          <span className="nhsuk-u-visually-hidden">Error:</span> {error}
        </span>
      )}
      <input
        className="file-input"
        id={name}
        name={name}
        type="file"
        multiple={several}
        aria-describedby={error === undefined ? `${name}-hint` : `${name}-hint ${name}-error`}
      />
    </div>
  );
}
