import type { Answer } from '@isp/api-client';
import { StackingTable } from '../../components/stacking-table.js';
import { ORGANISATION_KIND_WORDS, SECTOR_WORDS } from '../../words/protocol-words.js';

type Organisation = Pick<Answer<'/api/organisations', 'get'>['items'][number], 'id' | 'name' | 'kind' | 'sector' | 'areas' | 'formerNames'>;

interface OrganisationsTableProps {
  readonly organisations: readonly Organisation[];
  /** Where the pages of organisations stand. */
  readonly path: '/organisations' | '/register/organisations';
}

/** Organisations by name, with the names that they had, what they are, and where. */
export function OrganisationsTable({ organisations, path }: OrganisationsTableProps) {
  return (
    <StackingTable
      caption="Organisations"
      captionHidden
      columns={['Name', 'Kind', 'Sector', 'Areas']}
      rows={organisations.map(({ id, name, kind, sector, areas, formerNames }) => ({
        key: id,
        cells: [
          <>
            <a href={`${path}/${id}`}>{name}</a>
            {formerNames.length === 0 ? null : <span className="task-list__hint">formerly {formerNames.map((former) => former.name).join(', ')}</span>}
          </>,
          ORGANISATION_KIND_WORDS[kind],
          SECTOR_WORDS[sector],
          areas.length === 0 ? <span className="quiet">Not given</span> : areas.join(', '),
        ],
      }))}
    />
  );
}
