import { redirect } from 'react-router';
import { change } from '../../api/calls.js';
import { submit } from '../../forms/submit.js';
import type { Route } from './+types/sign-out.js';

export function loader() {
  return redirect('/');
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  await submit({ request, context }, {}, () => change({ request, context }, 'delete', '/api/session', { form }));
  return redirect('/');
}
