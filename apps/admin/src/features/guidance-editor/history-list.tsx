import type { Answer } from '@isp/api-client';
import { Page } from '../../components/page.js';
import { counted, Pager } from '../../components/pager.js';
import { StackingTable } from '../../components/stacking-table.js';
import { writtenInstant } from '../../words/dates.js';

interface HistoryListProps {
  readonly editions: Answer<'/api/guidance-editor/{what}/{key}/editions', 'get'>;
  /** Where it is edited. */
  readonly own: string;
}

/** All editions of guidance or of a source, the newest first. */
export function HistoryList({ editions, own }: HistoryListProps) {
  const title = editions.items[0]?.title ?? '';
  return (
    <Page title="History" titleDetail={title} caption={title} back={{ to: own, text: title === '' ? 'Back' : title }} wide>
      <h2 className="nhsuk-heading-m">{counted(editions.total, 'edition')}</h2>
      <StackingTable
        caption="Editions"
        captionHidden
        columns={['Edition', 'Published', 'By', 'What changed']}
        rows={editions.items.map(({ number, publishedAt, by, note }) => ({
          key: String(number),
          cells: [
            <a key="edition" href={`${own}/history/${number}`}>
              Edition {number}
            </a>,
            writtenInstant(publishedAt),
            by ?? 'Came with the service',
            note === '' ? 'As it came with the service' : note,
          ],
        }))}
      />
      <Pager list={editions} path={`${own}/history`} query={new URLSearchParams()} />
    </Page>
  );
}
