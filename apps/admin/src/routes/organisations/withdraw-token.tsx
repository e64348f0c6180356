import { Button } from 'nhsuk-react-components';
import { data, redirect } from 'react-router';
import { change, read } from '../../api/calls.js';
import { Page } from '../../components/page.js';
import { ErrorList } from '../../forms/error-list.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { submit } from '../../forms/submit.js';
import type { Route } from './+types/withdraw-token.js';

export async function loader(asking: Route.LoaderArgs) {
  const { tokens } = await read(asking, '/api/organisations/{id}/tokens', { path: { id: asking.params.id } });
  const token = tokens.find(({ id }) => id === asking.params.tokenId);
  if (token === undefined) throw data(null, { status: 404 });
  return { id: asking.params.id, name: token.name, ending: token.ending };
}

export async function action(asking: Route.ActionArgs) {
  const { id, tokenId } = asking.params;
  const form = await asking.request.formData();
  return submit(asking, {}, async () => {
    await change(asking, 'delete', '/api/organisations/{id}/tokens/{tokenId}', { path: { id, tokenId }, form });
    return redirect(`/organisations/${id}/tokens?done=withdrawn`);
  });
}

export default function WithdrawToken({ loaderData: { id, name, ending }, actionData }: Route.ComponentProps) {
  const { errors, failed } = shownAnswers(actionData);
  return (
    <Page title={`Withdraw the token for ${name}`} back={{ to: `/organisations/${id}/tokens`, text: 'Tokens for machines' }} failed={failed} above={<ErrorList errors={errors} />}>
      <p>
        The token that ends in <span className="secret">{ending}</span> stops working at once, and for good. Whatever uses it needs another.
      </p>
      <PostForm>
        <div className="nhsuk-button-group">
          <Button warning preventDoubleClick>
            Withdraw it
          </Button>
          <a href={`/organisations/${id}/tokens`}>Keep it</a>
        </div>
      </PostForm>
    </Page>
  );
}
