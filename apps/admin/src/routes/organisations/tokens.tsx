import { LIMITS } from '@isp/protocols';
import { data } from 'react-router';
import { change, read } from '../../api/calls.js';
import { DoneBanner } from '../../components/done-banner.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { StackingTable } from '../../components/stacking-table.js';
import { HowToAsk } from '../../features/organisations/how-to-ask.js';
import { IssuedToken, type Issued } from '../../features/organisations/issued-token.js';
import { ErrorList } from '../../forms/error-list.js';
import { answer, answersOf, type Field } from '../../forms/field.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { withAnswers } from '../../forms/field-values.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import { writtenDate, writtenDay } from '../../words/dates.js';
import type { Route } from './+types/tokens.js';

const DONE = { withdrawn: 'The token has been withdrawn. It no longer works.' };

const FIELDS: readonly Field[] = [
  { kind: 'text', name: 'name', label: 'What will use it?', hint: 'The system and its place, such as “Case system, live”', limit: LIMITS.shortText, needed: 'Enter what will use it' },
  {
    kind: 'radios',
    name: 'days',
    label: 'How long will it work?',
    choices: [
      { value: '30', label: '30 days' },
      { value: '90', label: '90 days' },
      { value: '365', label: '365 days' },
    ],
    numeric: true,
    needed: 'Choose how long it will work',
  },
];

export async function loader(asking: Route.LoaderArgs) {
  const path = { id: asking.params.id };
  const { id, name } = await read(asking, '/api/organisations/{id}', { path });
  const { tokens } = await read(asking, '/api/organisations/{id}/tokens', { path });
  return { organisation: { id, name }, tokens };
}

/** Issues a token, and shows it in the answer itself: it can be read there, and nowhere after. */
export async function action(asking: Route.ActionArgs) {
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const { changed, errors } = withAnswers(FIELDS, answers, { name: '', days: null });
  if (errors.length > 0) return giveBack(answers, errors);
  return submit(asking, answers, async () => {
    const { secret, expiresAt } = await change(asking, 'post', '/api/organisations/{id}/tokens', { path: { id: asking.params.id }, form, body: changed });
    const issued: Issued = { name: answer(answers, 'name'), secret, expiresOn: writtenDay(expiresAt) };
    return data({ issued }, { headers: { 'Cache-Control': 'no-store' } });
  });
}

export default function Tokens({ loaderData: { organisation, tokens }, actionData }: Route.ComponentProps) {
  const own = `/organisations/${organisation.id}`;
  const { answers, errors, failed } = shownAnswers(actionData);
  const issued = actionData !== undefined && 'issued' in actionData ? actionData.issued : null;
  return (
    <Page
      title="Tokens for machines"
      titleDetail={organisation.name}
      caption={organisation.name}
      crumbs={[
        { to: '/organisations', text: 'Organisations' },
        { to: own, text: organisation.name },
      ]}
      failed={failed}
      above={<ErrorList errors={errors} fields={FIELDS} />}
      wide
    >
      <DoneBanner words={DONE} />
      {issued === null ? null : <IssuedToken issued={issued} />}
      <p className="reading">With a token, a system of yours can ask the register whether there are agreements, many questions at a time. It opens nothing else.</p>
      {tokens.length === 0 ? (
        <EmptyState title="No token has been issued yet">
          <p>Issue one below, one for each system, so that you can withdraw one and leave the others.</p>
        </EmptyState>
      ) : (
        <StackingTable
          caption="Tokens"
          columns={['Name', 'Ends in', 'Issued', 'Works until', 'Last used', 'Change']}
          rows={tokens.map((token) => ({
            key: token.id,
            cells: [
              token.name,
              <span key="ending" className="secret">
                {token.ending}
              </span>,
              `${writtenDay(token.issuedAt)}${token.issuedBy === null ? '' : ` by ${token.issuedBy}`}`,
              untilWords(token),
              token.lastUsedOn === null ? 'Never' : writtenDate(token.lastUsedOn),
              token.works ? (
                <a key="withdraw" href={`${own}/tokens/${token.id}/withdraw`}>
                  Withdraw <span className="nhsuk-u-visually-hidden">{token.name}</span>
                </a>
              ) : (
                ''
              ),
            ],
          }))}
        />
      )}
      <div className="reading">
        <h2 className="nhsuk-heading-m">Issue a token</h2>
        <p>Up to {LIMITS.tokens} tokens of an organisation can work at the same time.</p>
        <FieldsForm fields={FIELDS} answers={answers} errors={errors} button="Issue a token" />
        <HowToAsk />
      </div>
    </Page>
  );
}

function untilWords({ works, withdrawnAt, expiresAt }: { readonly works: boolean; readonly withdrawnAt: string | null; readonly expiresAt: string }): string {
  if (works) return writtenDay(expiresAt);
  return withdrawnAt === null ? `Ended on ${writtenDay(expiresAt)}` : `Withdrawn on ${writtenDay(withdrawnAt)}`;
}
