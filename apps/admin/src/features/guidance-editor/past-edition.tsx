import type { Answer } from '@isp/api-client';
import { LIMITS } from '@isp/protocols';
import { redirect } from 'react-router';
import { change, type Asking } from '../../api/calls.js';
import { FactsList } from '../../components/facts-list.js';
import { Page } from '../../components/page.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf, type Field } from '../../forms/field.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { withAnswers } from '../../forms/field-values.js';
import { revisionOf } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import { writtenInstant } from '../../words/dates.js';
import { DifferencesView } from './differences-view.js';
import { PublishedMeanwhile } from './published-meanwhile.js';

const WHY: readonly Field[] = [{ kind: 'text', name: 'note', label: 'Why is it published again?', hint: 'For the history. Name no person', limit: LIMITS.shortText, needed: 'Say why it is published again' }];

interface PastEditionProps {
  readonly edition: Answer<'/api/guidance-editor/{what}/{key}/editions/{number}', 'get'>;
  readonly own: string;
  readonly returned: unknown;
}

/** One edition: what it changed, and, where it is not the current one, a way to publish it again. */
export function PastEdition({ edition, own, returned }: PastEditionProps) {
  const { answers, errors, conflict, failed } = shownAnswers(returned);
  const { number, title, currentNumber, publishedAt, by, note, differences } = edition;
  return (
    <Page
      title={`Edition ${number}`}
      titleDetail={title}
      caption={title}
      back={{ to: `${own}/history`, text: 'History' }}
      failed={failed}
      above={<ErrorList errors={errors} fields={WHY} />}
    >
      {conflict === null ? null : <PublishedMeanwhile conflict={conflict} history={`${own}/history`} />}
      <FactsList
        facts={[
          { label: 'Published', value: writtenInstant(publishedAt) },
          { label: 'By', value: by ?? 'Came with the service' },
          ...(note === '' ? [] : [{ label: 'What changed', value: note }]),
        ]}
      />
      <h2 className="nhsuk-heading-m">{number === 1 ? 'What it said first' : 'What it changed'}</h2>
      <DifferencesView differences={differences} />
      {number === currentNumber ? (
        <p>This is what readers see now.</p>
      ) : (
        <>
          <h2 className="nhsuk-heading-m">Publish this edition again</h2>
          <p>It becomes edition {currentNumber + 1}. Nothing is taken out of the history.</p>
          <FieldsForm fields={WHY} answers={answers} errors={errors} revision={currentNumber} button={`Publish edition ${number} again`} cancel={{ to: `${own}/history`, text: 'Go back' }} />
        </>
      )}
    </Page>
  );
}

/** Publishes an older edition again. */
export async function restoreEdition(asking: Asking, what: 'entries' | 'sources', key: string, number: string, own: string) {
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const { changed, errors } = withAnswers(WHY, answers, { note: '' });
  if (errors.length > 0) return giveBack(answers, errors);
  return submit(asking, answers, async () => {
    const body = { number: Number(number), ...changed };
    await change(asking, 'post', '/api/guidance-editor/{what}/{key}/restorations', { path: { what, key }, form, body, revision: revisionOf(form) });
    return redirect(`${own}?done=restored`);
  });
}
