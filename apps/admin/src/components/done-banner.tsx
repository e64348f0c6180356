import { NotificationBanner } from 'nhsuk-react-components';
import { useSearchParams } from 'react-router';

/** Says that what was asked is done, on the page it leads to, from `?done=` in the address. */
export function DoneBanner({ words }: { readonly words: Readonly<Record<string, string>> }) {
  const [query] = useSearchParams();
  const done = words[query.get('done') ?? ''];
  if (done === undefined) return null;
  return (
    <NotificationBanner success>
      <p className="nhsuk-notification-banner__heading">{done}</p>
    </NotificationBanner>
  );
}
