import { ADVICE_TOPIC_WORDS, POLICY_KIND_WORDS } from '../../words/advice-topics.js';
import { writtenDate } from '../../words/dates.js';
import type { AdviserView, PolicyView, PracticeInput } from './practice-view.js';
import { statementBlocks } from './statement-blocks.js';

interface OrganisationPracticeProps {
  readonly practice: PracticeInput;
  /** Of the headings of its parts: 2 unless it stands under another heading. */
  readonly level?: 2 | 3;
}

/** What an organisation tells its people about sharing, as everybody can read it: what it stands for, whom to ask, what to go by. */
export function OrganisationPractice({ practice, level = 2 }: OrganisationPracticeProps) {
  const { statement, advisers, policies } = practice;
  const Heading = `h${level}` as const;
  const size = level === 2 ? 'nhsuk-heading-m' : 'nhsuk-heading-s';
  return (
    <>
      {statement === '' ? null : (
        <section aria-labelledby="statement">
          <Heading className={size} id="statement">
            Where we stand
          </Heading>
          <Statement practice={practice} />
        </section>
      )}
      {advisers.length === 0 ? null : (
        <section aria-labelledby="advisers">
          <Heading className={size} id="advisers">
            Whom you can ask
          </Heading>
          <ul className="results results--close">
            {advisers.map((adviser) => (
              <Adviser key={adviser.id} adviser={adviser} level={level === 2 ? 3 : 4} />
            ))}
          </ul>
        </section>
      )}
      {policies.length === 0 ? null : (
        <section aria-labelledby="policies">
          <Heading className={size} id="policies">
            What we go by
          </Heading>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {policies.map((policy) => (
              <li key={policy.id}>
                <PolicyLink policy={policy} /> <span className="quiet">{POLICY_KIND_WORDS[policy.kind]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** A statement with who adopted it and when. */
export function Statement({ practice: { statement, adoptedBy, adoptedOn, reviewOn } }: { readonly practice: PracticeInput }) {
  const adopted = [adoptedBy === '' ? '' : `by ${adoptedBy}`, adoptedOn === null ? '' : `on ${writtenDate(adoptedOn)}`].filter((part) => part !== '');
  return (
    <div className="own-statement">
      {statementBlocks(statement).map((block, place) =>
        block.kind === 'list' ? (
          <ul key={place} className="nhsuk-list nhsuk-list--bullet">
            {block.items.map((item, at) => (
              <li key={at}>{item}</li>
            ))}
          </ul>
        ) : (
          <p key={place} className="as-typed">
            {block.text}
          </p>
        ),
      )}
      {adopted.length === 0 && reviewOn === null ? null : (
        <p className="quiet">
          {adopted.length === 0 ? '' : `Adopted ${adopted.join(' ')}. `}
          {reviewOn === null ? '' : `To be looked at again by ${writtenDate(reviewOn)}.`}
        </p>
      )}
    </div>
  );
}

function Adviser({ adviser, level }: { readonly adviser: AdviserView; readonly level: 3 | 4 }) {
  const { name, role, topics, telephone, email, reachable } = adviser;
  const Heading = `h${level}` as const;
  return (
    <li className="results__item">
      <Heading className="results__title">{name}</Heading>
      {role === '' ? null : <p>{role}</p>}
      <ul className="results__facts results__facts--lines">
        {telephone === '' ? null : (
          <li>
            Telephone: <Telephone number={telephone} />
          </li>
        )}
        {email === '' ? null : (
          <li>
            Email: <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
        {reachable === '' ? null : <li>When: {reachable}</li>}
        <li>Ask about: {topics.map((topic) => ADVICE_TOPIC_WORDS[topic]).join('; ')}</li>
      </ul>
    </li>
  );
}

/** A number to ring with one touch; what is no number alone, such as one with an extension in words, is read. */
function Telephone({ number }: { readonly number: string }) {
  const dialled = number.replaceAll(/[\s().-]/gu, '');
  return /^\+?\d{3,}$/u.test(dialled) ? <a href={`tel:${dialled}`}>{number}</a> : <>{number}</>;
}

/** A document elsewhere, of which that place learns no more than that somebody came. */
export function PolicyLink({ policy: { title, url } }: { readonly policy: PolicyView }) {
  return (
    <a href={url} rel="external noreferrer">
      {title}
    </a>
  );
}
