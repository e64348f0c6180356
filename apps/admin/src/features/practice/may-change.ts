import { data } from 'react-router';
import { read, type Asking } from '../../api/calls.js';
import { hasRole, signedIn, type Session } from '../../api/session.js';

/** Whether somebody says for an organisation what it tells its people: its administrators and IG officers, and the service's. */
export function maySpeakFor(session: Session, organisationId: string): boolean {
  const own = session.actingFor?.id === organisationId && hasRole(session, 'administrator', 'ig-officer');
  return own || session.person?.platformAdministrator === true;
}

/** What an organisation tells its people, for a form that changes it; whoever may not is told so before they type. */
export async function readToChange(asking: Asking, id: string) {
  const session = await signedIn(asking);
  if (!maySpeakFor(session, id)) throw data(null, { status: 403 });
  return read(asking, '/api/organisations/{id}/practice', { path: { id } });
}
