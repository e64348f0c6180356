/** One choice of a list of choices. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface Named {
  /** Where the answer stands in what it describes, with dots: `purpose.summary`. It is also the input's name. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** The heading of a group of questions that begins with this one. */
  readonly heading?: string;
  /** What to say when nothing is answered. Without it an empty answer is accepted, as a draft may have gaps. */
  readonly needed?: string;
}

export type Field =
  | (Named & {
      readonly kind: 'text';
      readonly limit: number;
      readonly type?: 'text' | 'email' | 'tel' | 'url';
      readonly width?: 5 | 10 | 20 | 30;
      readonly autoComplete?: string;
    })
  | (Named & { readonly kind: 'textarea'; readonly limit: number; readonly rows?: number })
  /** One item a line: a list of short texts. */
  | (Named & { readonly kind: 'lines'; readonly limit: number })
  | (Named & { readonly kind: 'number'; readonly suffix?: string; readonly least?: number; readonly most?: number })
  | (Named & { readonly kind: 'date' })
  /** An ISO 8601 duration, asked as a number and a unit. */
  | (Named & { readonly kind: 'duration' })
  | (Named & { readonly kind: 'radios'; readonly choices: readonly Choice[]; readonly numeric?: boolean })
  | (Named & { readonly kind: 'select'; readonly choices: readonly Choice[]; readonly none?: string; readonly emptyIs?: null | '' })
  | (Named & { readonly kind: 'checkboxes'; readonly choices: readonly Choice[] })
  /** Yes or no. */
  | (Named & { readonly kind: 'tick' });

/** What was typed, by the input's name; several values where several can be ticked. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What is wrong with one answer: in words, with the field it is about, or none where it is about the whole form. */
export interface FieldError {
  readonly field: string | null;
  readonly text: string;
}

/** The id of the element that an error about this field leads to. */
export function fieldId(name: string): string {
  return name.replaceAll('.', '-');
}

/** The one answer to a question with one answer; empty when there is none. */
export function answer(answers: Answers, name: string): string {
  return answers[name]?.[0] ?? '';
}

/** What a form showed when it was opened, which it carries along; nothing where it carries none. */
export function openedWith(form: FormData): Answers | null {
  const carried = form.get(OPENED_WITH);
  if (typeof carried !== 'string') return null;
  try {
    const answers: unknown = JSON.parse(carried);
    return typeof answers === 'object' && answers !== null ? (answers as Answers) : null;
  } catch {
    return null;
  }
}

/** One text of a posted form; empty where it is not there, or is a file. */
export function posted(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** The name of the hidden input that carries what a form was opened with. */
export const OPENED_WITH = '_opened-with';

/** What a posted form says, without files and without the hidden fields that are not answers. */
export function answersOf(form: FormData): Answers {
  const answers = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('_')) continue;
    const said = answers.get(name) ?? [];
    said.push(value.replaceAll('\r\n', '\n'));
    answers.set(name, said);
  }
  return Object.fromEntries(answers);
}
