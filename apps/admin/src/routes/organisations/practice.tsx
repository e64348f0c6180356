import { LIMITS } from '@isp/protocols';
import { redirect } from 'react-router';
import { read } from '../../api/calls.js';
import { signedIn } from '../../api/session.js';
import { DoneBanner } from '../../components/done-banner.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { StackingTable } from '../../components/stacking-table.js';
import { maySpeakFor } from '../../features/practice/may-change.js';
import { PolicyLink, Statement } from '../../features/practice/organisation-practice.js';
import { saysSomething, type PracticeView } from '../../features/practice/practice-view.js';
import { moveUp } from '../../features/practice/save-practice.js';
import { ErrorList } from '../../forms/error-list.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { ADVICE_TOPIC_WORDS, POLICY_KIND_WORDS } from '../../words/advice-topics.js';
import type { Route } from './+types/practice.js';

const DONE = {
  statement: 'The statement is published',
  advisers: 'The adviser is published. We write to an email address that is new here.',
  policies: 'The document is published',
  removed: 'It has been taken off the page',
  moved: 'The order has been changed',
};

export async function loader(asking: Route.LoaderArgs) {
  const session = await signedIn(asking);
  const practice = await read(asking, '/api/organisations/{id}/practice', { path: { id: asking.params.id } });
  if (!maySpeakFor(session, practice.organisationId) && saysSomething(practice)) throw redirect(`/advisers/${practice.organisationId}`);
  return { practice, changes: maySpeakFor(session, practice.organisationId) };
}

export async function action(asking: Route.ActionArgs) {
  return moveUp(asking, asking.params.id);
}

export default function Practice({ loaderData: { practice, changes }, actionData }: Route.ComponentProps) {
  const { errors, conflict } = shownAnswers(actionData);
  return (
    <Page
      title="What your people are told about sharing"
      titleDetail={practice.organisationName}
      caption={practice.organisationName}
      crumbs={[
        { to: '/organisations', text: 'Organisations' },
        { to: `/organisations/${practice.organisationId}`, text: practice.organisationName },
      ]}
      failed={errors.length > 0 || conflict !== null}
      above={<ErrorList errors={conflict === null ? errors : [{ field: null, text: 'Somebody else changed this page meanwhile. Here it is as it is now.' }]} />}
      wide
    >
      <DoneBanner words={DONE} />
      {changes ? <Parts practice={practice} /> : <NothingSaid />}
    </Page>
  );
}

function NothingSaid() {
  return (
    <EmptyState title="Nothing is said here yet">
      <p>An administrator or an information governance officer of the organisation can say where it stands, and whom its people can ask.</p>
    </EmptyState>
  );
}

function Parts({ practice }: { readonly practice: PracticeView }) {
  const own = `/organisations/${practice.organisationId}/practice`;
  const { statement, advisers, policies } = practice;
  return (
    <>
      <p className="reading">
        Your people see this first when they sign in, and anybody finds it without an account.{' '}
        {saysSomething(practice) ? <a href={`/advisers/${practice.organisationId}`}>See the page as everybody does</a> : 'It is public as soon as you publish the first part of it.'}
      </p>
      <h2 className="nhsuk-heading-m">Statement</h2>
      {statement === '' ? (
        <EmptyState title="No statement yet">
          <p>Say where your organisation stands on sharing, and that it stands behind those who share in good faith.</p>
          <p>
            <a href={`${own}/statement?start`}>Start from our words</a>
          </p>
        </EmptyState>
      ) : (
        <div className="reading">
          <Statement practice={practice} />
        </div>
      )}
      <p>
        <a className="nhsuk-button nhsuk-button--secondary" href={`${own}/statement`}>
          {statement === '' ? 'Write a statement' : 'Change the statement'}
        </a>
      </p>

      <h2 className="nhsuk-heading-m">Advisers</h2>
      {advisers.length === 0 ? (
        <EmptyState title="Nobody is named yet">
          <p>Name whom your people can ask when they are not sure: about data protection, keeping children or adults safe, the law.</p>
        </EmptyState>
      ) : (
        <StackingTable
          caption="Advisers"
          captionHidden
          columns={['Name', 'About', 'How and when', 'Change']}
          rows={advisers.map((adviser, place) => ({
            key: adviser.id,
            cells: [
              adviser.role === '' ? adviser.name : `${adviser.name}, ${adviser.role}`,
              adviser.topics.map((topic) => ADVICE_TOPIC_WORDS[topic]).join('; '),
              <span key="how" className="as-typed">
                {[adviser.telephone, adviser.email, adviser.reachable].filter((line) => line !== '').join('\n')}
              </span>,
              <Acts key="acts" practice={practice} list="advisers" entryId={adviser.id} name={adviser.name} first={place === 0} />,
            ],
          }))}
        />
      )}
      {advisers.length < LIMITS.advisers ? (
        <p>
          <a className="nhsuk-button nhsuk-button--secondary" href={`${own}/advisers/new`}>
            Name an adviser
          </a>
        </p>
      ) : (
        <p>No more than {LIMITS.advisers} can be named.</p>
      )}

      <h2 className="nhsuk-heading-m">Policies and professional codes</h2>
      {policies.length === 0 ? (
        <EmptyState title="No document yet">
          <p>Link to your own policies, and to the codes of the professions that work for you.</p>
        </EmptyState>
      ) : (
        <StackingTable
          caption="Policies and professional codes"
          captionHidden
          columns={['Title', 'What it is', 'Change']}
          rows={policies.map((policy, place) => ({
            key: policy.id,
            cells: [
              <PolicyLink key="link" policy={policy} />,
              POLICY_KIND_WORDS[policy.kind],
              <Acts key="acts" practice={practice} list="policies" entryId={policy.id} name={policy.title} first={place === 0} />,
            ],
          }))}
        />
      )}
      {policies.length < LIMITS.policies ? (
        <p>
          <a className="nhsuk-button nhsuk-button--secondary" href={`${own}/policies/new`}>
            Add a policy or code
          </a>
        </p>
      ) : (
        <p>No more than {LIMITS.policies} can be listed.</p>
      )}
    </>
  );
}

interface ActsProps {
  readonly practice: PracticeView;
  readonly list: 'advisers' | 'policies';
  readonly entryId: string;
  readonly name: string;
  readonly first: boolean;
}

/** What can be done to an entry of a list; the first stands as high as it can. */
function Acts({ practice, list, entryId, name, first }: ActsProps) {
  const own = `/organisations/${practice.organisationId}/practice/${list}/${entryId}`;
  const of = <span className="nhsuk-u-visually-hidden"> {name}</span>;
  return (
    <>
      <a href={own}>Change{of}</a> <a href={`${own}/remove`}>Remove{of}</a>
      {first ? null : (
        <PostForm revision={practice.revision} action={`/organisations/${practice.organisationId}/practice`}>
          <input type="hidden" name="list" value={list} />
          <input type="hidden" name="entryId" value={entryId} />
          <button className="nhsuk-button nhsuk-button--secondary nhsuk-button--small">Move up{of}</button>
        </PostForm>
      )}
    </>
  );
}
