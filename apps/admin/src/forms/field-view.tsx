import { Checkboxes, CharacterCount, DateInput, Radios, Select, Textarea, TextInput } from 'nhsuk-react-components';
import type { ReactElement } from 'react';
import { answer, fieldId, type Answers, type Field, type FieldError } from './field.js';

interface FieldViewProps {
  readonly field: Field;
  readonly answers: Answers;
  readonly errors?: readonly FieldError[];
  /** Words under the question besides its own hint: what a template advises, what is still missing. */
  readonly note?: ReactElement | null;
}

/** Up to so many characters a question counts them aloud. */
const COUNTED_UP_TO = 2_000;

const UNITS = [
  ['Y', 'years'],
  ['M', 'months'],
  ['W', 'weeks'],
  ['D', 'days'],
] as const;

/** One question: its label, hint, note, error and input, with the answer given so far. */
export function FieldView({ field, answers, errors = [], note = null }: FieldViewProps) {
  const id = fieldId(field.name);
  const error = errors.find(
    (one) => one.field === field.name || (one.field?.startsWith(`${field.name}-`) ?? false),
  )?.text;
  const hint = hintOf(field.hint, note);
  const said = answer(answers, field.name);
  const asked = {
    id,
    name: field.name,
    ...(hint === undefined ? {} : { hint }),
    ...(error === undefined ? {} : { error }),
  };
  switch (field.kind) {
    case 'text':
      return (
        <TextInput
          {...asked}
          label={field.label}
          labelProps={{ size: 's' }}
          type={field.type ?? 'text'}
          defaultValue={said}
          {...(field.width === undefined ? {} : { width: field.width })}
          {...(field.autoComplete === undefined ? {} : { autoComplete: field.autoComplete })}
          {...(field.type === 'email' || field.type === 'url' ? { spellCheck: false } : {})}
        />
      );
    case 'lines':
      return <Textarea {...asked} label={field.label} labelProps={{ size: 's' }} defaultValue={said} rows={4} />;
    case 'textarea':
      // A limit that hardly anybody reaches is not worth a line under every question; going over it is still told.
      return field.limit > COUNTED_UP_TO ? (
        <Textarea {...asked} label={field.label} labelProps={{ size: 's' }} defaultValue={said} rows={field.rows ?? 5} />
      ) : (
        <CharacterCount
          {...asked}
          label={field.label}
          labelProps={{ size: 's' }}
          defaultValue={said}
          maxLength={field.limit}
          threshold={75}
          rows={field.rows ?? 5}
        />
      );
    case 'number':
      return (
        <TextInput
          {...asked}
          label={field.label}
          labelProps={{ size: 's' }}
          inputMode="numeric"
          width={4}
          defaultValue={said}
          {...(field.suffix === undefined ? {} : { suffix: field.suffix })}
        />
      );
    case 'date':
      return (
        <DateInput
          {...asked}
          legend={field.label}
          legendProps={{ size: 's' }}
          defaultValue={{
            day: answer(answers, `${field.name}-day`),
            month: answer(answers, `${field.name}-month`),
            year: answer(answers, `${field.name}-year`),
          }}
        />
      );
    case 'duration':
      return (
        <div className="duration">
          <TextInput
            {...asked}
            id={`${id}-count`}
            name={`${field.name}-count`}
            label={field.label}
            labelProps={{ size: 's' }}
            inputMode="numeric"
            width={4}
            defaultValue={answer(answers, `${field.name}-count`)}
            formGroupProps={{
              afterInput: (
                <select
                  className="nhsuk-select"
                  id={`${id}-unit`}
                  name={`${field.name}-unit`}
                  aria-label={`${field.label}: unit`}
                  defaultValue={answer(answers, `${field.name}-unit`) || 'Y'}
                >
                  {UNITS.map(([value, label]) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              ),
            }}
          />
        </div>
      );
    case 'radios':
      return (
        <Radios {...asked} idPrefix={id} legend={field.label} legendProps={{ size: 's' }}>
          {field.choices.map((choice, index) => (
            <Radios.Item
              key={choice.value}
              id={index === 0 ? `${id}-first` : `${id}-${choice.value}`}
              value={choice.value}
              defaultChecked={said === choice.value}
              {...(choice.hint === undefined ? {} : { hint: choice.hint })}
            >
              {choice.label}
            </Radios.Item>
          ))}
        </Radios>
      );
    case 'select':
      return (
        <Select {...asked} label={field.label} labelProps={{ size: 's' }} defaultValue={said}>
          <Select.Option value="">{field.none ?? 'Choose one'}</Select.Option>
          {field.choices.map((choice) => (
            <Select.Option key={choice.value} value={choice.value}>
              {choice.label}
            </Select.Option>
          ))}
        </Select>
      );
    case 'checkboxes':
      return (
        <Checkboxes {...asked} idPrefix={id} legend={field.label} legendProps={{ size: 's' }}>
          {field.choices.map((choice, index) => (
            <Checkboxes.Item
              key={choice.value}
              id={index === 0 ? `${id}-first` : `${id}-${choice.value}`}
              value={choice.value}
              defaultChecked={answers[field.name]?.includes(choice.value) ?? false}
              {...(choice.hint === undefined ? {} : { hint: choice.hint })}
            >
              {choice.label}
            </Checkboxes.Item>
          ))}
        </Checkboxes>
      );
    case 'tick':
      return (
        <Checkboxes id={`${id}-group`} name={field.name} idPrefix={id} {...(error === undefined ? {} : { error })} small>
          <Checkboxes.Item id={id} value="yes" defaultChecked={said === 'yes'} {...(hint === undefined ? {} : { hint })}>
            {field.label}
          </Checkboxes.Item>
        </Checkboxes>
      );
  }
}

/** The element that an error about a field leads to: the first input of it. */
export function errorTarget(fields: readonly Field[], name: string): string {
  const kind = fields.find((one) => one.name === name)?.kind;
  return fieldId(name) + (kind === undefined ? '' : (FIRST_INPUT[kind] ?? ''));
}

const FIRST_INPUT: Partial<Record<Field['kind'], string>> = {
  radios: '-first',
  checkboxes: '-first',
  date: '-day',
  duration: '-count',
};

function hintOf(hint: string | undefined, note: ReactElement | null): ReactElement | string | undefined {
  if (note === null) return hint;
  return (
    <>
      {hint === undefined ? null : <span className="field-hint">{hint}</span>}
      {note}
    </>
  );
}
