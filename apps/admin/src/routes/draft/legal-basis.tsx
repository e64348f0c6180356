import { counted } from '../../components/pager.js';
import { DraftFrame } from '../../features/drafting/draft-frame.js';
import { EntriesList } from '../../features/drafting/entries-list.js';
import { anchorOf, entriesPage, savedIndex } from '../../features/drafting/entries-page.js';
import { EntryTitle } from '../../features/drafting/entry-title.js';
import { WarningNotes } from '../../features/drafting/gap-notes.js';
import { readDrafting } from '../../features/drafting/read-draft.js';
import { SECTION_WORDS } from '../../words/sections.js';
import type { Route } from './+types/legal-basis.js';

export async function loader(asking: Route.LoaderArgs) {
  const { protocol, draft, hints } = await readDrafting(asking, asking.params.id);
  const asked = new URL(asking.request.url).searchParams;
  const list = entriesPage(draft.content.parties, asked, ({ name }) => name);
  const gaps = draft.gaps.filter(({ section }) => section === 'legal-basis');
  const items = list.items.map(({ entry: { id, name }, index }) => ({
    id,
    name,
    index,
    missing: gaps.filter(({ pointer }) => pointer.startsWith(`/parties/${index}/`)).length,
  }));
  return {
    protocol,
    list: { ...list, items },
    saved: savedIndex(asked),
    warnings: draft.warnings.filter(({ section }) => section === 'legal-basis'),
    hint: hints['legal-basis'],
  };
}

export default function LegalBasis({ loaderData: { protocol, list, saved, warnings, hint } }: Route.ComponentProps) {
  const own = `/protocols/${protocol.id}/draft`;
  return (
    <DraftFrame protocol={protocol} title={SECTION_WORDS['legal-basis']} hint={hint}>
      <p>The parties of one protocol rarely rely on the same law: a police force and a charity do not. Each has its own page.</p>
      <WarningNotes warnings={warnings} />
      <EntriesList list={list} path={`${own}/legal-basis`} one="party" many="parties" hint="An organisation’s name">
        <ul className="task-list">
          {list.items.map(({ id, name, index, missing }) => (
            <li key={id} className="task-list__item" id={anchorOf(index)} tabIndex={-1}>
              <a href={`${own}/parties/${id}/legal-basis`}>
                <EntryTitle title={name} saved={index === saved} />
              </a>
              <span>{missing === 0 ? 'Complete' : `${counted(missing, 'thing')} missing`}</span>
            </li>
          ))}
        </ul>
      </EntriesList>
      <p>
        <a href={own}>All sections</a>
      </p>
    </DraftFrame>
  );
}
