import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';

export default function NoticeRoute() {
  return (
    <Page title="When no protocol is needed">
      <Notice form="full" />
      <h2 className="nhsuk-heading-m">When you are deciding about a person</h2>
      <ol className="nhsuk-list nhsuk-list--number">
        <li>Be clear why you want to share, and what outcome it is for.</li>
        <li>Be open with the person about it, unless that would put somebody at risk.</li>
        <li>Share what is necessary for that purpose, with those who need it, and no more.</li>
        <li>Check that it is accurate and up to date, and send it securely.</li>
        <li>Write down what you decided, and why: when you share and when you do not.</li>
        <li>If you are not sure, ask. Your data protection officer or Caldicott Guardian can advise you.</li>
      </ol>
      <h2 className="nhsuk-heading-m">What a protocol is for</h2>
      <p>
        Organisations agree a protocol to plan routine or bulk sharing: who gives what to whom, on what legal basis, how it
        is kept safe and when that is looked at again. It helps people to do it well. It gives nobody leave to share about
        a person, and takes none away.
      </p>
      <p>
        <a href="/register">Search the register of published protocols</a>
      </p>
    </Page>
  );
}
