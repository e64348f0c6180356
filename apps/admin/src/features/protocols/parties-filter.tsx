import { Button, Select } from 'nhsuk-react-components';
import { counted } from '../../components/pager.js';
import { PARTY_FILTERS, type PartiesPage } from './parties-page.js';

interface PartiesFilterProps {
  readonly list: PartiesPage<unknown>;
  readonly path: string;
  /** Whether anybody was asked to sign, so that they can be told apart by how far they are. */
  readonly sent: boolean;
}

/** A search among a protocol's parties by name and by how far they are, as a plain form; and how many it found. */
export function PartiesFilter({ list, path, sent }: PartiesFilterProps) {
  const narrowed = list.search !== '' || list.filter !== null;
  return (
    <>
      <search>
        <form className="search-box" action={path} method="get">
          <div className="filters">
            <div className="nhsuk-form-group">
              <label className="nhsuk-label" htmlFor="search">
                Name of the party
              </label>
              <input className="nhsuk-input" id="search" name="search" type="search" defaultValue={list.search} />
            </div>
            {sent ? (
              <Select id="filter" name="filter" label="How far" defaultValue={list.filter ?? ''}>
                <Select.Option value="">All ({list.all})</Select.Option>
                {list.counts.map(({ filter, number }) => (
                  <Select.Option key={filter} value={filter}>
                    {PARTY_FILTERS[filter].words} ({number})
                  </Select.Option>
                ))}
              </Select>
            ) : null}
          </div>
          <Button secondary small>
            Search
          </Button>
        </form>
      </search>
      <h2 className="nhsuk-heading-m">
        {narrowed ? `${list.total.toLocaleString('en-GB')} of ${counted(list.all, 'party', 'parties')}` : counted(list.all, 'party', 'parties')}
        {list.filter === null ? '' : `: ${PARTY_FILTERS[list.filter].words.toLowerCase()}`}
        {list.search === '' ? '' : `, with “${list.search}”`}
      </h2>
    </>
  );
}
