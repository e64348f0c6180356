import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import type { Problem } from '../../api/problem.js';
import { ErrorPage } from '../errors/error-page.js';

const WHY: Readonly<Record<string, string>> = {
  expired: 'This link was for a limited time, which has passed.',
  replaced: 'Somebody else has been asked to sign instead, or a newer link was sent to you.',
  withdrawn: 'The lead organisation no longer asks you to sign or read this text. If it asks you again, you get a new link.',
};

/** What a signatory sees whose link leads nowhere any more, and what they can do. */
export function DeadSigningLink({ problem, status }: { readonly problem: Problem | null; readonly status: number }) {
  if (status !== 404) return <ErrorPage status={status} problem={problem} />;
  const why = problem?.facts['why'];
  return (
    <Page title="This link is no longer in use">
      <p>
        {(typeof why === 'string' ? WHY[why] : undefined) ??
          'It may have been copied only in part from the email. Open the email again and use the whole link.'}
      </p>
      <h2 className="nhsuk-heading-m">What you can do</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>Look in your email for a newer message about this protocol.</li>
        <li>Answer the email that brought you here: it tells you who sent it. They can send you a new link.</li>
      </ul>
      <Notice />
    </Page>
  );
}
