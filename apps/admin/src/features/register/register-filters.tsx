import { Button } from 'nhsuk-react-components';
import { NATION_WORDS, SECTOR_WORDS } from '../../words/protocol-words.js';

/** What the register was asked for, by the names in its address. */
export type Asked = Readonly<Record<string, string>>;

/** What an address of the register may ask for. */
export const ASKABLE = ['search', 'sector', 'area', 'nation', 'topic', 'standing', 'review', 'organisation', 'sort', 'page'] as const;

const STANDING_CHOICES = { 'in-force': 'In force', over: 'Ended, superseded or withdrawn', stated: 'As stated elsewhere' };
const REVIEW_CHOICES = { due: 'Due within 90 days', overdue: 'Overdue' };
const ORDER_CHOICES = { best: 'Best match', title: 'Title', newest: 'Newest in force', review: 'Day of review' };

const HIDDEN_AT_FIRST = ['nation', 'topic', 'standing', 'review'] as const;

/** The search of the register: a plain form, so that every answer has an address to keep and to send. */
export function RegisterFilters({ asked, organisation }: { readonly asked: Asked; readonly organisation: string | null }) {
  const narrowed = Object.keys(asked).some((name) => name !== 'page');
  return (
    <search>
      <form className="search-box" action="/register" method="get">
        <div className="search-box__row">
          <div className="nhsuk-form-group">
            <label className="nhsuk-label nhsuk-label--s" htmlFor="search">
              Search
            </label>
            <div className="nhsuk-hint" id="search-hint">
              As you would ask: “police and schools in Exampleshire”, a title, an organisation or a reference
            </div>
            <input className="nhsuk-input" id="search" name="search" type="search" defaultValue={asked['search'] ?? ''} aria-describedby="search-hint" />
          </div>
        </div>
        <div className="filters">
          <Choice name="sector" label="Sector" any="All sectors" choices={SECTOR_WORDS} asked={asked} />
          <Words name="area" label="Area" asked={asked} />
          <Choice name="sort" label="Order" choices={ORDER_CHOICES} asked={asked} />
        </div>
        <details className="nhsuk-details" open={HIDDEN_AT_FIRST.some((name) => asked[name] !== undefined)}>
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">More ways to narrow the list</span>
          </summary>
          <div className="nhsuk-details__text">
            <p>A summary tells no topics: narrowed by a topic, the list has only what is published in full.</p>
            <div className="filters">
              <Choice name="nation" label="Nation" any="All nations" choices={NATION_WORDS} asked={asked} />
              <Choice name="standing" label="Standing" any="Any standing" choices={STANDING_CHOICES} asked={asked} />
              <Choice name="review" label="Review" any="Any review" choices={REVIEW_CHOICES} asked={asked} />
              <Words name="topic" label="Topic" asked={asked} />
            </div>
          </div>
        </details>
        {organisation === null ? null : (
          <div className="nhsuk-form-group">
            <label className="nhsuk-label" htmlFor="organisation">
              Organisation
            </label>
            <select className="nhsuk-select" id="organisation" name="organisation" defaultValue={asked['organisation']}>
              <option value={asked['organisation']}>{organisation}</option>
              <option value="">All organisations</option>
            </select>
          </div>
        )}
        <div className="nhsuk-button-group">
          <Button>Search the register</Button>
          {narrowed ? <a href="/register">Clear the search</a> : null}
        </div>
      </form>
    </search>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly asked: Asked;
}

function Choice({ name, label, asked, any, choices }: FieldProps & { readonly any?: string; readonly choices: Readonly<Record<string, string>> }) {
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label" htmlFor={name}>
        {label}
      </label>
      <select className="nhsuk-select" id={name} name={name} defaultValue={asked[name] ?? ''}>
        {any === undefined ? null : <option value="">{any}</option>}
        {Object.entries(choices).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function Words({ name, label, asked }: FieldProps) {
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label" htmlFor={name}>
        {label}
      </label>
      <input className="nhsuk-input" id={name} name={name} defaultValue={asked[name] ?? ''} />
    </div>
  );
}
