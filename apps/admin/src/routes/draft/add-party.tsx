import { blankParty } from '@isp/protocols';
import { Button } from 'nhsuk-react-components';
import { redirect } from 'react-router';
import { read } from '../../api/calls.js';
import { EmptyState } from '../../components/empty-state.js';
import { counted, Pager } from '../../components/pager.js';
import { SearchBox } from '../../components/search-box.js';
import { DraftFrame } from '../../features/drafting/draft-frame.js';
import { readDraft, readDrafting } from '../../features/drafting/read-draft.js';
import { saveDraft } from '../../features/drafting/save-draft.js';
import { ErrorList } from '../../forms/error-list.js';
import { posted } from '../../forms/field.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { submit } from '../../forms/submit.js';
import { ORGANISATION_KIND_WORDS, SECTOR_WORDS } from '../../words/protocol-words.js';
import type { Route } from './+types/add-party.js';

export async function loader(asking: Route.LoaderArgs) {
  const asked = new URL(asking.request.url).searchParams;
  const search = asked.get('search') ?? '';
  const query = { search, page: asked.get('page') ?? '1' };
  const found = search === '' ? null : await read(asking, '/api/organisations', { query });
  return { ...(await readDrafting(asking, asking.params.id)), search, found };
}

export async function action(asking: Route.ActionArgs) {
  const { id } = asking.params;
  const form = await asking.request.formData();
  const organisationId = posted(form, 'organisationId');
  return submit(asking, {}, async () => {
    const organisation = await read(asking, '/api/organisations/{id}', { path: { id: organisationId } });
    const { content } = await readDraft(asking, id);
    const party = {
      ...blankParty({ id: crypto.randomUUID(), organisationId, name: organisation.name, kind: organisation.kind, sector: organisation.sector }),
      icoNumber: organisation.icoNumber,
      dataProtectionOfficer: organisation.dataProtectionOfficer,
      subjectAccess: organisation.subjectAccess,
      breachContact: organisation.breachContact,
      caldicottGuardian: organisation.caldicottGuardian,
      assurance: organisation.assurance,
      privacyNotice: { url: organisation.privacyNoticeUrl, howPeopleAreTold: '' },
    };
    await saveDraft(asking, id, form, { parties: [...content.parties, party] });
    return redirect(`/protocols/${id}/draft/parties/${party.id}`);
  });
}

export default function AddParty({ loaderData, actionData }: Route.ComponentProps) {
  const { protocol, draft, search, found } = loaderData;
  const own = `/protocols/${protocol.id}/draft/parties`;
  const { errors, conflict, failed } = shownAnswers(actionData);
  const parties = new Set(draft.content.parties.map((party) => party.organisationId));
  const create = `/organisations/new?for=${protocol.id}&name=${encodeURIComponent(search)}`;
  return (
    <DraftFrame
      protocol={protocol}
      title="Add a party"
      back={{ to: own, text: 'Parties' }}
      failed={failed}
      above={
        <>
          <ErrorList errors={errors} />
          {conflict === null ? null : <p>Somebody else changed the draft meanwhile. Add the party again.</p>}
        </>
      }
    >
      <SearchBox label="Which organisation?" hint="Its name, or a former one" value={search} action={`${own}/new`} />
      {found === null ? null : found.total === 0 ? (
        <EmptyState title={`No organisation here is called “${search}”`}>
          <p>Check the spelling, or a name that it had before.</p>
          <p>
            <a href={create}>Add it as a new organisation</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <h2 className="nhsuk-heading-m">{counted(found.total, 'organisation')} found</h2>
          <ul className="results">
            {found.items.map((organisation) => (
              <li key={organisation.id} className="results__item">
                <h3 className="results__title">{organisation.name}</h3>
                <ul className="results__facts">
                  <li>{ORGANISATION_KIND_WORDS[organisation.kind]}</li>
                  <li>{SECTOR_WORDS[organisation.sector]}</li>
                  {organisation.areas.length === 0 ? null : <li>{organisation.areas.join(', ')}</li>}
                  {organisation.formerNames.map((former) => (
                    <li key={former.name}>formerly {former.name}</li>
                  ))}
                </ul>
                {parties.has(organisation.id) ? (
                  <p>It is a party already.</p>
                ) : (
                  <PostForm revision={draft.revision}>
                    <input type="hidden" name="organisationId" value={organisation.id} />
                    <Button secondary small preventDoubleClick>
                      Add <span className="nhsuk-u-visually-hidden">{organisation.name}</span>
                    </Button>
                  </PostForm>
                )}
              </li>
            ))}
          </ul>
          <Pager list={found} path={`${own}/new`} query={new URLSearchParams({ search })} />
          <p>
            <a href={create}>It is not among these: add it as a new organisation</a>
          </p>
        </>
      )}
    </DraftFrame>
  );
}
