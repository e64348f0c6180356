import type { ReactNode } from 'react';
import { Page } from '../../components/page.js';

/** A personal link that is used, too old, or was never one. All read the same, so that nobody learns which. */
export function DeadLink({ children }: { readonly children: ReactNode }) {
  return (
    <Page title="This link is no longer in use">
      <p>It may have been used already, have run out, or have been copied only in part from the email.</p>
      {children}
    </Page>
  );
}
