import { PasswordInput } from 'nhsuk-react-components';
import type { FieldError } from '../../forms/field.js';

interface PasswordFieldProps {
  readonly name?: string;
  readonly label: string;
  readonly hint?: string;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly errors: readonly FieldError[];
}

/** A password, which is never sent back to the page. */
export function PasswordField({ name = 'password', label, hint, autoComplete, errors }: PasswordFieldProps) {
  const error = errors.find((one) => one.field === name)?.text;
  return (
    <PasswordInput
      id={name}
      name={name}
      label={label}
      labelProps={{ size: 's' }}
      autoComplete={autoComplete}
      width={20}
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { error })}
    />
  );
}
