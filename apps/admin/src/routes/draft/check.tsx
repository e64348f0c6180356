import { EmptyState } from '../../components/empty-state.js';
import { counted, Pager } from '../../components/pager.js';
import { DraftFrame } from '../../features/drafting/draft-frame.js';
import { entriesPage } from '../../features/drafting/entries-page.js';
import { NotableText } from '../../features/drafting/gap-notes.js';
import { readDrafting } from '../../features/drafting/read-draft.js';
import type { Notable } from '../../features/drafting/draft-view.js';
import { whereOfGap, whoseGap } from '../../features/drafting/where-of-gap.js';
import { SECTION_WORDS, type Section } from '../../words/sections.js';
import type { Route } from './+types/check.js';

/** So many warnings are told; who has seen to them is told the next. */
const MOST_WARNINGS = 50;

export async function loader(asking: Route.LoaderArgs) {
  const { protocol, draft } = await readDrafting(asking, asking.params.id);
  const { content, gaps, warnings } = draft;
  const sections = Object.keys(SECTION_WORDS) as Section[];
  const inOrder = sections.flatMap((section) => gaps.filter((gap) => gap.section === section));
  const list = entriesPage(inOrder, new URL(asking.request.url).searchParams, (gap) => gap.reason);
  const placed = (notable: Notable) => ({ ...notable, whose: whoseGap(content, notable) });
  return {
    protocol,
    list: { ...list, items: list.items.map(({ entry }) => ({ ...placed(entry), where: whereOfGap(`/protocols/${protocol.id}/draft`, content, entry) })) },
    warnings: { all: warnings.length, first: warnings.slice(0, MOST_WARNINGS).map(placed) },
  };
}

export default function Check({ loaderData: { protocol, list, warnings } }: Route.ComponentProps) {
  const sections = [...new Set(list.items.map(({ section }) => section))];
  return (
    <DraftFrame protocol={protocol} title={list.all === 0 ? 'Nothing is missing' : 'What is still missing'}>
      {list.all === 0 ? (
        <EmptyState title="The draft is complete">
          <p>
            <a href={`/protocols/${protocol.id}/send`}>Send it for signature</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <p>
            {counted(list.all, 'thing')} must be said before it can be sent for signature. No law asks for a protocol itself. Of
            what it says, some is asked for by law and the rest is good practice: each says which.
          </p>
          {sections.map((section) => (
            <section key={section}>
              <h2 className="nhsuk-heading-s">{SECTION_WORDS[section]}</h2>
              <ul className="nhsuk-list nhsuk-list--bullet">
                {list.items
                  .filter((gap) => gap.section === section)
                  .map((gap) => (
                    <li key={`${gap.code} ${gap.pointer}`}>
                      <a href={gap.where}>{gap.whose === '' ? gap.reason : `${gap.whose}: ${gap.reason}`}</a>{' '}
                      <span className="gap-note__source">
                        {gap.weight === 'law' ? 'The law asks for this' : 'Good practice'}: {gap.source}.
                      </span>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
          <Pager list={list} path={`/protocols/${protocol.id}/draft/check`} query={new URLSearchParams()} />
        </>
      )}
      {warnings.all === 0 ? null : (
        <section className="gaps" aria-labelledby="warnings-heading">
          <h2 className="nhsuk-heading-s" id="warnings-heading">
            Worth another look, but in the way of nothing
          </h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {warnings.first.map((warning) => (
              <li key={`${warning.code} ${warning.pointer}`}>
                {warning.whose === '' ? '' : `${warning.whose}: `}
                <NotableText notable={warning} />
              </li>
            ))}
          </ul>
          {warnings.all === warnings.first.length ? null : <p>These are the first {warnings.first.length} of {warnings.all}.</p>}
        </section>
      )}
    </DraftFrame>
  );
}
