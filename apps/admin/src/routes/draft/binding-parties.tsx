import type { ProtocolContent } from '@isp/protocols';
import { ChoosePartiesPage } from '../../features/drafting/choose-parties-page.js';
import { choosingPage, saveChoice } from '../../features/drafting/choosing-parties.js';
import { readDrafting } from '../../features/drafting/read-draft.js';
import { NAMED_PARTIES } from '../../features/drafting/section-form.js';
import { SECTION_WORDS } from '../../words/sections.js';
import type { Route } from './+types/binding-parties.js';

function namedIn({ term: { entryIntoForce } }: ProtocolContent): readonly string[] {
  return entryIntoForce.rule === 'named-parties' ? entryIntoForce.partyIds : [];
}

export async function loader(asking: Route.LoaderArgs) {
  const { protocol, draft } = await readDrafting(asking, asking.params.id);
  const choosing = choosingPage(draft.content.parties, namedIn(draft.content), new URL(asking.request.url).searchParams);
  return { protocol, revision: draft.revision, choosing };
}

export async function action(asking: Route.ActionArgs) {
  return saveChoice(asking, {
    id: asking.params.id,
    chosenIn: namedIn,
    written: ({ term }, partyIds) => ({ term: { ...term, entryIntoForce: { rule: 'named-parties', partyIds } } }),
  });
}

export default function BindingParties({ loaderData: { protocol, revision, choosing }, actionData }: Route.ComponentProps) {
  const term = `/protocols/${protocol.id}/draft/term`;
  return (
    <ChoosePartiesPage
      protocol={protocol}
      revision={revision}
      title={NAMED_PARTIES}
      path={`${term}/parties`}
      back={{ to: term, text: SECTION_WORDS.term }}
      choosing={choosing}
      returned={actionData}
    />
  );
}
