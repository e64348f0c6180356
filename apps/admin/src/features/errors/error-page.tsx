import type { ReactNode } from 'react';
import type { Problem } from '../../api/problem.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { isRefusal, refusalWords } from '../../words/refusals.js';

interface ErrorPageProps {
  readonly status: number;
  readonly problem: Problem | null;
}

/** What got lost can be the answer alone: a signature may be on record though nobody was told. */
const LOOK_FIRST = 'If you had just sent something, it may have been kept: look before you send it again.';

/** What went wrong and what to do, for every failure that is not a form's. */
export function ErrorPage({ status, problem }: ErrorPageProps) {
  const { title, body } = wordsOf(status, problem);
  return <Page title={title}>{body}</Page>;
}

function wordsOf(status: number, problem: Problem | null): { readonly title: string; readonly body: ReactNode } {
  switch (status) {
    case 404:
      return {
        title: 'There is nothing to show at this address',
        body: (
          <>
            <p>If you typed the address, check that it is right. If you followed a link, it may be old.</p>
            <p>
              An organisation’s protocols are shown to those who are signed in and act for it. If you act for several, check
              which one stands at the top of this page.
            </p>
            <p>
              <a href="/register">Search the register of published protocols</a>
            </p>
            <Notice />
          </>
        ),
      };
    case 403:
      return {
        title: 'This is not part of your role',
        body: (
          <>
            <p>
              {problem === null || problem.code === 'permission-missing'
                ? 'If you need it for your work, ask an administrator of your organisation for the role.'
                : `${refusalWords(problem.code, problem.facts)}.`}
            </p>
            <p>
              <a href="/dashboard">Go to your dashboard</a>
            </p>
          </>
        ),
      };
    case 422:
      return {
        title: 'This address asks for something that cannot be shown',
        body: (
          <>
            <p>If you typed the address, check what stands after its question mark. If you followed a link, go back and choose again.</p>
            <p>
              <a href="/">Go to the first page</a>
            </p>
            <Notice />
          </>
        ),
      };
    case 409:
      return {
        title: 'This has changed in the meantime',
        body: (
          <>
            <p>{problem === null ? 'Go back and look at it again.' : `${refusalWords(problem.code, problem.facts)}.`}</p>
            <p>
              <a href="/dashboard">Go to your dashboard</a>
            </p>
          </>
        ),
      };
    case 412:
    case 428:
      return {
        title: 'Somebody else changed this while you were working',
        body: <p>Go back, open the page again and make your change once more.</p>,
      };
    case 429:
      return {
        title: 'There were too many attempts',
        body: <p>Wait a few minutes, then try again. Nothing is wrong with your account or your link.</p>,
      };
    case 503:
      return {
        title: 'The service cannot be used at the moment',
        body: (
          <>
            <p>{problem !== null && isRefusal(problem.code) ? `${refusalWords(problem.code, problem.facts)}.` : 'Wait a minute, then open the page again.'}</p>
            <p>{LOOK_FIRST}</p>
            <Notice />
          </>
        ),
      };
    default:
      return {
        title: 'Sorry, something went wrong with this service',
        body: (
          <>
            <p>Try again in a few minutes. {LOOK_FIRST}</p>
            <Notice />
          </>
        ),
      };
  }
}
