import { redirect } from 'react-router';
import type { Route } from './+types/read-draft.js';

/** A link to read a draft leads where links to sign do: the page tells the two apart. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/sign/${params.token}`);
}
