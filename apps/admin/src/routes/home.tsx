import { redirect } from 'react-router';
import { currentSession } from '../api/session.js';
import { Notice } from '../components/notice.js';
import { Page } from '../components/page.js';
import { SearchBox } from '../components/search-box.js';
import type { Route } from './+types/home.js';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { person } = await currentSession({ request, context });
  return person === null ? null : redirect('/dashboard');
}

export default function Home() {
  return (
    <Page title="Information sharing protocols, in one place" wide>
      <div className="columns">
        <div>
          <p className="nhsuk-lede-text">
            An information sharing protocol is a signed agreement between organisations about one kind of sharing, or
            about routine sharing of personal information. Here they are drafted, signed, reviewed and published.
          </p>
          <SearchBox
            label="Search the register of published protocols"
            hint="A title, an organisation, a subject or a reference"
            value=""
            action="/register"
          />
          <Notice form="full" />
        </div>
        <div>
          <h2 className="nhsuk-heading-m">If you draft or sign protocols</h2>
          <p>Sign in to draft, send for signature, sign, review and publish.</p>
          <p>
            <a className="nhsuk-button" href="/sign-in">
              Sign in
            </a>
          </p>
          <p>
            If you were sent a link to sign, use that link. You do not need an account.
          </p>
        </div>
      </div>
    </Page>
  );
}
