import { Button, TextInput } from 'nhsuk-react-components';
import { redirect } from 'react-router';
import { change } from '../../api/calls.js';
import { DoneBanner } from '../../components/done-banner.js';
import { Page } from '../../components/page.js';
import { readSigning } from '../../features/signing/read-signing.js';
import { SigningErrorPage } from '../../features/signing/signing-error-page.js';
import { ErrorList } from '../../forms/error-list.js';
import { posted } from '../../forms/field.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import type { Route } from './+types/code.js';

const DONE = { sent: 'We have sent you a code' };

/** Where the code leads to: signing, or declining. */
function onward(request: Request, token: string): string {
  const to = new URL(request.url).searchParams.get('to');
  return to === 'decline' ? `/sign/${token}/decline` : `/sign/${token}/details`;
}

export async function loader(asking: Route.LoaderArgs) {
  const loaded = await readSigning(asking, asking.params.token);
  if (loaded.view.confirmed) return redirect(onward(asking.request, asking.params.token));
  return { ...loaded, sent: new URL(asking.request.url).searchParams.get('done') === 'sent' };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData();
  const path = { token: params.token };
  const to = new URL(request.url).searchParams.get('to') === 'decline' ? '&to=decline' : '';
  if (form.get('what') === 'send') {
    return submit({ request, context }, {}, async () => {
      await change({ request, context }, 'post', '/api/signing/{token}/codes', { path, form });
      return redirect(`/sign/${params.token}/code?done=sent${to}`);
    });
  }
  const code = posted(form, 'code').replace(/\s/gu, '');
  if (!/^\d{6}$/u.test(code)) return giveBack({ code: [code] }, [{ field: 'code', text: 'Enter the 6 digits of the code' }]);
  return submit(
    { request, context },
    { code: [code] },
    async () => {
      await change({ request, context }, 'post', '/api/signing/{token}/confirmation', { path, form, body: { code } });
      return redirect(onward(request, params.token));
    },
    { nameOf: () => 'code' },
  );
}

export default function Code({ loaderData: { view, token, sent }, actionData }: Route.ComponentProps) {
  const { answers, errors: given, failed } = shownAnswers(actionData);
  const typed = answers['code'] !== undefined;
  const errors = given.map((error) => (typed ? { ...error, field: 'code' } : error));
  const error = errors.find((one) => one.field === 'code')?.text;
  return (
    <Page
      title={sent || typed ? 'Enter the code that we sent you' : 'Confirm that it is you'}
      caption={view.protocol.title}
      back={{ to: `/sign/${token}/read`, text: 'Back to the document' }}
      failed={failed}
      above={<ErrorList errors={errors} />}
    >
      {sent || typed ? (
        <>
          <DoneBanner words={DONE} />
          <p>It went to {view.request.email}. It is in use for ten minutes.</p>
          <PostForm>
            <TextInput
              id="code"
              name="code"
              label="Code of 6 digits"
              labelProps={{ size: 's' }}
              inputMode="numeric"
              autoComplete="one-time-code"
              className="one-time-code"
              width={10}
              defaultValue=""
              {...(error === undefined ? {} : { error })}
            />
            <Button preventDoubleClick>Continue</Button>
          </PostForm>
          <h2 className="nhsuk-heading-s">No code has arrived</h2>
          <p>Look among your junk mail. After two minutes, ask for another: the first one is then no longer in use.</p>
          <PostForm>
            <input type="hidden" name="what" value="send" />
            <Button secondary preventDoubleClick>
              Send another code
            </Button>
          </PostForm>
        </>
      ) : (
        <>
          <p>We send a code of 6 digits to {view.request.email}. Entering it shows that this link was opened by you.</p>
          <PostForm>
            <input type="hidden" name="what" value="send" />
            <Button preventDoubleClick>Send me the code</Button>
          </PostForm>
          <p>
            If that is not your address, tell {view.protocol.leadOrganisation.name}: answer the email that brought you here.
          </p>
        </>
      )}
    </Page>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <SigningErrorPage error={error} />;
}
