import { useState } from 'react';
import { writtenAsKnown } from '../../words/dates.js';
import { nationsInWords } from '../../words/guidance.js';
import { hasSeveral, isRight, type QuestionView } from './self-test-view.js';

interface QuestionProps {
  readonly question: QuestionView;
  readonly number: number;
  readonly of: number;
}

/** A question and its answers to read, where no script runs: the answers are folded away. */
export function QuestionToRead({ question, number, of }: QuestionProps) {
  return (
    <section className="self-test__question" aria-labelledby={`question-${number}`}>
      <Heading {...{ question, number, of }} />
      <ul className="nhsuk-list nhsuk-list--bullet">
        {question.choices.map(({ words }) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">
            Show the answer<span className="nhsuk-u-visually-hidden"> to question {number}</span>
          </span>
        </summary>
        <div className="nhsuk-details__text">
          <Explained question={question} chosen={null} />
        </div>
      </details>
    </section>
  );
}

/** A question to answer: a button says at once what is right, and why. Its answer stays in this page. */
export function QuestionToAnswer({ question, number, of, onAnswered }: QuestionProps & { readonly onAnswered: (right: boolean) => void }) {
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [state, setState] = useState<'asked' | 'nothing-chosen' | 'answered'>('asked');
  const several = hasSeveral(question);
  const kind = several ? 'checkboxes' : 'radios';
  const choose = (index: number, checked: boolean): void => setChosen(several ? [...chosen.filter((each) => each !== index), ...(checked ? [index] : [])] : [index]);
  const answer = (): void => {
    setState(chosen.length === 0 ? 'nothing-chosen' : 'answered');
    if (chosen.length > 0) onAnswered(isRight(question, chosen));
  };
  return (
    <section className="self-test__question" aria-labelledby={`question-${number}`}>
      <Heading {...{ question, number, of }} />
      <fieldset className="nhsuk-fieldset" disabled={state === 'answered'} aria-labelledby={`question-${number}`}>
        <div className={`nhsuk-${kind}`}>
          {question.choices.map(({ words }, index) => (
            <div key={words} className={`nhsuk-${kind}__item`}>
              <input
                className={`nhsuk-${kind}__input`}
                id={`question-${number}-${index}`}
                name={`question-${number}`}
                type={several ? 'checkbox' : 'radio'}
                checked={chosen.includes(index)}
                onChange={(event) => choose(index, event.target.checked)}
              />
              <label className={`nhsuk-label nhsuk-${kind}__label`} htmlFor={`question-${number}-${index}`}>
                {words}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      {state === 'answered' ? null : (
        <button type="button" className="nhsuk-button nhsuk-button--small" onClick={answer}>
          Check my answer<span className="nhsuk-u-visually-hidden"> to question {number}</span>
        </button>
      )}
      <div role="status">
        {state === 'nothing-chosen' ? <p>Choose an answer first.</p> : null}
        {state === 'answered' ? (
          <div className="self-test__answer">
            <p>
              <strong>{isRight(question, chosen) ? 'Yes, that is right.' : 'Not quite.'}</strong>
            </p>
            <Explained question={question} chosen={chosen} />
          </div>
        ) : null}
      </div>
    </section>
  );
}

function Heading({ question, number, of }: QuestionProps) {
  return (
    <>
      <h2 className="nhsuk-heading-s" id={`question-${number}`}>
        <span className="self-test__number">
          Question {number} of {of}
        </span>
        {question.question}
      </h2>
      {question.nations.length === 4 ? null : <p className="nation-tag">{nationsInWords(question.nations)} only</p>}
    </>
  );
}

function Explained({ question: { choices, sources }, chosen }: { readonly question: QuestionView; readonly chosen: readonly number[] | null }) {
  return (
    <>
      <dl className="self-test__choices">
        {choices.map(({ words, right, why }, index) => (
          <div key={words}>
            <dt>
              {right ? 'Right' : 'Wrong'}
              {chosen?.includes(index) === true ? ', and your answer' : ''}: {words}
            </dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
      <p className="guidance-text__part-sources">
        From{' '}
        {sources.map(({ title, publisher, dated, url }, index) => (
          <span key={title}>
            {index === 0 ? '' : '; '}
            {url === null ? title : <a href={url}>{title}</a>} ({publisher}, {writtenAsKnown(dated)})
          </span>
        ))}
        .
      </p>
    </>
  );
}
