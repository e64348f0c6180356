import { Page } from '../../components/page.js';

export default function Privacy() {
  return (
    <Page title="Privacy">
      <p>
        This service keeps agreements between organisations. It does not hold the personal information that they share, and
        no case about a person.
      </p>
      <h2 className="nhsuk-heading-m">What it keeps about those who use it</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>Your name, email address, organisation and role, if you have an account.</li>
        <li>Your name, job title, email address and what you signed or declined, if you were asked to sign.</li>
        <li>Who did what and when to a protocol, so that its history can be relied on.</li>
      </ul>
      <h2 className="nhsuk-heading-m">Who sees it</h2>
      <p>
        The lead organisation of a protocol and the parties to it. The register shows the names of parties and the dates on
        which they signed, never the names or addresses of the people who signed.
      </p>
      <h2 className="nhsuk-heading-m">Your rights</h2>
      <p>
        You can ask for a copy of what is kept about you, have it corrected, and object to it. Ask the data protection
        officer of your own organisation, or of the organisation that asked you to sign.
      </p>
    </Page>
  );
}
