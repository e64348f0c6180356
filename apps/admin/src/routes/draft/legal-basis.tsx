import { DraftFrame } from '../../features/drafting/draft-frame.js';
import { WarningNotes } from '../../features/drafting/gap-notes.js';
import { readDrafting } from '../../features/drafting/read-draft.js';
import { counted } from '../../components/pager.js';
import { SECTION_WORDS } from '../../words/sections.js';
import type { Route } from './+types/legal-basis.js';

export async function loader(asking: Route.LoaderArgs) {
  return readDrafting(asking, asking.params.id);
}

export default function LegalBasis({ loaderData: { protocol, draft, hints } }: Route.ComponentProps) {
  const own = `/protocols/${protocol.id}/draft`;
  return (
    <DraftFrame protocol={protocol} title={SECTION_WORDS['legal-basis']} hint={hints['legal-basis']}>
      <p>The parties of one protocol rarely rely on the same law: a police force and a charity do not. Each has its own page.</p>
      <WarningNotes warnings={draft.warnings.filter((warning) => warning.section === 'legal-basis')} />
      <ul className="task-list">
        {draft.content.parties.map((party, index) => {
          const missing = draft.gaps.filter((gap) => gap.section === 'legal-basis' && gap.pointer.startsWith(`/parties/${index}/`)).length;
          return (
            <li key={party.id} className="task-list__item">
              <a href={`${own}/parties/${party.id}/legal-basis`}>{party.name}</a>
              <span>{missing === 0 ? 'Complete' : `${counted(missing, 'thing')} missing`}</span>
            </li>
          );
        })}
      </ul>
      <p>
        <a href={own}>All sections</a>
      </p>
    </DraftFrame>
  );
}
