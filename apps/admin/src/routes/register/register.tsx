import { nothingFound } from '@isp/guidance';
import { Button } from 'nhsuk-react-components';
import { read } from '../../api/calls.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { countedIn, Pager } from '../../components/pager.js';
import { guidanceAbout } from '../../features/guidance/guidance-about.js';
import { GuidanceThatMayHelp } from '../../features/guidance/guidance-that-may-help.js';
import { RegisterResults } from '../../features/register/register-results.js';
import { inTheList } from '../../features/register/register-view.js';
import { SECTOR_WORDS } from '../../words/protocol-words.js';
import type { Route } from './+types/register.js';

const FILTERS = ['search', 'sector', 'area', 'organisation', 'page'] as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const query = Object.fromEntries(FILTERS.flatMap((name) => (asked.get(name) ? [[name, asked.get(name) ?? '']] : [])));
  const [{ items, total, moreThanTotal, page, pageSize }, guidance] = await Promise.all([
    read({ request, context }, '/api/register', { query }),
    guidanceAbout({ request, context }, query['search'] ?? ''),
  ]);
  return { register: { items: items.map(inTheList), total, moreThanTotal, page, pageSize }, guidance, query };
}

export default function RegisterRoute({ loaderData: { register, guidance, query } }: Route.ComponentProps) {
  const narrowed = Object.keys(query).some((name) => name !== 'page');
  return (
    <Page title="Register of information sharing protocols" {...titleOf(query)} wide>
      <search>
        <form className="search-box" action="/register" method="get">
          <div className="search-box__row">
            <div className="nhsuk-form-group">
              <label className="nhsuk-label nhsuk-label--s" htmlFor="search">
                Search
              </label>
              <div className="nhsuk-hint" id="search-hint">
                A title, an organisation, a subject or a reference
              </div>
              <input
                className="nhsuk-input"
                id="search"
                name="search"
                type="search"
                defaultValue={query['search'] ?? ''}
                aria-describedby="search-hint"
              />
            </div>
          </div>
          <div className="filters">
            {/* Plain, because the design system's list that drops down would bring more script than anything else here. */}
            <div className="nhsuk-form-group">
              <label className="nhsuk-label" htmlFor="sector">
                Sector
              </label>
              <select className="nhsuk-select" id="sector" name="sector" defaultValue={query['sector'] ?? ''}>
                <option value="">All sectors</option>
                {Object.entries(SECTOR_WORDS).map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </div>
            <div className="nhsuk-form-group">
              <label className="nhsuk-label" htmlFor="area">
                Area
              </label>
              <input className="nhsuk-input" id="area" name="area" defaultValue={query['area'] ?? ''} />
            </div>
          </div>
          <div className="nhsuk-button-group">
            <Button>Search the register</Button>
            {narrowed ? <a href="/register">Clear the search</a> : null}
          </div>
        </form>
      </search>
      <p>
        <a href="/register/organisations">Has an organisation signed? Find it among the organisations on the register</a>
      </p>
      <p>
        <a href="/register/agreement">Is there an agreement for one organisation to give data to another? Ask</a>
      </p>
      {register.total === 0 ? (
        <NothingFound narrowed={narrowed} />
      ) : (
        <>
          <h2 className="nhsuk-heading-m">{sentence(countedIn(register, 'protocol'))} published here</h2>
          <Notice />
          <RegisterResults entries={register.items} />
          <Pager list={register} path="/register" query={new URLSearchParams(query)} />
        </>
      )}
      <GuidanceThatMayHelp entries={guidance} />
    </Page>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Tells the pages of one register apart by what was searched for. */
function titleOf(query: Readonly<Record<string, string>>): { readonly titleDetail?: string } {
  const asked = Object.entries(query).map(([name, value]) => `${name} ${value}`);
  return asked.length === 0 ? {} : { titleDetail: asked.join(', ') };
}

/** The riskiest screen there is: its first words say that no protocol is needed. */
function NothingFound({ narrowed }: { readonly narrowed: boolean }) {
  const words = nothingFound();
  return (
    <>
      <Notice form="full" />
      <p>
        <a href="/decide">Decide whether to share, and make a record of it</a>
      </p>
      <h2 className="nhsuk-heading-m">{words.heading}</h2>
      {words.paragraphs.map((paragraph) => (
        <p key={paragraph} className="reading">
          {paragraph}
        </p>
      ))}
      {narrowed ? (
        <p>
          <a href="/register">See all protocols that are published here</a>
        </p>
      ) : null}
    </>
  );
}
