import { Tag } from 'nhsuk-react-components';
import { Page } from '../../components/page.js';
import { Notice } from '../../components/notice.js';
import { DoneBanner } from '../../components/done-banner.js';
import { PROTOCOL_DONE } from '../../features/protocols/done-words.js';
import { may } from '../../features/protocols/protocol-view.js';
import { readDrafting } from '../../features/drafting/read-draft.js';
import type { DraftView } from '../../features/drafting/draft-view.js';
import { counted } from '../../components/pager.js';
import { SECTION_GROUPS, SECTION_WORDS, type Section } from '../../words/sections.js';
import type { Route } from './+types/task-list.js';

export async function loader(asking: Route.LoaderArgs) {
  const { protocol, draft } = await readDrafting(asking, asking.params.id);
  const shownTo = protocol.draft?.shownTo.length ?? 0;
  return { protocol: { ...protocol, draft: null }, title: draft.content.title, sections: draft.sections, gaps: draft.gaps.length, shownTo };
}

export default function TaskList({ loaderData: { protocol, title, sections: progress, gaps, shownTo } }: Route.ComponentProps) {
  const own = `/protocols/${protocol.id}`;
  const done = progress.filter(({ state }) => state === 'complete').length;
  return (
    <Page
      title={title === '' ? 'Untitled draft' : title}
      titleDetail={`Draft – ${protocol.reference}`}
      caption={`${protocol.reference}, draft`}
      crumbs={[
        { to: '/protocols', text: 'Protocols' },
        { to: own, text: protocol.reference },
      ]}
    >
      <DoneBanner words={PROTOCOL_DONE} />
      <p>
        {done} of {progress.length} sections are complete.{' '}
        <a href={`${own}/document`}>Read the draft as a document</a>
      </p>
      {SECTION_GROUPS.map(({ title, sections }) => (
        <section key={title}>
          <h2 className="nhsuk-heading-m">{title}</h2>
          <ul className="task-list">
            {sections.map((section) => (
              <Task key={section} section={section} progress={progress.find((one) => one.section === section)} to={`${own}/draft/${section}`} />
            ))}
          </ul>
        </section>
      ))}
      <h2 className="nhsuk-heading-m">When it is ready</h2>
      <ul className="task-list">
        <li className="task-list__item">
          <a href={`${own}/draft/check`}>Check what is still missing</a>
          <span>{gaps === 0 ? 'Nothing is missing' : counted(gaps, 'thing')}</span>
        </li>
        {may(protocol, 'show-draft') ? (
          <li className="task-list__item">
            <a href={`${own}/show`}>Show the draft to a partner</a>
            <span>{shownTo === 0 ? 'Not shown yet' : `Shown to ${counted(shownTo, 'person', 'people')}`}</span>
          </li>
        ) : null}
        <li className="task-list__item">
          {gaps === 0 ? <a href={`${own}/send`}>Send it for signature</a> : <span>Send it for signature</span>}
          <span>{gaps === 0 ? 'Ready' : 'When nothing is missing'}</span>
        </li>
      </ul>
      <Notice />
    </Page>
  );
}

function Task({ section, progress, to }: { readonly section: Section; readonly progress: DraftView['sections'][number] | undefined; readonly to: string }) {
  const id = `state-of-${section}`;
  return (
    <li className="task-list__item">
      <a href={to} aria-describedby={id}>
        {SECTION_WORDS[section]}
      </a>
      <span id={id}>
        {progress?.state === 'complete' ? (
          'Complete'
        ) : (
          <Tag modifier={progress?.state === 'in-progress' ? 'blue' : 'white'}>
            {progress?.state === 'in-progress' ? counted(progress.gaps, 'thing') + ' missing' : 'Not started'}
          </Tag>
        )}
      </span>
    </li>
  );
}
