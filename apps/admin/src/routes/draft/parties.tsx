import { LIMITS } from '@isp/protocols';
import { redirect } from 'react-router';
import { StackingTable } from '../../components/stacking-table.js';
import { DraftFrame } from '../../features/drafting/draft-frame.js';
import { EntriesList } from '../../features/drafting/entries-list.js';
import { entriesPage } from '../../features/drafting/entries-page.js';
import { gapNotes } from '../../features/drafting/gap-notes.js';
import { readDraft, readDrafting } from '../../features/drafting/read-draft.js';
import { saveDraft } from '../../features/drafting/save-draft.js';
import { ConflictPanel } from '../../forms/conflict-panel.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf, openedWith, type Field } from '../../forms/field.js';
import { answersFrom, withAnswers } from '../../forms/field-values.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import { SECTION_WORDS } from '../../words/sections.js';
import { ORGANISATION_KIND_WORDS } from '../../words/protocol-words.js';
import type { Route } from './+types/parties.js';

const FIELDS: readonly Field[] = [
  {
    kind: 'textarea',
    name: 'joiningAndLeaving',
    label: 'How does a party join and leave?',
    hint: 'And what happens to the information then',
    limit: LIMITS.longText,
  },
];

export async function loader(asking: Route.LoaderArgs) {
  const drafting = await readDrafting(asking, asking.params.id);
  return { ...drafting, list: entriesPage(drafting.draft.content.parties, new URL(asking.request.url).searchParams, ({ name }) => name) };
}

export async function action(asking: Route.ActionArgs) {
  const { id } = asking.params;
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const { content } = await readDraft(asking, id);
  const { changed, errors } = withAnswers(FIELDS, answers, content);
  if (errors.length > 0) return giveBack(answers, errors);
  return submit(asking, answers, async () => {
    await saveDraft(asking, id, form, { joiningAndLeaving: changed.joiningAndLeaving });
    return redirect(`/protocols/${id}/draft`);
  }, { opened: openedWith(form) });
}

export default function Parties({ loaderData: { protocol, draft, hints, list }, actionData }: Route.ComponentProps) {
  const own = `/protocols/${protocol.id}/draft/parties`;
  const saved = answersFrom(FIELDS, draft.content);
  const { answers, errors, conflict, failed } = shownAnswers(actionData, saved);
  const missing = (index: number) => draft.gaps.filter((gap) => gap.section === 'parties' && gap.pointer.startsWith(`/parties/${index}/`)).length;
  return (
    <DraftFrame
      protocol={protocol}
      title={SECTION_WORDS.parties}
      hint={hints['parties']}
      failed={failed || conflict !== null}
      above={
        conflict === null ? (
          <ErrorList errors={errors} fields={FIELDS} />
        ) : (
          <ConflictPanel conflict={conflict} fields={FIELDS} typed={answers} current={saved} />
        )
      }
      wide
    >
      <EntriesList list={list} path={own} one="party" many="parties" hint="An organisation’s name">
        <StackingTable
          caption="Parties to this protocol"
          captionHidden
          columns={['Organisation', 'Kind', 'Part', 'Still missing', 'Change']}
          rows={list.items.map(({ entry: party, index }) => ({
            key: party.id,
            cells: [
              party.name,
              ORGANISATION_KIND_WORDS[party.kind],
              party.provides ? (party.receives ? 'Provides and receives' : 'Provides') : party.receives ? 'Receives' : 'Not said yet',
              missing(index) === 0 ? 'Nothing' : String(missing(index)),
              <>
                <a href={`${own}/${party.id}`}>
                  Change <span className="nhsuk-u-visually-hidden">{party.name}</span>
                </a>{' '}
                {party.organisationId === protocol.leadOrganisation.id ? null : (
                  <a href={`${own}/${party.id}/remove`}>
                    Remove <span className="nhsuk-u-visually-hidden">{party.name}</span>
                  </a>
                )}
              </>,
            ],
          }))}
        />
      </EntriesList>
      <p>
        <a className="nhsuk-button nhsuk-button--secondary" href={`${own}/new`}>
          Add a party
        </a>
      </p>
      {draft.content.parties.length < 2 ? <p>A protocol is between at least two organisations.</p> : null}
      <div className="reading">
        <FieldsForm
          fields={FIELDS}
          answers={answers}
          errors={errors}
          notes={gapNotes(draft.gaps)}
          openedWith={saved}
          revision={conflict === null ? draft.revision : conflict.currentRevision}
          button="Save and go on"
          cancel={{ to: `/protocols/${protocol.id}/draft`, text: 'All sections' }}
        />
      </div>
    </DraftFrame>
  );
}
