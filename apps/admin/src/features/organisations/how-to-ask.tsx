import { LIMITS } from '@isp/protocols';

const EXAMPLE = `curl https://this-service.example/api/register/agreements \\
  -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" \\
  -d '{"questions": [{"from": "Quillet Bridge Primary School", "to": "Exampleshire County Council", "data": "attendance"}]}'`;

/** How a system asks, for whoever sets it up. */
export function HowToAsk() {
  return (
    <>
      <h2 className="nhsuk-heading-m">How a system asks</h2>
      <pre className="example" tabIndex={0} aria-label="Example of a request">
        <code>{EXAMPLE}</code>
      </pre>
      <p>
        Up to {LIMITS.agreementQuestions} questions at a time, and 2,000 questions in 15 minutes with one token. After that the answer is 429 and says in how many seconds to ask
        again. Every answer is about what is published on this register alone. None found is no reason not to share about a person, and your system has to say so where it shows the answer.
      </p>
      <p>
        <a href="/api/docs">All of the API</a>
      </p>
    </>
  );
}
