import type { ReactNode } from 'react';
import { Page } from '../../components/page.js';
import { ErrorList } from '../../forms/error-list.js';
import type { Answers, Field } from '../../forms/field.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { refusalWords } from '../../words/refusals.js';
import { whyNot, type Act, type ProtocolDetail } from './protocol-view.js';

interface ActPageProps {
  readonly protocol: ProtocolDetail;
  readonly title: string;
  /** The act, so that the page explains why it can't be done now. */
  readonly act?: Act;
  readonly fields: readonly Field[];
  readonly saved?: Answers;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly button: string;
  readonly back?: string;
  readonly returned: unknown;
  /** What the act does, before the questions. */
  readonly children?: ReactNode;
}

/** The page of one act on a protocol: what it does, its questions, one button; or why it can't be done now. */
export function ActPage({ protocol, title, act, fields, saved = {}, hidden = {}, button, back = '', returned, children }: ActPageProps) {
  const own = `/protocols/${protocol.id}`;
  const { answers, errors, conflict, failed } = shownAnswers(returned, saved);
  const refusal = act === undefined ? null : whyNot(protocol, act);
  return (
    <Page
      title={title}
      titleDetail={protocol.reference}
      caption={protocol.title}
      back={{ to: own + back, text: protocol.title === '' ? protocol.reference : protocol.title }}
      failed={failed}
      above={<ErrorList errors={errors} fields={fields} />}
    >
      {refusal === null ? (
        <>
          {conflict === null ? null : (
            <p className="nhsuk-inset-text">
              Somebody else changed this protocol while you were working. What you typed is still here: look the protocol over, then
              send it again.
            </p>
          )}
          {children}
          <FieldsForm
            fields={fields}
            answers={answers}
            errors={errors}
            revision={protocol.revision}
            button={button}
            cancel={{ to: own + back, text: 'Go back' }}
          >
            {Object.entries(hidden).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
          </FieldsForm>
        </>
      ) : (
        <>
          <p>This can’t be done now. {refusalWords(refusal.code, refusal.facts)}.</p>
          <p>
            <a href={own}>Back to the protocol</a>
          </p>
        </>
      )}
    </Page>
  );
}
