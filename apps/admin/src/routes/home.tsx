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
    <Page title="Do you need to share information about a person?" wide>
      <p className="nhsuk-lede-text reading">You do not need an agreement to do it. You need a good reason, a lawful basis, care, and a note of what you decided.</p>
      <div className="ways">
        <section className="ways__way ways__way--first">
          <h2 className="ways__title">
            <a href="/decide">Decide now</a>
          </h2>
          <p>One question at a time, to a decision and a record of it to keep. What you type stays in your browser.</p>
          <p>
            Danger? Ring 999 first. <a href="/guidance/emergencies">What to do in an emergency</a>
          </p>
        </section>
        <section className="ways__way">
          <h2 className="ways__title">
            <a href="/guidance">Look something up</a>
          </h2>
          <p>Key points, a pocket guide, the law of your nation, and stories of people who had to decide.</p>
          <p>
            <a href="/guidance/case-examples">Case examples from your field of work</a>
          </p>
          <p>
            <a href="/advisers">Whom to ask in your organisation</a>
          </p>
        </section>
        <section className="ways__way">
          <h2 className="ways__title">
            <a href="/register/agreement">Is there an agreement?</a>
          </h2>
          <p>Ask whether organisations have published one for routine or bulk sharing between them.</p>
          <p>
            <a href="/register">All that is published here</a>
          </p>
        </section>
      </div>
      <SearchBox
        label="Search the register of published protocols"
        hint="A title, an organisation, a subject or a reference"
        value=""
        action="/register"
      />
      <div className="columns">
        <Notice form="full" />
        <div>
          <h2 className="nhsuk-heading-m">If you draft or sign protocols</h2>
          <p>Sign in to draft, send for signature, sign, review and publish.</p>
          <p>
            <a className="nhsuk-button" href="/sign-in">
              Sign in
            </a>
          </p>
          <p>If you were sent a link to sign, use that link. You do not need an account.</p>
          <h2 className="nhsuk-heading-m">If it is about you</h2>
          <p>
            <a href="/guidance/what-is-shared-about-you">What is shared about you, and why</a>
          </p>
        </div>
      </div>
    </Page>
  );
}
