import { Button } from 'nhsuk-react-components';
import type { Crumb } from '../../components/page.js';
import { DoneBanner } from '../../components/done-banner.js';
import { counted, Pager } from '../../components/pager.js';
import { ConflictPanel } from '../../forms/conflict-panel.js';
import { ErrorList } from '../../forms/error-list.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { choosingAnswers, choosingField, shownInputs, type choosingPage } from './choosing-parties.js';
import { DraftFrame } from './draft-frame.js';

interface ChoosePartiesPageProps {
  readonly protocol: { readonly id: string; readonly reference: string; readonly title: string };
  readonly revision: number;
  readonly title: string;
  readonly path: string;
  readonly back: Crumb;
  readonly choosing: ReturnType<typeof choosingPage>;
  readonly returned: unknown;
}

const DONE = { chosen: 'Your choice has been saved.' };

/** A page on which some of many parties are chosen, page by page, each saved by itself. */
export function ChoosePartiesPage({ protocol, revision, title, path, back, choosing, returned }: ChoosePartiesPageProps) {
  const { list, chosenAlone, chosen, chosenHere } = choosing;
  const fields = [choosingField('Tick those that you choose', list.items)];
  const saved = choosingAnswers(chosenHere);
  const { answers, errors, conflict, failed } = shownAnswers(returned, saved);
  const query = new URLSearchParams({ ...(list.search === '' ? {} : { search: list.search }), ...(chosenAlone ? { show: 'chosen' } : {}) });
  return (
    <DraftFrame
      protocol={protocol}
      title={title}
      back={back}
      failed={failed || conflict !== null}
      above={
        conflict === null ? (
          <ErrorList errors={errors} fields={fields} />
        ) : (
          <ConflictPanel conflict={conflict} fields={fields} typed={answers} current={saved} />
        )
      }
    >
      <DoneBanner words={DONE} />
      <p>
        {chosen} of {counted(list.all, 'party', 'parties')} {chosen === 1 ? 'is' : 'are'} chosen.{' '}
        {chosenAlone ? <a href={path}>Show all of them</a> : chosen === 0 ? null : <a href={`${path}?show=chosen`}>Show the chosen alone</a>}
      </p>
      <search>
        <form className="search-box" action={path} method="get">
          <label className="nhsuk-label nhsuk-label--s" htmlFor="search">
            Find a party
          </label>
          {chosenAlone ? <input type="hidden" name="show" value="chosen" /> : null}
          <div className="search-box__row">
            <input className="nhsuk-input" id="search" name="search" type="search" defaultValue={list.search} />
            <Button secondary>Search</Button>
          </div>
        </form>
      </search>
      <h2 className="nhsuk-heading-m">
        {counted(list.total, 'party', 'parties')}
        {list.search === '' ? '' : ` with “${list.search}”`}
        {chosenAlone ? ', chosen already' : ''}
      </h2>
      {list.total === 0 ? null : (
        <FieldsForm
          fields={fields}
          answers={answers}
          errors={errors}
          openedWith={saved}
          revision={conflict === null ? revision : conflict.currentRevision}
          button={conflict === null ? 'Save the ticks of this page' : 'Save my ticks in place of those'}
          cancel={{ to: back.to, text: 'Go back' }}
        >
          {shownInputs(list.items).map(({ name, value }) => (
            <input key={value} type="hidden" name={name} value={value} />
          ))}
        </FieldsForm>
      )}
      <Pager list={list} path={path} query={query} />
      {list.total === 0 ? null : (
        <PostForm revision={conflict === null ? revision : conflict.currentRevision}>
          <div className="nhsuk-button-group">
            {chosenAlone ? null : (
              <Button name="_step" value="all" secondary preventDoubleClick>
                Choose all {list.total.toLocaleString('en-GB')}
              </Button>
            )}
            <Button name="_step" value="none" secondary preventDoubleClick>
              Choose none of the {list.total.toLocaleString('en-GB')}
            </Button>
          </div>
        </PostForm>
      )}
    </DraftFrame>
  );
}
