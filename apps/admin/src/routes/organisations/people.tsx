import { Button } from 'nhsuk-react-components';
import { redirect } from 'react-router';
import { change, find, read } from '../../api/calls.js';
import { hasRole, signedIn } from '../../api/session.js';
import { DoneBanner } from '../../components/done-banner.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Pager } from '../../components/pager.js';
import { StackingTable } from '../../components/stacking-table.js';
import { ErrorList } from '../../forms/error-list.js';
import { posted } from '../../forms/field.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { submit } from '../../forms/submit.js';
import { writtenDate, writtenDay } from '../../words/dates.js';
import { ROLE_WORDS, type Role } from '../../words/roles.js';
import type { Route } from './+types/people.js';

const DONE = {
  invited: 'The invitation has been sent by email',
  'took-back': 'The invitation has been taken back. Its link is no longer in use.',
  roles: 'The roles have been changed',
  removed: 'They no longer belong to the organisation',
};

export async function loader(asking: Route.LoaderArgs) {
  const path = { id: asking.params.id };
  const page = new URL(asking.request.url).searchParams.get('page') ?? '1';
  const session = await signedIn(asking);
  const organisation = await read(asking, '/api/organisations/{id}', { path });
  const members = await read(asking, '/api/organisations/{id}/members', { path, query: { page } });
  const administers = session.person.platformAdministrator || (session.actingFor?.id === path.id && hasRole(session, 'administrator'));
  const invitations = administers ? await find(asking, '/api/organisations/{id}/invitations', { path }) : null;
  const left = administers ? await find(asking, '/api/organisations/{id}/left-protocols', { path, query: { pageSize: 1 } }) : null;
  return { organisation, members, administers, invitations: invitations?.items ?? [], left: left?.total ?? 0 };
}

/** Takes an invitation back. */
export async function action(asking: Route.ActionArgs) {
  const { id } = asking.params;
  const form = await asking.request.formData();
  const invitationId = posted(form, 'invitationId');
  return submit(asking, {}, async () => {
    await change(asking, 'delete', '/api/organisations/{id}/invitations/{invitationId}', { path: { id, invitationId }, form });
    return redirect(`/organisations/${id}/people?done=took-back`);
  });
}

export default function People({ loaderData: { organisation, members, administers, invitations, left }, actionData }: Route.ComponentProps) {
  const own = `/organisations/${organisation.id}/people`;
  const { errors, failed } = shownAnswers(actionData);
  return (
    <Page
      title="People and their roles"
      titleDetail={organisation.name}
      caption={organisation.name}
      crumbs={[
        { to: '/organisations', text: 'Organisations' },
        { to: `/organisations/${organisation.id}`, text: organisation.name },
      ]}
      failed={failed}
      above={<ErrorList errors={errors} />}
      wide
    >
      <DoneBanner words={DONE} />
      {left === 0 ? null : (
        <p>
          <a href={`/organisations/${organisation.id}/left-protocols`}>
            {left === 1 ? 'A protocol needs a new owner' : `${left.toLocaleString('en-GB')} protocols need a new owner`}
          </a>
          , because whoever owned {left === 1 ? 'it' : 'them'} no longer belongs here.
        </p>
      )}
      {administers ? (
        <p>
          <a className="nhsuk-button" href={`${own}/invite`}>
            Invite somebody
          </a>
        </p>
      ) : null}
      {members.total === 0 ? (
        <EmptyState title="Nobody belongs to this organisation here yet">
          <p>Invite an administrator first: they look after its details and invite the others.</p>
        </EmptyState>
      ) : (
        <StackingTable
          caption="People"
          columns={administers ? ['Name', 'Email address', 'Roles', 'Since', 'Change'] : ['Name', 'Email address', 'Roles', 'Since']}
          rows={members.items.map((member) => ({
            key: member.person.id,
            cells: [
              member.person.name,
              member.person.email,
              rolesInWords(member.roles),
              <span key="since" className="whole">
                {member.joinedOn.length > 10 ? writtenDay(member.joinedOn) : writtenDate(member.joinedOn)}
              </span>,
              ...(administers
                ? [
                    <a key="change" href={`${own}/${member.person.id}`}>
                      Change <span className="nhsuk-u-visually-hidden">{member.person.name}</span>
                    </a>,
                  ]
                : []),
            ],
          }))}
        />
      )}
      <Pager list={members} path={own} query={new URLSearchParams()} />
      {administers ? (
        <p>
          <a href={`/organisations/${organisation.id}/readers`}>Who has looked at this list</a>
        </p>
      ) : null}
      {invitations.length === 0 ? null : (
        <StackingTable
          caption="Invited, and not here yet"
          columns={['Name', 'Email address', 'Roles', 'Link works until', 'Change']}
          rows={invitations.map((invitation) => ({
            key: invitation.id,
            cells: [
              invitation.name,
              invitation.email,
              rolesInWords(invitation.roles),
              writtenDay(invitation.expiresAt),
              <PostForm key="take-back">
                <input type="hidden" name="invitationId" value={invitation.id} />
                <Button secondary small preventDoubleClick>
                  Take back <span className="nhsuk-u-visually-hidden">the invitation of {invitation.name}</span>
                </Button>
              </PostForm>,
            ],
          }))}
        />
      )}
    </Page>
  );
}

function rolesInWords(roles: readonly Role[]): string {
  return roles.map((role) => ROLE_WORDS[role]).join(', ');
}
