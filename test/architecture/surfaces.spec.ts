import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { NoticeForm } from '@isp/guidance';
import { blankContent } from '@isp/protocols';
import * as wording from '@isp/wording';
import type { RouteConfigEntry } from '@react-router/dev/routes';
import pages from '../../apps/admin/src/routes.js';
import { PROTOCOL_MAILS } from '../../apps/api/src/notifications/index.js';
import { ANSWERS } from '../surfaces/answers.js';
import { renderingOf } from '../../libs/wording/src/testing/plain-template.js';
import { COMMANDS } from '../surfaces/commands.js';
import { DOCUMENTS } from '../surfaces/documents.js';
import { lacking } from '../surfaces/found.js';
import { MAILS } from '../surfaces/mails.js';
import { PAGES } from '../surfaces/pages.js';
import type { Surfaces } from '../surfaces/surface.js';
import { surfacesOf } from '../surfaces/surface.js';
import { answersByOperation, sentSchemas } from './description.js';

/*
 * The standing notice stands wherever the existence, the standing or the scope of an ISP can be read, or that there is none. The lists of
 * test/surfaces say where that is and in what form, and where it is not and why. Whoever adds a page, a route, a mail, a format of
 * the document or a command adds a line there: until then this fails, and says which line to add to which file. Every answer and every mail
 * that any test of the API meets is held to the lists (test/support), and so is every page that a journey comes to.
 */

const ROOT = resolve(import.meta.dirname, '../..');

/** What there is and is in no list, and what is in a list and not there, each with what to do about it. */
function astray(there: readonly string[], list: Surfaces, file: string, usual: string): string[] {
  return [
    ...there.filter((name) => list[name] === undefined).map((name) => `add to ${file}: '${name}': { notice: '${usual}' }, or, if nobody can read there that an ISP exists, how it stands, what it covers or that there is none: '${name}': { without: 'why' },`),
    ...Object.keys(list).filter((name) => !there.includes(name)).map((name) => `remove from ${file}, or name it as it is now: '${name}'`),
  ];
}

function pathsOf(entries: readonly RouteConfigEntry[], above = ''): string[] {
  return entries.flatMap(({ path, index, children = [] }) => {
    const own = path === undefined ? above : `${above}/${path}`;
    return [...(path === undefined && index !== true ? [] : [own === '' ? '/' : own]), ...pathsOf(children, own)];
  });
}

/** Mails about one protocol by their names, any other by what its message id begins with in the file that sends it. */
function mails(): string[] {
  const senders = globSync('apps/api/src/**/*.ts', { cwd: ROOT, exclude: (path) => path.endsWith('.spec.ts') || path.includes('platform/mail') })
    .map((path) => ({ path, source: readFileSync(resolve(ROOT, path), 'utf8') }))
    .filter(({ path, source }) => source.includes('layOutMail(') && !path.endsWith('send-protocol-mail.ts'));
  return [...Object.keys(PROTOCOL_MAILS), ...senders.map(({ path, source }) => /messageId: `([a-z-]+)\./.exec(source)?.[1] ?? `${path}, whose message id begins with no word`)];
}

function commands(): string[] {
  return Object.keys((JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as { readonly scripts: object }).scripts);
}

describe('the registry of surfaces', () => {
  it('knows every page', () => {
    expect(astray([...pathsOf(pages), '/decide'], PAGES, 'test/surfaces/pages.ts', 'short')).toEqual([]);
  });

  it('knows what every route of the API answers', () => {
    expect(astray(answersByOperation().map(({ operation }) => operation), ANSWERS, 'test/surfaces/answers.ts', 'short')).toEqual([]);
  });

  it('knows every mail', () => {
    expect(astray(mails(), MAILS, 'test/surfaces/mails.ts', 'email')).toEqual([]);
  });

  it('knows every form of the document', () => {
    expect(astray(Object.keys(wording).filter((name) => /^to[A-Z]/.test(name)), DOCUMENTS, 'test/surfaces/documents.ts', 'document')).toEqual([]);
  });

  it('knows every command', () => {
    expect(astray(commands(), COMMANDS, 'test/surfaces/commands.ts', 'oneLine')).toEqual([]);
  });

  it.each([PAGES, ANSWERS, MAILS, DOCUMENTS, COMMANDS])('gives a reason for every exception', (list) => {
    for (const row of Object.values(list)) if ('without' in row) expect(row.without).toMatch(/\w+ \w+/);
  });

  it('says of everything forgotten, and of everything that is gone, what to do about it', () => {
    expect(astray(['/new'], { '/old': { notice: 'short' } }, 'test/surfaces/pages.ts', 'short')).toEqual([
      expect.stringMatching(/^add to test\/surfaces\/pages\.ts: '\/new'/),
      expect.stringMatching(/^remove from test\/surfaces\/pages\.ts.*'\/old'$/),
    ]);
  });
});

describe('a document', () => {
  const tree = wording.renderProtocol(renderingOf(blankContent('routine-sharing', { key: 'plain', version: 1 })));

  it.each(Object.entries(DOCUMENTS))('has the notice as its registry says, in whatever language: made by %s', (_, { notice, made }) => {
    for (const language of ['en', 'cy'] as const) expect(lacking(made({ ...tree, language }).replaceAll(/<[^>]+>/g, ' '), notice as NoticeForm)).toEqual([]);
  });
});

describe('an answer of the API that the registry says has the notice', () => {
  const described = new Map(answersByOperation().map(({ operation, answered }) => [operation, answered]));
  const inJson = surfacesOf(ANSWERS).filter(([operation, { notice }]) => notice !== 'link' && (described.get(operation)?.properties ?? null) !== null);

  it('promises it in its description, always', () => {
    expect(inJson.length).toBeGreaterThan(50);
    const lacking = inJson.filter(([operation]) => {
      const { properties = {}, required = [] } = described.get(operation) ?? {};
      return properties['notice']?.$ref?.endsWith('/NoticeResponse') !== true || !required.includes('notice');
    });
    expect(lacking.map(([operation]) => `${operation}: give its response class a notice: NoticeResponse`)).toEqual([]);
  });
});

describe('no setting of an organisation reaches the notice', () => {
  it('by what it can send', () => {
    const sent = sentSchemas().flatMap(({ where, schema }) => Object.keys(schema.properties ?? {}).map((member) => `${where}.${member}`));
    expect([...new Set(sent)].filter((member) => /notice/i.test(member.split('.').at(-1) ?? '')).sort()).toEqual(NO_STANDING_NOTICE);
  });

  it('by what is kept of it', () => {
    const columns = readFileSync(resolve(ROOT, 'migrations/schema.sql'), 'utf8').match(/^ {2}\w*notice\w* /gm) ?? [];
    expect(columns.map((column) => column.trim())).toEqual(['privacy_notice_url']);
  });

  it('by where its words are asked for: the form is written there, or follows from whether something was found', () => {
    const asked = globSync('{apps,libs}/*/src/**/*.{ts,tsx}', { cwd: ROOT, exclude: (path) => path.includes('.spec.') })
      .flatMap((path) => [...readFileSync(resolve(ROOT, path), 'utf8').matchAll(/(?:standingNotice|new NoticeResponse)\(([^)]*)\)/g)].map(([, form = '']) => ({ path, form })))
      .filter(({ path }) => !path.endsWith('standing-notice.ts'));
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter(({ form }) => !/^(?:form|'\w+'|[\w.]+ === (?:0|'\w+') \? '(?:full|short)' : '(?:full|short)'|'full', settings)$/.test(form))).toEqual([]);
  });
});

/** Other notices: a page about privacy, and how long before one leaves one says so. */
const NO_STANDING_NOTICE = ['NewOrganisationDto.privacyNoticeUrl', 'OrganisationDto.privacyNoticeUrl', 'PartyDto.privacyNotice', 'TermDto.noticeDays'];
