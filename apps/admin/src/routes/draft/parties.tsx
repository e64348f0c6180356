import { LIMITS } from '@isp/protocols';
import { redirect } from 'react-router';
import { StackingTable } from '../../components/stacking-table.js';
import { DraftFrame } from '../../features/drafting/draft-frame.js';
import { EntriesList } from '../../features/drafting/entries-list.js';
import { anchorOf, entriesPage, savedIndex } from '../../features/drafting/entries-page.js';
import { EntryTitle } from '../../features/drafting/entry-title.js';
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
  const { protocol, draft, hints } = await readDrafting(asking, asking.params.id);
  const { parties } = draft.content;
  const asked = new URL(asking.request.url).searchParams;
  const list = entriesPage(parties, asked, ({ name }) => name);
  const gaps = draft.gaps.filter(({ section }) => section === 'parties');
  const items = list.items.map(({ entry: { id, name, kind, provides, receives, organisationId }, index }) => ({
    party: { id, name, kind, provides, receives, organisationId },
    index,
    missing: gaps.filter(({ pointer }) => pointer.startsWith(`/parties/${index}/`)).length,
  }));
  return {
    protocol,
    revision: draft.revision,
    answers: answersFrom(FIELDS, draft.content),
    gaps: gaps.filter(({ pointer }) => !/^\/parties\/\d/u.test(pointer)),
    alone: parties.length < LIMITS.parties.fewest,
    list: { ...list, items },
    saved: savedIndex(asked),
    hint: hints['parties'],
  };
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

export default function Parties({ loaderData, actionData }: Route.ComponentProps) {
  const { protocol, revision, gaps, alone, list, saved: savedHere, hint, answers: saved } = loaderData;
  const own = `/protocols/${protocol.id}/draft/parties`;
  const { answers, errors, conflict, failed } = shownAnswers(actionData, saved);
  return (
    <DraftFrame
      protocol={protocol}
      title={SECTION_WORDS.parties}
      hint={hint}
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
          rows={list.items.map(({ party, index, missing }) => ({
            key: party.id,
            anchor: anchorOf(index),
            cells: [
              <EntryTitle key="title" title={party.name} saved={index === savedHere} />,
              ORGANISATION_KIND_WORDS[party.kind],
              party.provides ? (party.receives ? 'Provides and receives' : 'Provides') : party.receives ? 'Receives' : 'Not said yet',
              missing === 0 ? 'Nothing' : String(missing),
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
      {alone ? <p>A protocol is between at least two organisations.</p> : null}
      <div className="reading">
        <FieldsForm
          fields={FIELDS}
          answers={answers}
          errors={errors}
          notes={gapNotes(gaps)}
          openedWith={saved}
          revision={conflict === null ? revision : conflict.currentRevision}
          button="Save and go on"
          cancel={{ to: `/protocols/${protocol.id}/draft`, text: 'All sections' }}
        />
      </div>
    </DraftFrame>
  );
}
