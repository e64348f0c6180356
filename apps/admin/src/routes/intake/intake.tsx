import { Button } from 'nhsuk-react-components';
import { data, redirect } from 'react-router';
import { change, read } from '../../api/calls.js';
import { DoneBanner } from '../../components/done-banner.js';
import { EmptyState } from '../../components/empty-state.js';
import { FactsList } from '../../components/facts-list.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { counted, Pager } from '../../components/pager.js';
import { IntakeOutcome } from '../../features/intake/intake-outcome.js';
import { IntakeProgress } from '../../features/intake/intake-progress.js';
import { goesOn } from '../../features/intake/intake-view.js';
import { MatchesForm } from '../../features/intake/matches-form.js';
import { RecordsFilter } from '../../features/intake/records-filter.js';
import { RecordsList } from '../../features/intake/records-list.js';
import { ErrorList } from '../../forms/error-list.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { submit } from '../../forms/submit.js';
import { writtenInstant } from '../../words/dates.js';
import { INTAKE_STATE_WORDS } from '../../words/intake.js';
import { PUBLICATION_WORDS } from '../../words/protocol-words.js';
import type { Route } from './+types/intake.js';

export async function loader(asking: Route.LoaderArgs) {
  const path = { id: asking.params.id };
  const asked = new URL(asking.request.url).searchParams;
  const filter = { remark: asked.get('remark') || undefined, state: asked.get('state') || undefined };
  const [intake, records] = await Promise.all([
    read(asking, '/api/intakes/{id}', { path }),
    read(asking, '/api/intakes/{id}/records', { path, query: { ...filter, page: asked.get('page') ?? '1' } }),
  ]);
  const looksAgain = goesOn(intake) && asked.get('look') !== 'once';
  // Without scripts as with them; and not in the page itself, so that whoever needs longer can have it without.
  return data({ intake, records, filter, looksAgain }, { headers: looksAgain ? { Refresh: SECONDS_UNTIL_IT_LOOKS_AGAIN } : {} });
}

export function headers({ loaderHeaders }: Route.HeadersArgs): Headers {
  return loaderHeaders;
}

const SECONDS_UNTIL_IT_LOOKS_AGAIN = '5';

export async function action(asking: Route.ActionArgs) {
  const { id } = asking.params;
  const form = await asking.request.formData();
  const sending = { path: { id }, form };
  return submit(asking, {}, async () => {
    switch (form.get('what')) {
      case 'discard':
        await change(asking, 'delete', '/api/intakes/{id}', sending);
        return redirect('/intakes?done=discarded');
      case 'match': {
        const matches = form.getAll('match').flatMap((value) => (typeof value === 'string' ? [JSON.parse(value) as unknown] : []));
        await change(asking, 'put', '/api/intakes/{id}/matches', { ...sending, body: { matches } });
        return redirect(`/intakes/${id}?done=matched`);
      }
      default:
        await change(asking, 'post', '/api/intakes/{id}/start', sending);
        return redirect(`/intakes/${id}`);
    }
  });
}

export default function Intake({ loaderData: { intake, records, filter, looksAgain }, actionData }: Route.ComponentProps) {
  const { errors, failed } = shownAnswers(actionData);
  const { id, counts, state } = intake;
  const chosen = new URLSearchParams(Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return (
    <Page
      title={intake.fileName}
      titleDetail={INTAKE_STATE_WORDS[state]}
      caption={INTAKE_STATE_WORDS[state]}
      back={{ to: '/intakes', text: 'Taking in registers’ records' }}
      failed={failed}
      above={<ErrorList errors={errors} />}
      wide
    >
      <DoneBanner words={{ matched: 'The organisations have been noted' }} />
      <div className="reading">
        <IntakeProgress intake={intake} looksAgain={looksAgain} />
        <IntakeOutcome intake={intake} />
        {state === 'prepared' ? (
          <>
            <MatchesForm intake={intake} />
            <PostForm>
              <input type="hidden" name="what" value="start" />
              <Button preventDoubleClick>Take in {counted(counts.waiting, 'record')}</Button>
            </PostForm>
            <PostForm>
              <input type="hidden" name="what" value="discard" />
              <Button secondary preventDoubleClick>
                Discard the file
              </Button>
            </PostForm>
          </>
        ) : null}
        {state === 'finished' ? (
          <p>
            <a href={`/intakes/${id}/take-back`}>Take all of it back</a>
          </p>
        ) : null}
        <FactsList
          facts={[
            { label: 'Where the records come from', value: intake.source },
            { label: 'Licence', value: intake.licence },
            { label: 'Looked after by', value: `${intake.owner.name}, ${intake.leadOrganisation.name}` },
            { label: 'On the register here', value: PUBLICATION_WORDS[intake.publication.level] },
            { label: 'Read', value: `${writtenInstant(intake.preparedAt)}${intake.preparedBy === '' ? '' : `, by ${intake.preparedBy}`}` },
            { label: 'Digest of the file (SHA-256)', value: <span className="intake-digest">{intake.fileSha256}</span> },
          ]}
        />
        {counts.takenIn + counts.unchanged + counts.left === 0 ? null : (
          <>
            <h2 className="nhsuk-heading-m">The same records, out again</h2>
            <ul>
              <li>
                <a href={`/api/intakes/${id}/records.csv`}>CSV, exactly as they came</a>
              </li>
              <li>
                <a href={`/api/intakes/${id}/records.json`}>JSON, exactly as they came</a>
              </li>
              <li>
                <a href={`/api/intakes/${id}/records-for-spreadsheets.csv`}>CSV to be opened in a spreadsheet</a>: what it would take for a formula is marked as text
              </li>
            </ul>
          </>
        )}
      </div>
      <h2 className="nhsuk-heading-m">{counted(records.total, 'record')}</h2>
      <RecordsFilter intake={intake} remark={filter.remark} state={filter.state} />
      {records.total === 0 ? (
        <EmptyState title="No record is like that">
          <p>
            <a href={`/intakes/${id}`}>See all of them</a>
          </p>
        </EmptyState>
      ) : (
        <RecordsList records={records.items} />
      )}
      <Pager list={records} path={`/intakes/${id}`} query={chosen} />
      <Notice />
    </Page>
  );
}
