import { nothingFound } from '@isp/guidance';
import { find, read } from '../../api/calls.js';
import { Notice } from '../../components/notice.js';
import { PageMetadata } from '../../components/page-metadata.js';
import { Page } from '../../components/page.js';
import { countedIn, Pager } from '../../components/pager.js';
import { guidanceAbout } from '../../features/guidance/guidance-about.js';
import { GuidanceThatMayHelp } from '../../features/guidance/guidance-that-may-help.js';
import { ASKABLE, RegisterFilters } from '../../features/register/register-filters.js';
import { RegisterResults } from '../../features/register/register-results.js';
import { whatTheFileHas } from '../../features/register/list-as-file.server.js';
import { inTheList } from '../../features/register/register-view.js';
import { originContext } from '../../request-context.js';
import type { Route } from './+types/register.js';

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const query: Readonly<Record<string, string>> = Object.fromEntries(ASKABLE.flatMap((name) => (asked.get(name) ? [[name, asked.get(name) ?? '']] : [])));
  const [list, guidance, named] = await Promise.all([
    read({ request, context }, '/api/register', { query }),
    guidanceAbout({ request, context }, query['search'] ?? ''),
    query['organisation'] === undefined ? null : find({ request, context }, '/api/register/organisations/{id}', { path: { id: query['organisation'] }, query: { pageSize: 1 } }),
  ]);
  const { items, total, moreThanTotal, page, pageSize, matched, formerNames } = list;
  const organisation = query['organisation'] === undefined ? null : (named?.name ?? 'An organisation that is not on the register');
  return { register: { items: items.map(inTheList), total, moreThanTotal, page, pageSize }, file: whatTheFileHas(list), guidance, matched, formerNames, query, organisation, origin: context.get(originContext) };
}

export default function RegisterRoute({ loaderData: { register, file, guidance, matched, formerNames, query, organisation, origin } }: Route.ComponentProps) {
  const narrowed = Object.keys(query).some((name) => name !== 'page');
  return (
    <Page title="Register of information sharing protocols" {...titleOf(query)} wide>
      <PageMetadata
        origin={origin}
        path="/register"
        title="Register of information sharing protocols"
        description="Published agreements between organisations on sharing personal information. Nobody needs one to share information about a person."
        feed="/register/feed.atom"
        unlisted={Object.keys(query).length > 0}
      />
      <RegisterFilters asked={query} organisation={organisation} />
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
          {matched === 'similar-names' ? <p className="reading">No published protocol has every word that you asked for. These have names much like them.</p> : null}
          {formerNames.map(({ id, was, now }) => (
            <p key={id} className="reading">
              {was} is now called <a href={`/register/organisations/${id}`}>{now}</a>.
            </p>
          ))}
          <RegisterResults entries={register.items} />
          <Pager list={register} path="/register" query={new URLSearchParams(query)} />
          <p>
            <a href={`/api/register.csv?${new URLSearchParams(Object.entries(query).filter(([name]) => name !== 'page')).toString()}`}>Download this list (CSV)</a>
            {file === null ? null : <span className="quiet"> {file}</span>}
          </p>
          <p>
            <a href="/register/feed.atom">Follow changes of the register (Atom feed)</a>
          </p>
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
