import { useState } from 'react';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { useScriptsRun } from '../../components/use-scripts-run.js';
import { Certificate } from '../../features/guidance/certificate.js';
import { findSelfTest } from '../../features/guidance/find-guidance.server.js';
import { wayTo } from '../../features/guidance/places.js';
import { QuestionToAnswer, QuestionToRead } from '../../features/guidance/self-test-question.js';
import { writtenDate } from '../../words/dates.js';
import type { Route } from './+types/self-test.js';

export function loader(asking: Route.LoaderArgs) {
  return findSelfTest(asking);
}

export default function SelfTestPage({ loaderData: { title, questions, writtenOn } }: Route.ComponentProps) {
  const scripted = useScriptsRun();
  const [answers, setAnswers] = useState<readonly boolean[]>([]);
  const of = questions.length;
  const right = answers.filter(Boolean).length;
  return (
    <Page title={title} crumbs={wayTo('training')}>
      <p className="nhsuk-lede-text">
        {of} questions on what goes wrong most when people share, or do not. Every answer is explained. Nothing that you answer is sent anywhere.
      </p>
      <p className="quiet">Written on {writtenDate(writtenOn)}.</p>
      <div className="self-test">
        {questions.map((question, index) =>
          scripted ? (
            <QuestionToAnswer key={question.question} question={question} number={index + 1} of={of} onAnswered={(isRight) => setAnswers((before) => [...before, isRight])} />
          ) : (
            <QuestionToRead key={question.question} question={question} number={index + 1} of={of} />
          ),
        )}
      </div>
      {scripted ? (
        <div role="status">
          <p className="self-test__count">
            {answers.length === of ? `You have answered all ${of} questions, ${right} of them rightly.` : `Answered so far: ${answers.length} of ${of}. When you have answered all of them you can make a certificate here.`}
          </p>
        </div>
      ) : null}
      {answers.length === of ? <Certificate questions={of} right={right} writtenOn={writtenOn} /> : null}
      <Notice />
    </Page>
  );
}
