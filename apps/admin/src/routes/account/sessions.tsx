import { Button } from 'nhsuk-react-components';
import { redirect } from 'react-router';
import { change, read } from '../../api/calls.js';
import { signedIn } from '../../api/session.js';
import { DoneBanner } from '../../components/done-banner.js';
import { Page } from '../../components/page.js';
import { Pager } from '../../components/pager.js';
import { StackingTable } from '../../components/stacking-table.js';
import { ErrorList } from '../../forms/error-list.js';
import { posted } from '../../forms/field.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { submit } from '../../forms/submit.js';
import { writtenInstant } from '../../words/dates.js';
import type { Route } from './+types/sessions.js';

const DONE = { one: 'You are signed out there', others: 'You are signed out everywhere else' };

export async function loader(asking: Route.LoaderArgs) {
  await signedIn(asking);
  const page = new URL(asking.request.url).searchParams.get('page') ?? '1';
  return { sessions: await read(asking, '/api/me/sessions', { query: { page } }) };
}

export async function action(asking: Route.ActionArgs) {
  const form = await asking.request.formData();
  const sessionId = posted(form, 'sessionId');
  return submit(asking, {}, async () => {
    if (sessionId === '') await change(asking, 'delete', '/api/me/sessions', { form });
    else await change(asking, 'delete', '/api/me/sessions/{sessionId}', { path: { sessionId }, form });
    return redirect(`/account/sessions?done=${sessionId === '' ? 'others' : 'one'}`);
  });
}

export default function Sessions({ loaderData: { sessions }, actionData }: Route.ComponentProps) {
  const { errors, failed } = shownAnswers(actionData);
  return (
    <Page title="Where you are signed in" back={{ to: '/account', text: 'Your account' }} failed={failed} above={<ErrorList errors={errors} />} wide>
      <DoneBanner words={DONE} />
      <p>If you do not know one of these, sign out there and choose a new password.</p>
      <StackingTable
        caption="Where you are signed in"
        captionHidden
        columns={['Browser', 'Signed in', 'Last seen', 'What you can do']}
        rows={sessions.items.map((session) => ({
          key: session.id,
          cells: [
            session.browser === '' ? 'A browser that did not say what it is' : session.browser,
            writtenInstant(session.startedAt),
            session.current ? 'Now: this is the one you are using' : writtenInstant(session.seenAt),
            session.current ? (
              <a key="out" href="/sign-out">
                Sign out here
              </a>
            ) : (
              <PostForm key="out">
                <input type="hidden" name="sessionId" value={session.id} />
                <Button secondary small preventDoubleClick>
                  Sign out <span className="nhsuk-u-visually-hidden">of {session.browser}, signed in {writtenInstant(session.startedAt)}</span>
                </Button>
              </PostForm>
            ),
          ],
        }))}
      />
      <Pager list={sessions} path="/account/sessions" query={new URLSearchParams()} />
      {sessions.total > 1 ? (
        <PostForm>
          <Button secondary preventDoubleClick>
            Sign out everywhere else
          </Button>
        </PostForm>
      ) : (
        <p>You are signed in nowhere else.</p>
      )}
    </Page>
  );
}
