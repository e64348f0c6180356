import { REGULATOR } from '@isp/guidance';
import { Page } from '../../components/page.js';
import { StackingTable } from '../../components/stacking-table.js';

/** In plain words what docs/guides/personal-data.md says to those who run the service. */
const KEPT = [
  {
    what: 'Your name, email address and a password that nobody can read, if you have an account',
    why: 'So that you can sign in, and colleagues and partners know who you are',
    until: 'Until you erase your account',
  },
  { what: 'Which organisations you belong to, and your roles there', why: 'It decides what you can do', until: 'Until you leave them' },
  {
    what: 'When you signed in and with which browser. Not from where',
    why: 'So that you need not sign in for each page, and can sign out elsewhere',
    until: '12 hours at most',
  },
  {
    what: 'Your name, email address and job title, if you were invited, shown a draft, or asked to sign; why you declined, if you said',
    why: 'To ask you, to remind you, and to show who is awaited',
    until: 'Invitations and links for 90 days; requests to sign until seven years after the agreement is over',
  },
  {
    what: 'Your name, job title, capacity, authority and email address, if you signed; the scan, if it was on paper',
    why: 'It is evidence of an agreement between organisations',
    until: 'Until seven years after the agreement is over; a scan, as long as the agreement is kept',
  },
  {
    what: 'Your name, email address and telephone number, if your organisation names you as somebody to write to',
    why: 'Partners, and the people that data is about, can reach your organisation',
    until: 'Until it names somebody else; in a draft that was given up, for a year; in a text that was agreed, as long as the text is kept',
  },
  {
    what: 'Your name, post, telephone number, email address and when to reach you, if your organisation names you as an adviser. Anybody can read them',
    why: 'People who work for it find whom to ask before they share, without an account. We write to you when you are named',
    until: 'On its page until it takes you off; in its history until you are erased',
  },
  {
    what: 'What you did to a protocol or an organisation, and when',
    why: 'So that its history can be relied on',
    until: 'Until seven years after the agreement is over; what you did to an organisation, until you are erased',
  },
  {
    what: 'On which day you read a draft, a version that is not public, or a list of people',
    why: 'So that those it belongs to can see who has',
    until: 'A year',
  },
] as const;

export default function Privacy() {
  return (
    <Page title="Privacy" wide>
      <div className="reading">
        <p>
          This service keeps agreements between organisations. It does not hold the personal information that they share, and no case about
          a person.
        </p>
      </div>
      <StackingTable
        caption="What it keeps about those who use it"
        columns={['What', 'Why', 'How long']}
        rows={KEPT.map(({ what, why, until }) => ({ key: what, cells: [what, why, until] }))}
      />
      <div className="reading">
        <p>
          Public bodies keep it because they carry out a task in the public interest; others because they have a legitimate interest in
          agreements that can be proved. Mails are not kept once they are sent. What is no longer needed is deleted every night.
        </p>
        <h2 className="nhsuk-heading-m">Who sees it</h2>
        <p>
          The lead organisation of a protocol and the parties to it. The register shows the names of parties and the dates on which they
          signed, never the names or addresses of the people who signed. A text that is published in full names the people whom the parties
          gave as contacts.
        </p>
        <h2 className="nhsuk-heading-m">A copy, a correction, or nothing any more</h2>
        <p>
          With an account, you can download what is kept about you, correct your name, and erase it, at <a href="/account">your account</a>.
          Without one, ask the data protection officer of your own organisation, or of the one that asked you to sign: whoever looks after
          this service can do the same for you, once they are sure that it is you who asks.
        </p>
        <p>
          Two things stay when the rest is erased: your name, job title and capacity on a signature, and a text that was agreed and names you.
          Organisations may have to prove what they agreed on. You can object to that, and complain to the {REGULATOR.name}.
        </p>
      </div>
    </Page>
  );
}
