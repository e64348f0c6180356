import { LIMITS } from '@isp/protocols';
import { Button } from 'nhsuk-react-components';
import { read } from '../../api/calls.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { AgreementAnswer } from '../../features/register/agreement-answer.js';
import { agreementView, type AgreementAsked } from '../../features/register/agreement-view.js';
import { ErrorList } from '../../forms/error-list.js';
import type { Field, FieldError } from '../../forms/field.js';
import { FieldView } from '../../forms/field-view.js';
import type { Route } from './+types/agreement.js';

const FIRST: Field = {
  kind: 'radios',
  name: 'about',
  label: 'What is it about?',
  choices: [
    { value: 'person', label: 'One person’s case', hint: 'Somebody you work with or worry about, or their family' },
    { value: 'routine', label: 'Routine or bulk sharing', hint: 'Data about many people, or the same data again and again' },
  ],
};

const QUESTION: readonly Field[] = [
  { kind: 'text', name: 'from', label: 'Who gives the data?', hint: 'An organisation. A former name will do.', limit: LIMITS.shortText, needed: 'Enter who gives the data' },
  { kind: 'text', name: 'to', label: 'Who receives it?', limit: LIMITS.shortText, needed: 'Enter who receives the data' },
  { kind: 'text', name: 'data', label: 'Which data? (optional)', hint: 'For example: school attendance, exclusions', limit: LIMITS.shortText },
];

export async function loader({ request, context }: Route.LoaderArgs) {
  const given = new URL(request.url).searchParams;
  const about = given.get('about');
  const asked: AgreementAsked = { from: typed(given, 'from'), to: typed(given, 'to'), data: typed(given, 'data') };
  const errors = about === 'routine' && given.has('from') ? errorsOf(asked) : [];
  const ready = about === 'routine' && asked.from !== '' && asked.to !== '' && errors.length === 0;
  const view = ready ? agreementView(await read({ request, context }, '/api/register/agreement', { query: { ...asked } }), asked) : null;
  return { about, asked, errors, view };
}

export default function Agreement({ loaderData: { about, asked, errors, view } }: Route.ComponentProps) {
  return (
    <Page
      title="Is there an agreement for this?"
      titleDetail={about === 'person' ? 'About one person' : [view?.giver ?? asked.from, view?.receiver ?? asked.to, asked.data].filter(Boolean).join(', ') || 'Register'}
      crumbs={[{ to: '/register', text: 'Register' }]}
      failed={errors.length > 0}
      above={<ErrorList errors={errors} fields={QUESTION} />}
      wide
    >
      {about === 'person' ? <AboutOnePerson /> : about === 'routine' ? <AboutRoutine asked={asked} errors={errors} view={view} /> : <WhatIsItAbout />}
    </Page>
  );
}

/** Asked first: whoever has one person in mind needs no agreement, and is not to be sent looking for one. */
function WhatIsItAbout() {
  return (
    <>
      <Notice />
      <form action="/register/agreement" method="get" className="reading">
        <FieldView field={FIRST} answers={{}} />
        <Button>Continue</Button>
      </form>
    </>
  );
}

function AboutOnePerson() {
  return (
    <div className="reading">
      <Notice form="full" />
      <p className="nhsuk-lede-text">There is nothing to look for: you can decide now.</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          <a href="/decide">Decide whether to share, step by step, and make a record of it</a>
        </li>
        <li>
          <a href="/guidance">Read the guidance</a>
        </li>
      </ul>
      <p>
        <a href="/register/agreement?about=routine">It is about routine or bulk sharing after all</a>
      </p>
    </div>
  );
}

interface AboutRoutineProps {
  readonly asked: AgreementAsked;
  readonly errors: readonly FieldError[];
  readonly view: ReturnType<typeof agreementView> | null;
}

function AboutRoutine({ asked, errors, view }: AboutRoutineProps) {
  // Whoever chose among names has an id in the address, which is nothing to read.
  const answers = { from: [view?.giver ?? asked.from], to: [view?.receiver ?? asked.to], data: [asked.data] };
  return (
    <>
      {view === null ? <Notice /> : <AgreementAnswer view={view} />}
      <form action="/register/agreement" method="get" className="reading">
        {view === null ? null : <h2 className="nhsuk-heading-m">Ask again</h2>}
        <input type="hidden" name="about" value="routine" />
        {QUESTION.map((field) => (
          <FieldView key={field.name} field={field} answers={answers} errors={errors} />
        ))}
        <Button>Look for an agreement</Button>
      </form>
      <p>
        <a href="/register/agreement?about=person">It is about one person’s case</a>
      </p>
    </>
  );
}

function typed(given: URLSearchParams, name: string): string {
  return (given.get(name) ?? '').replaceAll(/\s+/gu, ' ').trim();
}

function errorsOf(asked: AgreementAsked): readonly FieldError[] {
  return QUESTION.flatMap((field) => {
    const said = new URLSearchParams({ ...asked }).get(field.name) ?? '';
    if (said === '' && field.needed !== undefined) return [{ field: field.name, text: field.needed }];
    return said.length > LIMITS.shortText ? [{ field: field.name, text: `This must be ${LIMITS.shortText} characters or fewer` }] : [];
  });
}
