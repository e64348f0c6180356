import { useState } from 'react';
import { PrintButton } from '../../components/print-button.js';
import { writtenDate, writtenDay } from '../../words/dates.js';

interface CertificateProps {
  readonly questions: number;
  readonly right: number;
  /** When the questions were written: `YYYY-MM-DD`. */
  readonly writtenOn: string;
}

/** A certificate of completion, made and printed by whom it is for. The name stays in this page: it is in no form and has no name of its own. */
export function Certificate({ questions, right, writtenOn }: CertificateProps) {
  const [name, setName] = useState('');
  const [day] = useState(() => writtenDay(new Date().toISOString()));
  const holder = name.trim();
  return (
    <section aria-labelledby="certificate">
      <h2 className="nhsuk-heading-m" id="certificate">
        Your certificate
      </h2>
      <div className="nhsuk-form-group certificate-name">
        <label className="nhsuk-label" htmlFor="holder">
          Your name
        </label>
        <div className="nhsuk-hint" id="holder-hint">
          It goes on the certificate. It is not sent anywhere and not kept.
        </div>
        <input className="nhsuk-input" id="holder" type="text" autoComplete="off" maxLength={120} aria-describedby="holder-hint" value={name} onChange={(event) => setName(event.target.value)} />
      </div>
      {holder === '' ? null : (
        <>
          <div className="certificate">
            <p className="certificate__kind">Certificate of completion</p>
            <p className="certificate__holder">{holder}</p>
            <p>
              has completed the self-test on sharing information about a person: all {questions} questions, {right} of them answered rightly at the first try.
            </p>
            <p>{day}</p>
            <p className="certificate__small">
              Questions as written on {writtenDate(writtenOn)}. Made by the person named, in their own browser: nobody else has looked at who answered.
            </p>
          </div>
          <PrintButton>Print or save the certificate</PrintButton>
        </>
      )}
    </section>
  );
}
