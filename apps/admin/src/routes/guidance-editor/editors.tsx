import { LIMITS } from '@isp/protocols';
import { Button } from 'nhsuk-react-components';
import { redirect } from 'react-router';
import { change, read } from '../../api/calls.js';
import { DoneBanner } from '../../components/done-banner.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Pager } from '../../components/pager.js';
import { StackingTable } from '../../components/stacking-table.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf, posted, type Field } from '../../forms/field.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { withAnswers } from '../../forms/field-values.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import type { Route } from './+types/editors.js';

const DONE = { appointed: 'They can edit the guidance now', ended: 'They can no longer edit the guidance' };

const FIELDS: readonly Field[] = [
  {
    kind: 'text',
    name: 'email',
    label: 'Email address',
    hint: 'Of their account here. Somebody without one is invited to an organisation first',
    type: 'email',
    limit: LIMITS.email,
    needed: 'Enter an email address',
  },
];

export async function loader(asking: Route.LoaderArgs) {
  const page = new URL(asking.request.url).searchParams.get('page') ?? '1';
  return { editors: await read(asking, '/api/guidance-editors', { query: { page } }) };
}

export async function action(asking: Route.ActionArgs) {
  const form = await asking.request.formData();
  const personId = posted(form, 'personId');
  if (personId !== '') {
    return submit(asking, {}, async () => {
      await change(asking, 'delete', '/api/guidance-editors/{personId}', { path: { personId }, form });
      return redirect('/guidance-editor/editors?done=ended');
    });
  }
  const answers = answersOf(form);
  const { changed, errors } = withAnswers(FIELDS, answers, { email: '' });
  if (errors.length > 0) return giveBack(answers, errors);
  return submit(asking, answers, async () => {
    await change(asking, 'post', '/api/guidance-editors', { form, body: changed });
    return redirect('/guidance-editor/editors?done=appointed');
  });
}

export default function Editors({ loaderData: { editors }, actionData }: Route.ComponentProps) {
  const { answers, errors, failed } = shownAnswers(actionData);
  return (
    <Page
      title="Who can edit the guidance"
      back={{ to: '/guidance-editor', text: 'Edit the guidance' }}
      failed={failed}
      above={<ErrorList errors={errors} fields={FIELDS} />}
    >
      <DoneBanner words={DONE} />
      <p>You and others who look after this service can always edit the guidance. The people below can edit it as well, and can do nothing else here that their role at an organisation does not allow.</p>
      {editors.total === 0 ? (
        <EmptyState title="Nobody else edits the guidance">
          <p>Add somebody below, for example whoever in your team keeps up with the law.</p>
        </EmptyState>
      ) : (
        <StackingTable
          caption="Editors"
          captionHidden
          columns={['Name', 'Email address', 'Change']}
          rows={editors.items.map(({ id, name, email }) => ({
            key: id,
            cells: [
              name,
              email,
              <PostForm key="end">
                <input type="hidden" name="personId" value={id} />
                <Button secondary small preventDoubleClick>
                  End this <span className="nhsuk-u-visually-hidden">for {name}</span>
                </Button>
              </PostForm>,
            ],
          }))}
        />
      )}
      <Pager list={editors} path="/guidance-editor/editors" query={new URLSearchParams()} />
      <h2 className="nhsuk-heading-m">Let somebody edit the guidance</h2>
      <p>What they publish is read at once by everybody, and carries their name in its history.</p>
      <FieldsForm fields={FIELDS} answers={answers} errors={errors} button="Let them edit" />
    </Page>
  );
}
