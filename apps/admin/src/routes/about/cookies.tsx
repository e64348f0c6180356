import { Page } from '../../components/page.js';
import { StackingTable } from '../../components/stacking-table.js';

export default function Cookies() {
  return (
    <Page title="Cookies">
      <p>This service sets two cookies, and only where they are needed. It does not measure visits and loads nothing from elsewhere.</p>
      <StackingTable
        caption="The cookies"
        captionHidden
        columns={['Name', 'What it is for', 'How long it stays']}
        rows={[
          {
            key: 'session',
            cells: [
              'isp-session, or __Host-isp-session where the address begins with https',
              'Keeps you signed in, and makes sure that a form was sent by you. It is set when you open a form.',
              'Eight hours after you last used the service and twelve at most, or until you sign out',
            ],
          },
          {
            key: 'known',
            cells: [
              'isp-known, or __Host-isp-known where the address begins with https',
              'Lets you sign in from this browser while somebody elsewhere tries passwords for your account. It does not sign you in, and does not say who you are. It is set when you sign in or choose a new password.',
              '90 days after you last signed in, or until you change your password elsewhere',
            ],
          },
        ]}
      />
      <p>
        The page on which you <a href="/decide">decide whether to share</a> keeps a copy of itself in your browser, so that it works without the internet. The copy holds nothing that you
        type.
      </p>
    </Page>
  );
}
