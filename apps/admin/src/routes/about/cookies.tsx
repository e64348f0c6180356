import { Page } from '../../components/page.js';
import { StackingTable } from '../../components/stacking-table.js';

export default function Cookies() {
  return (
    <Page title="Cookies">
      <p>This service sets one cookie, and only where it is needed. It does not measure visits and loads nothing from elsewhere.</p>
      <StackingTable
        caption="The cookie"
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
        ]}
      />
    </Page>
  );
}
