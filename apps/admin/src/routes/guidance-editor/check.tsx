import { LIMITS } from '@isp/protocols';
import { data, redirect } from 'react-router';
import { change, read } from '../../api/calls.js';
import { FactsList } from '../../components/facts-list.js';
import { Page } from '../../components/page.js';
import { PublishedMeanwhile } from '../../features/guidance-editor/published-meanwhile.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf, type Field } from '../../forms/field.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { withAnswers } from '../../forms/field-values.js';
import { revisionOf } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import { writtenDate } from '../../words/dates.js';
import type { Route } from './+types/check.js';

const FIELDS: readonly Field[] = [
  { kind: 'text', name: 'by', label: 'Who checked it?', hint: 'Role and body, such as: Legal adviser, Exampleshire County Council. Not a name', limit: LIMITS.shortText, needed: 'Say who checked it, by role and body' },
  { kind: 'date', name: 'on', label: 'When was it checked?', hint: 'For example, 27 3 2026', needed: 'Enter the date' },
];

export async function loader(asking: Route.LoaderArgs) {
  const { entry, edition } = await read(asking, '/api/guidance-editor/{what}/{key}', { path: { what: 'entries', key: asking.params.slug } });
  if (entry === null) throw data(null, { status: 404 });
  const { title, lastChecked, checkEveryMonths, unconfirmed } = entry;
  return { title, lastChecked, checkEveryMonths, unconfirmed, edition };
}

export async function action(asking: Route.ActionArgs) {
  const { slug } = asking.params;
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const { changed, errors } = withAnswers(FIELDS, answers, { by: '', on: '' });
  if (errors.length > 0) return giveBack(answers, errors);
  return submit(
    asking,
    answers,
    async () => {
      await change(asking, 'post', '/api/guidance-editor/entries/{key}/checks', { path: { key: slug }, form, body: changed, revision: revisionOf(form) });
      return redirect(`/guidance-editor/${slug}?done=checked`);
    },
    { nameOf: (pointer) => (pointer.endsWith('/on') ? 'on' : 'by') },
  );
}

export default function CheckGuidance({ loaderData: entry, actionData, params: { slug } }: Route.ComponentProps) {
  const { answers, errors, conflict, failed } = shownAnswers(actionData);
  const own = `/guidance-editor/${slug}`;
  return (
    <Page title="Mark as checked" titleDetail={entry.title} caption={entry.title} back={{ to: own, text: entry.title }} failed={failed} above={<ErrorList errors={errors} fields={FIELDS} />}>
      {conflict === null ? null : <PublishedMeanwhile conflict={conflict} history={`${own}/history`} />}
      <p>
        Somebody has compared every statement with its sources as they are now, and the text is right as it stands. Readers see who checked it, and when. It is due
        again {entry.checkEveryMonths} months later.
      </p>
      <FactsList
        facts={[
          { label: 'Last checked', value: entry.lastChecked === null ? 'Nobody has checked it yet' : `By ${entry.lastChecked.by} on ${writtenDate(entry.lastChecked.on)}` },
          ...(entry.unconfirmed === null ? [] : [{ label: 'Not confirmed', value: entry.unconfirmed }]),
        ]}
      />
      <FieldsForm fields={FIELDS} answers={answers} errors={errors} revision={entry.edition.number} button="Mark as checked" cancel={{ to: own, text: 'Go back' }} />
    </Page>
  );
}
