import { NotificationBanner } from 'nhsuk-react-components';
import { useActionData, useSearchParams } from 'react-router';

/**
 * Says that what was asked is done, on the page it leads to, from `?done=` in the address. A form of that page which
 * comes back has news of its own, and the focus with it.
 */
export function DoneBanner({ words }: { readonly words: Readonly<Record<string, string>> }) {
  const [query] = useSearchParams();
  const returned = useActionData<unknown>();
  const done = words[query.get('done') ?? ''];
  if (done === undefined || returned !== undefined) return null;
  return (
    <NotificationBanner success>
      <p className="nhsuk-notification-banner__heading">{done}</p>
    </NotificationBanner>
  );
}
