import { EmptyState } from '../../components/empty-state.js';
import { counted } from '../../components/pager.js';
import { DraftFrame } from '../../features/drafting/draft-frame.js';
import { NotableText } from '../../features/drafting/gap-notes.js';
import { readDrafting } from '../../features/drafting/read-draft.js';
import type { Notable } from '../../features/drafting/draft-view.js';
import { whereOfGap, whoseGap } from '../../features/drafting/where-of-gap.js';
import { SECTION_WORDS, type Section } from '../../words/sections.js';
import type { Route } from './+types/check.js';

export async function loader(asking: Route.LoaderArgs) {
  return readDrafting(asking, asking.params.id);
}

export default function Check({ loaderData: { protocol, draft } }: Route.ComponentProps) {
  const sections = Object.keys(SECTION_WORDS) as Section[];
  const item = (notable: Notable) => {
    const whose = whoseGap(draft.content, notable);
    return (
      <li key={`${notable.code} ${notable.pointer}`}>
        <a href={whereOfGap(`/protocols/${protocol.id}/draft`, draft.content, notable)}>
          {whose === '' ? notable.reason : `${whose}: ${notable.reason}`}
        </a>{' '}
        <span className="gap-note__source">
          {notable.weight === 'law' ? 'The law asks for this' : 'Good practice'}: {notable.source}.
        </span>
      </li>
    );
  };
  return (
    <DraftFrame protocol={protocol} title={draft.gaps.length === 0 ? 'Nothing is missing' : 'What is still missing'}>
      {draft.gaps.length === 0 ? (
        <EmptyState title="The draft is complete">
          <p>
            <a href={`/protocols/${protocol.id}/send`}>Send it for signature</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <p>
            {counted(draft.gaps.length, 'thing')} must be said before it can be sent for signature. No law asks for a protocol
            itself. Of what it says, some is asked for by law and the rest is good practice: each says which.
          </p>
          {sections.map((section) => {
            const missing = draft.gaps.filter((gap) => gap.section === section);
            return missing.length === 0 ? null : (
              <section key={section}>
                <h2 className="nhsuk-heading-s">{SECTION_WORDS[section]}</h2>
                <ul className="nhsuk-list nhsuk-list--bullet">{missing.map(item)}</ul>
              </section>
            );
          })}
        </>
      )}
      {draft.warnings.length === 0 ? null : (
        <section className="gaps" aria-labelledby="warnings-heading">
          <h2 className="nhsuk-heading-s" id="warnings-heading">
            Worth another look, but in the way of nothing
          </h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {draft.warnings.map((warning) => (
              <li key={`${warning.code} ${warning.pointer}`}>
                {whoseGap(draft.content, warning) === '' ? '' : `${whoseGap(draft.content, warning)}: `}
                <NotableText notable={warning} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </DraftFrame>
  );
}
