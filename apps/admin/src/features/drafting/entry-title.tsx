import { Tag } from 'nhsuk-react-components';

/** What an entry of a list is called, and that it has just been saved where that is so. */
export function EntryTitle({ title, saved }: { readonly title: string; readonly saved: boolean }) {
  return (
    <>
      {title} {saved ? <Tag modifier="blue">Saved</Tag> : null}
    </>
  );
}
