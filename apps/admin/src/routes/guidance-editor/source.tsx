import { InsetText } from 'nhsuk-react-components';
import { data, redirect } from 'react-router';
import { change, read } from '../../api/calls.js';
import { DoneBanner } from '../../components/done-banner.js';
import { Page } from '../../components/page.js';
import { DifferencesView } from '../../features/guidance-editor/differences-view.js';
import { KEY, NOTE, SHIPPED_SEEN, SOURCE_FIELDS } from '../../features/guidance-editor/entry-fields.js';
import { PublishedMeanwhile } from '../../features/guidance-editor/published-meanwhile.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf, posted, type Field } from '../../forms/field.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { answersFrom, withAnswers } from '../../forms/field-values.js';
import { revisionOf } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import { writtenInstant } from '../../words/dates.js';
import type { Route } from './+types/source.js';

const NEW = 'new';
const BLANK = { key: '', title: '', publisher: '', dated: '', nations: [], url: '' };
const NEW_KEY: Field = { ...KEY, label: 'Key', hint: 'By which texts name it: lower-case words with hyphens, such as children-act-1989', needed: 'Enter the key' };

export async function loader(asking: Route.LoaderArgs) {
  const { key } = asking.params;
  if (key === NEW) {
    await read(asking, '/api/guidance-editor/entries', { query: { pageSize: 1 } });
    return null;
  }
  const { source, ...edited } = await read(asking, '/api/guidance-editor/{what}/{key}', { path: { what: 'sources', key } });
  if (source === null) throw data(null, { status: 404 });
  return { ...edited, source };
}

export async function action(asking: Route.ActionArgs) {
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const isNew = asking.params.key === NEW;
  const key = isNew ? posted(form, 'key').trim() : asking.params.key;
  const fields = isNew ? [NEW_KEY, ...SOURCE_FIELDS, NOTE] : [...SOURCE_FIELDS, NOTE];
  const { changed, errors } = withAnswers(fields, answers, { ...BLANK, note: '' });
  if (errors.length > 0) return giveBack(answers, errors);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(key)) return giveBack(answers, [{ field: 'key', text: 'The key must be lower-case words with hyphens between them' }]);
  const { note, title, publisher, dated, nations, url } = changed;
  const shippedSeen = form.get('shippedSeen') === 'yes' ? { shippedSeen: true } : {};
  const body = { source: { title, publisher, dated, nations, url: url === '' ? null : url }, note, ...shippedSeen };
  return submit(
    asking,
    answers,
    async () => {
      await change(asking, 'put', '/api/guidance-editor/sources/{key}', { path: { key }, form, body, revision: revisionOf(form) });
      return redirect(isNew ? '/guidance-editor/sources?done=published' : `/guidance-editor/sources/${key}?done=published`);
    },
    { nameOf: (pointer) => pointer.replace(/^\/(?:source\/)?/u, '').replaceAll('/', '.') },
  );
}

export default function EditSource({ loaderData: edited, actionData, params: { key } }: Route.ComponentProps) {
  const newer = edited?.newerShipped ?? null;
  const fields = [...(edited === null ? [NEW_KEY] : []), ...SOURCE_FIELDS, ...(newer === null ? [] : [SHIPPED_SEEN]), NOTE];
  const { answers, errors, conflict, failed } = shownAnswers(actionData, answersFrom(fields, edited?.source ?? BLANK));
  const own = `/guidance-editor/sources/${key}`;
  return (
    <Page
      title={edited?.source.title ?? 'Add a source'}
      titleDetail="Source"
      {...(edited === null ? {} : { caption: `Source: ${key}` })}
      back={{ to: '/guidance-editor/sources', text: 'Sources of the guidance' }}
      failed={failed}
      above={<ErrorList errors={errors} fields={fields} />}
    >
      <DoneBanner words={{ published: 'The source has been published', restored: 'The older edition has been published again' }} />
      {conflict === null ? null : <PublishedMeanwhile conflict={conflict} history={`${own}/history`} />}
      {edited === null ? null : (
        <p>
          Edition {edited.edition.number}, of {writtenInstant(edited.edition.publishedAt)}. <a href={`${own}/history`}>History</a>
        </p>
      )}
      {newer === null ? null : (
        <InsetText>
          <h2 className="nhsuk-heading-s">A newer one came with the service on {writtenInstant(newer.arrivedAt)}</h2>
          <DifferencesView differences={newer.differences} />
        </InsetText>
      )}
      <FieldsForm
        fields={fields}
        answers={answers}
        errors={errors}
        revision={edited?.edition.number ?? 0}
        button="Publish"
        cancel={{ to: '/guidance-editor/sources', text: 'Leave without publishing' }}
      />
    </Page>
  );
}
