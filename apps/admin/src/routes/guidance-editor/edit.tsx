import { Button, InsetText } from 'nhsuk-react-components';
import { data, redirect } from 'react-router';
import { change, read } from '../../api/calls.js';
import { DoneBanner } from '../../components/done-banner.js';
import { FactsList } from '../../components/facts-list.js';
import { Page } from '../../components/page.js';
import { DifferencesView } from '../../features/guidance-editor/differences-view.js';
import { EntryForm } from '../../features/guidance-editor/entry-form.js';
import { ENTRY_FIELDS, NOTE, SHIPPED_SEEN } from '../../features/guidance-editor/entry-fields.js';
import { PreviewPanel } from '../../features/guidance-editor/preview-panel.js';
import { previewIn } from '../../features/guidance-editor/previewed.js';
import { PublishedMeanwhile } from '../../features/guidance-editor/published-meanwhile.js';
import { saveEntry } from '../../features/guidance-editor/save-entry.server.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersFrom } from '../../forms/field-values.js';
import { PostForm, revisionOf } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { submit } from '../../forms/submit.js';
import { writtenDate, writtenInstant } from '../../words/dates.js';
import { ORIGIN_WORDS } from '../../words/guidance-editor.js';
import type { Route } from './+types/edit.js';

export async function loader(asking: Route.LoaderArgs) {
  const { entry, ...edited } = await read(asking, '/api/guidance-editor/{what}/{key}', { path: { what: 'entries', key: asking.params.slug } });
  if (entry === null) throw data(null, { status: 404 });
  return { ...edited, entry };
}

export async function action(asking: Route.ActionArgs) {
  const { slug } = asking.params;
  const form = await asking.request.formData();
  if (form.get('what') === 'take-shipped') {
    return submit(asking, {}, async () => {
      const body = { note: 'Took over the newer text that came with the service' };
      await change(asking, 'post', '/api/guidance-editor/{what}/{key}/shipped', { path: { what: 'entries', key: slug }, form, body, revision: revisionOf(form) });
      return redirect(`/guidance-editor/${slug}?done=published`);
    });
  }
  const { entry } = await loader(asking);
  return saveEntry(asking, slug, entry, form);
}

export default function EditGuidance({ loaderData: edited, actionData, params: { slug } }: Route.ComponentProps) {
  const { entry, edition, newerShipped } = edited;
  const fields = [...ENTRY_FIELDS, ...(newerShipped === null ? [] : [SHIPPED_SEEN]), NOTE];
  const { answers, errors, conflict, failed } = shownAnswers(actionData, answersFrom(fields, entry));
  const preview = previewIn(actionData);
  const own = `/guidance-editor/${slug}`;
  return (
    <Page title={entry.title} titleDetail="Edit" caption="Edit the guidance" back={{ to: '/guidance-editor', text: 'Edit the guidance' }} failed={failed} above={<ErrorList errors={errors} fields={fields} />}>
      <DoneBanner words={{ published: 'It has been published', checked: 'It has been marked as checked', restored: 'The older edition has been published again' }} />
      {conflict === null ? null : <PublishedMeanwhile conflict={conflict} history={`${own}/history`} />}
      {preview === null ? null : <PreviewPanel preview={preview} />}
      <FactsList
        facts={[
          { label: 'For readers', value: <a href={`/guidance/${slug}`}>Read it as they do</a> },
          {
            label: 'Edition',
            value: `${edition.number}, of ${writtenInstant(edition.publishedAt)}. ${ORIGIN_WORDS[edited.origin]}`,
            change: { to: `${own}/history`, text: 'History', what: 'of the editions' },
          },
          {
            label: 'Last checked',
            value: entry.lastChecked === null ? 'Nobody has checked it yet' : `By ${entry.lastChecked.by} on ${writtenDate(entry.lastChecked.on)}`,
            change: { to: `${own}/check`, text: 'Mark as checked', what: '' },
          },
        ]}
      />
      {newerShipped === null ? null : (
        <InsetText>
          <h2 className="nhsuk-heading-s">A newer text came with the service on {writtenInstant(newerShipped.arrivedAt)}</h2>
          <p>It has not taken the place of yours. From yours to the newer one:</p>
          <DifferencesView differences={newerShipped.differences} />
          <PostForm revision={edition.number}>
            <Button name="what" value="take-shipped" secondary preventDoubleClick>
              Publish the newer text instead
            </Button>
          </PostForm>
        </InsetText>
      )}
      <h2 className="nhsuk-heading-m">Change it</h2>
      {entry.lastChecked === null ? null : (
        <p>
          The check holds for the words that were checked. When you change the title, the summary, the nations, the text or what is not confirmed, readers are told that
          it is not yet checked, until somebody checks it again. Whatever else you change leaves the check as it is.
        </p>
      )}
      <EntryForm fields={fields} answers={answers} errors={errors} revision={edition.number} />
    </Page>
  );
}
