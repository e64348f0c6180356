import type { Contact } from '@isp/protocols';
import { read } from '../../api/calls.js';
import { hasRole, signedIn } from '../../api/session.js';
import { DoneBanner } from '../../components/done-banner.js';
import { FactsList } from '../../components/facts-list.js';
import { Page } from '../../components/page.js';
import { maySpeakFor } from '../../features/practice/may-change.js';
import { writtenDate } from '../../words/dates.js';
import { NATION_WORDS, ORGANISATION_KIND_WORDS, SECTOR_WORDS } from '../../words/protocol-words.js';
import type { Route } from './+types/organisation.js';

const DONE = { saved: 'The details have been saved' };

export async function loader(asking: Route.LoaderArgs) {
  const session = await signedIn(asking);
  const organisation = await read(asking, '/api/organisations/{id}', { path: { id: asking.params.id } });
  const own = session.actingFor?.id === organisation.id;
  const administers = session.person.platformAdministrator || (own && hasRole(session, 'administrator'));
  return {
    organisation,
    changes: administers || (!organisation.hasMembers && hasRole(session, 'administrator', 'ig-officer')),
    people: administers || own,
    tokens: administers,
    speaks: maySpeakFor(session, organisation.id),
  };
}

export default function Organisation({ loaderData: { organisation, changes, people, tokens, speaks } }: Route.ComponentProps) {
  return (
    <Page
      title={organisation.name}
      crumbs={[{ to: '/organisations', text: 'Organisations' }]}
      {...(organisation.formerNames.length === 0
        ? {}
        : { caption: `Until ${writtenDate(organisation.formerNames[0]?.until ?? '')}: ${organisation.formerNames[0]?.name ?? ''}` })}
    >
      <DoneBanner words={DONE} />
      <FactsList
        facts={[
          { label: 'Kind', value: ORGANISATION_KIND_WORDS[organisation.kind] },
          { label: 'Sector', value: SECTOR_WORDS[organisation.sector] },
          { label: 'Areas', value: organisation.areas.join(', ') },
          { label: 'Nations', value: organisation.nations.map((nation) => NATION_WORDS[nation]).join(', ') },
          { label: 'Registration number', value: organisation.icoNumber },
          { label: 'Privacy notice', value: organisation.privacyNoticeUrl },
          { label: 'Data protection officer', value: <ContactLines contact={organisation.dataProtectionOfficer} /> },
          { label: 'Requests by people', value: <ContactLines contact={organisation.subjectAccess} /> },
          { label: 'Incidents', value: <ContactLines contact={organisation.breachContact} /> },
          {
            label: 'Caldicott Guardian',
            value: organisation.caldicottGuardian === null ? 'None' : <ContactLines contact={organisation.caldicottGuardian} />,
          },
        ]}
      />
      <div className="nhsuk-button-group">
        {changes ? (
          <a className="nhsuk-button nhsuk-button--secondary" href={`/organisations/${organisation.id}/edit`}>
            Change the details
          </a>
        ) : null}
        {people || speaks ? <a href={`/organisations/${organisation.id}/practice`}>Statement, policies and advisers</a> : null}
        {people ? <a href={`/organisations/${organisation.id}/people`}>People and their roles</a> : null}
        {tokens ? <a href={`/organisations/${organisation.id}/tokens`}>Tokens for machines</a> : null}
      </div>
    </Page>
  );
}

function ContactLines({ contact }: { readonly contact: Contact }) {
  const lines = [contact.name, contact.email, contact.telephone].filter((line) => line !== '');
  return lines.length === 0 ? <span className="quiet">Not given</span> : <span className="as-typed">{lines.join('\n')}</span>;
}
