import type { Answer } from '@isp/api-client';
import { standingNotice } from '@isp/guidance';
import { writtenDate } from '../../words/dates.js';
import { standingSentence, standingWords } from '../../words/standings.js';
import { element } from './xml.js';

type Changes = Answer<'/api/register/changes', 'get'>;
type Change = Pick<Changes['changes'][number], 'reference' | 'title' | 'summary' | 'standing' | 'listedOn' | 'changedOn' | 'reviewedOn' | 'leadOrganisation'>;

/** What a feed is made of. */
export interface Feed {
  readonly origin: string;
  /** The address of the feed, and of the page it goes with. */
  readonly path: string;
  readonly page: string;
  readonly organisation: { readonly name: string } | null;
  readonly changes: readonly Change[];
  /** The day to name where nothing has changed yet. */
  readonly today: string;
}

/**
 * The lines of an Atom feed (RFC 4287) of what changed on the register. The notice stands in the feed and in each entry, since readers of feeds
 * show one without the other.
 */
export function atomFeed({ origin, path, page, organisation, changes, today }: Feed): readonly string[] {
  const notice = noticeText();
  return [
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    element('id', {}, origin + path),
    element('title', {}, organisation === null ? 'Register of information sharing protocols: changes' : `Protocols that name ${organisation.name}: changes`),
    element('subtitle', {}, [...standingNotice('oneLine').paragraphs, notice].join(' ')),
    element('link', { rel: 'self', type: 'application/atom+xml', href: origin + path }),
    element('link', { rel: 'alternate', type: 'text/html', href: origin + page }),
    element('link', { rel: 'help', type: 'text/html', href: `${origin}/notice`, title: 'When no protocol is needed' }),
    element('updated', {}, atInstant(changes[0]?.changedOn ?? today)),
    `<author>${element('name', {}, 'Register of information sharing protocols')}</author>`,
    ...changes.flatMap((change) => entry(origin, change, notice)),
    '</feed>',
  ];
}

function entry(origin: string, change: Change, notice: string): readonly string[] {
  const { reference, title, summary, standing, listedOn, changedOn, reviewedOn, leadOrganisation } = change;
  const address = `${origin}/register/${reference}`;
  const said = [
    standingSentence({ ...standing, stated: null }),
    ...(reviewedOn === null ? [] : [`It was last reviewed on ${writtenDate(reviewedOn)}.`]),
    ...(listedOn === changedOn ? ['It is new on the register.'] : []),
    summary,
    notice,
  ];
  return [
    '<entry>',
    element('id', {}, address),
    element('title', {}, `${title} (${reference})`),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    ...(listedOn === null ? [] : [element('published', {}, atInstant(listedOn))]),
    element('updated', {}, atInstant(changedOn)),
    `<author>${element('name', {}, leadOrganisation.name)}</author>`,
    element('category', { term: standing.kind, label: standingWords(standing.kind) }),
    element('summary', { type: 'text' }, said.filter((sentence) => sentence !== '').join(' ')),
    '</entry>',
  ];
}

function noticeText(): string {
  const { heading, paragraphs } = standingNotice('short');
  return [`${heading}.`, ...paragraphs].join(' ');
}

/**
 * The register tells changes by the day, and a feed wants a moment of it: two on one day are one to a reader that goes by `updated` alone. The
 * entry is what it is after both.
 */
function atInstant(day: string): string {
  return `${day}T00:00:00Z`;
}
