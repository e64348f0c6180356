import { data, redirect } from 'react-router';
import { DraftFrame } from '../../features/drafting/draft-frame.js';
import { gapNotes, WarningNotes } from '../../features/drafting/gap-notes.js';
import { readDraft, readDrafting } from '../../features/drafting/read-draft.js';
import { changedParts, saveDraft } from '../../features/drafting/save-draft.js';
import { fieldsOfSection, withSection } from '../../features/drafting/section-form.js';
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
  return { section, protocol, draft, fields, hint: hints[section] };
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
    return redirect(`/protocols/${id}/draft`);
  }, { opened: openedWith(form) });
}

export default function SectionRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { section, protocol, draft, fields, hint } = loaderData;
  const saved = answersFrom(fields, draft.content);
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
      <WarningNotes warnings={draft.warnings.filter((warning) => warning.section === section)} />
      <FieldsForm
        fields={fields}
        answers={answers}
        errors={errors}
        notes={gapNotes(draft.gaps)}
        openedWith={saved}
        revision={conflict === null ? draft.revision : conflict.currentRevision}
        button={conflict === null ? 'Save and go on' : 'Save my answers in place of those'}
        cancel={{ to: `/protocols/${protocol.id}/draft`, text: 'Go back without saving' }}
      />
    </DraftFrame>
  );
}
