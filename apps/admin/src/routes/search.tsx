import { nothingFound } from '@isp/guidance';
import { read } from '../api/calls.js';
import { Notice } from '../components/notice.js';
import { Page } from '../components/page.js';
import { counted, countedIn } from '../components/pager.js';
import { SearchBox } from '../components/search-box.js';
import { EntryList } from '../features/guidance/entry-list.js';
import { RegisterResults } from '../features/register/register-results.js';
import { inTheList } from '../features/register/register-view.js';
import type { Route } from './+types/search.js';

export async function loader(asking: Route.LoaderArgs) {
  const q = new URL(asking.request.url).searchParams.get('q')?.trim() ?? '';
  if (q === '') return { q, found: null };
  const { guidance, register } = await read(asking, '/api/search', { query: { q } });
  return { q, found: { guidance, register: { ...register, items: register.items.map(inTheList) } } };
}

export default function Search({ loaderData: { q, found } }: Route.ComponentProps) {
  return (
    <Page title="Search" {...(q === '' ? {} : { titleDetail: q })} wide>
      <SearchBox label="What are you looking for?" hint="In the guidance and on the register" value={q} action="/search" name="q" />
      {found === null ? <Notice /> : <Found q={q} {...found} />}
    </Page>
  );
}

type FoundProps = { readonly q: string } & NonNullable<Route.ComponentProps['loaderData']['found']>;

function Found({ q, guidance, register }: FoundProps) {
  const words = nothingFound();
  const asked = encodeURIComponent(q);
  return (
    <>
      {/* What is looked for and not found on the register is the commonest reason given for not sharing. */}
      <Notice form={register.total === 0 ? 'full' : 'short'} />
      <h2 className="nhsuk-heading-m">Guidance</h2>
      {guidance.total === 0 ? (
        <p>
          No guidance has these words. <a href="/guidance">See all guidance</a>
        </p>
      ) : (
        <>
          <p>{guidance.matched === 'every-word' ? bestOf(guidance) : 'No page has all of these words. These have some of them'}.</p>
          <EntryList entries={guidance.items} />
        </>
      )}
      <h2 className="nhsuk-heading-m">On the register</h2>
      {register.total === 0 ? (
        words.paragraphs.map((paragraph) => (
          <p key={paragraph} className="reading">
            {paragraph}
          </p>
        ))
      ) : (
        <>
          <p>{register.matched === 'every-word' ? `${countedIn(register, 'protocol')} published here` : 'No protocol has all of these words. These have names much like them'}.</p>
          <RegisterResults entries={register.items} />
          <p>
            <a href={`/register?search=${asked}`}>See all that is found on the register</a>
          </p>
        </>
      )}
    </>
  );
}

/** How many pages there are, and that not all of them are shown. */
function bestOf({ items, total }: FoundProps['guidance']): string {
  return items.length < total ? `The best ${items.length} of ${counted(total, 'page')} with these words` : `${counted(total, 'page')} with these words`;
}
