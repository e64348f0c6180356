import { redirect } from 'react-router';
import { change } from '../../api/calls.js';
import { posted } from '../../forms/field.js';
import { submit } from '../../forms/submit.js';
import type { Route } from './+types/copy.js';

export function loader() {
  return redirect('/personal-data');
}

/** The copy itself, as a file to be saved and sent on. */
export async function action(asking: Route.ActionArgs) {
  const form = await asking.request.formData();
  const verified = posted(form, 'verified-copy');
  if (verified === '') return redirect('/personal-data?copy=unverified');
  return submit(asking, {}, async () => {
    const found = await change(asking, 'post', '/api/personal-data/exports', { form, body: { email: posted(form, 'email'), verified } });
    return new Response(`${JSON.stringify(found, null, 2)}\n`, {
      headers: {
        'Content-Type': 'application/json',
        'Content-Disposition': 'attachment; filename="what-is-kept-about-them.json"',
        'Cache-Control': 'private, no-store',
      },
    });
  });
}
