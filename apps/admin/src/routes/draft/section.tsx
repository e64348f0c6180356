import type { ProtocolContent } from '@isp/protocols';
import { data, redirect } from 'react-router';
import { chosenApart } from '../../features/drafting/choosing-parties.js';
import { ChosenParties, THEN_CHOOSE } from '../../features/drafting/chosen-parties.js';
import { DraftFrame } from '../../features/drafting/draft-frame.js';
import { gapNotes, WarningNotes } from '../../features/drafting/gap-notes.js';
import { readDraft, readDrafting } from '../../features/drafting/read-draft.js';
import { changedParts, saveDraft } from '../../features/drafting/save-draft.js';
import { fieldsOfSection, NAMED_PARTIES, withSection } from '../../features/drafting/section-form.js';
import { ConflictPanel } from '../../forms/conflict-panel.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf, openedWith } from '../../forms/field.js';
import { answersFrom } from '../../forms/field-values.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import { isSection, SECTION_WORDS, type Section } from '../../words/sections.js';
import type { Route } from './+types/section.js';

function sectionNamed(name: string): Section {
  if (!isSection(name)) throw data(null, { status: 404 });
  return name;
}

export async function loader(asking: Route.LoaderArgs) {
  const section = sectionNamed(asking.params.section);
  const { protocol, draft, hints } = await readDrafting(asking, asking.params.id);
  const fields = fieldsOfSection(section, draft.content);
  if (fields === null) throw data(null, { status: 404 });
  const { content, revision } = draft;
  return {
    section,
    protocol,
    revision,
    fields,
    saved: answersFrom(fields, content),
    gaps: draft.gaps.filter((gap) => gap.section === section),
    warnings: draft.warnings.filter((warning) => warning.section === section),
    hint: hints[section],
    apart: section === 'term' && chosenApart(content.parties) ? namedParties(content) : null,
  };
}

/** The parties that the term names, for a draft in which they are chosen on a page of their own. */
function namedParties({ parties, term: { entryIntoForce } }: ProtocolContent) {
  const ids = entryIntoForce.rule === 'named-parties' ? entryIntoForce.partyIds : [];
  return { chosen: parties.filter(({ id }) => ids.includes(id)).map(({ name }) => name), all: parties.length };
}

export async function action(asking: Route.ActionArgs) {
  const section = sectionNamed(asking.params.section);
  const { id } = asking.params;
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const { content } = await readDraft(asking, id);
  const { changed, errors } = withSection(section, answers, content);
  if (errors.length > 0) return giveBack(answers, errors);
  return submit(asking, answers, async () => {
    await saveDraft(asking, id, form, changedParts(content, changed));
    const chooses = form.get(THEN_CHOOSE.name) === THEN_CHOOSE.value && changed.term.entryIntoForce.rule === 'named-parties';
    return redirect(`/protocols/${id}/draft${chooses ? '/term/parties' : ''}`);
  }, { opened: openedWith(form) });
}

export default function SectionRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { section, protocol, revision, fields, saved, gaps, warnings, hint, apart } = loaderData;
  const notes = gapNotes(gaps);
  const { answers, errors, conflict, failed } = shownAnswers(actionData, saved);
  return (
    <DraftFrame
      protocol={protocol}
      title={SECTION_WORDS[section]}
      hint={hint}
      failed={failed || conflict !== null}
      above={
        conflict === null ? (
          <ErrorList errors={errors} fields={fields} />
        ) : (
          <ConflictPanel conflict={conflict} fields={fields} typed={answers} current={saved} />
        )
      }
    >
      <WarningNotes warnings={warnings} />
      <FieldsForm
        fields={fields}
        answers={answers}
        errors={errors}
        notes={notes}
        openedWith={saved}
        revision={conflict === null ? revision : conflict.currentRevision}
        button={conflict === null ? 'Save and go on' : 'Save my answers in place of those'}
        cancel={{ to: `/protocols/${protocol.id}/draft`, text: 'Go back without saving' }}
      >
        {apart === null ? null : (
          <ChosenParties
            name="term.entryIntoForce.partyIds"
            label={`${NAMED_PARTIES}, where that is the rule`}
            chosen={apart.chosen}
            all={apart.all}
            note={notes['term.entryIntoForce.partyIds']}
            button="Save, and choose the parties"
          />
        )}
      </FieldsForm>
    </DraftFrame>
  );
}
