import { createHash, randomUUID } from 'node:crypto';
import { canonicalJson } from '@isp/evidence';
import { addDays, takeIn } from '@isp/protocols';
import type { CivilDate, Protocol } from '@isp/protocols';
import { completeContent } from '@isp/protocols/testing';
import { SYSTEM_ACTOR } from '../../apps/api/src/platform/audit/index.js';
import { Transactions } from '../../apps/api/src/platform/database/index.js';
import { ProtocolRepository } from '../../apps/api/src/protocols/index.js';
import { SettleReviewNotices } from '../../apps/api/src/reviews/settle-review-notices.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi, TestPerson } from '../support/start-api.js';

const REVIEW_ON = '2027-11-01';
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

let api: RunningApi;
let keeper: TestPerson;
let organisationIds: readonly string[];

beforeAll(async () => {
  api = await startApi();
  organisationIds = [await api.organisation('Keeper'), await api.organisation('Other')];
  keeper = await api.person('Kee Per', { organisationId: organisationIds[0] ?? '', roles: ['ig-officer'] });
});
afterAll(() => api.stop());

async function takenIn(id: string, reviewOn: CivilDate): Promise<void> {
  const complete = completeContent({ effectiveOn: '2018-04-01', endsOn: null, firstReviewOn: reviewOn });
  const content = { ...complete, parties: complete.parties.map((party, index) => ({ ...party, organisationId: organisationIds[index] ?? '' })) };
  const document = '<p></p>';
  const taken: Protocol = takeIn(
    {
      id: randomUUID(),
      reference: `ISP-2018-${id}`,
      leadOrganisationId: organisationIds[0] ?? '',
      ownerPersonId: keeper.personId,
      by: SYSTEM_ACTOR,
      content,
      contentSha256: sha256(canonicalJson(content)),
      documentSha256: sha256(document),
      publication: { level: 'none', reason: 'Not yet.' },
      source: 'A register',
      record: { register: 'a-register', id, licence: 'Open', lookedAfterBy: 'Keeper' },
      stated: { standing: 'Current', on: '2018-04-01' },
      intakeId: randomUUID(),
    },
    api.clock.now(),
  ).protocol;
  const frozen = {
    contentCanonical: canonicalJson(content),
    documentHtml: document,
    documentTree: { language: 'en', title: '', reference: '', versionLabel: '', runningNotice: '', blocks: [] },
  } as const;
  await api.part(Transactions).run((tx) => api.part(ProtocolRepository).add(tx, taken, api.clock.now(), new Map([[sha256(canonicalJson(content)), frozen]])));
}

async function goTo(day: CivilDate): Promise<void> {
  api.clock.moveTo(day);
  await api.part(SettleReviewNotices).handle({}, { signal: new AbortController().signal });
  await api.workOff();
}

it('what was taken in is told of to whoever looks after it, by the dates that lie ahead, and of dates gone by to nobody', async () => {
  await takenIn('1', '2019-03-31');
  await takenIn('2', '2020-12-31');
  await takenIn('3', REVIEW_ON);
  const { rows } = await api.owner.query("SELECT DISTINCT to_char(review_on, 'YYYY-MM-DD') AS day FROM review_notice");
  expect(rows).toEqual([{ day: REVIEW_ON }]);
  await goTo('2026-11-24');
  expect(api.mails.to(keeper.email)).toEqual([]);
  const officer = await api.signedInAs(keeper);
  expect((await officer.get('/api/dashboard')).body['reviews']).toEqual({ due: 0, overdue: 0 });
  await goTo(addDays(REVIEW_ON, 60));
  const [mail, ...more] = api.mails.to(keeper.email);
  expect(more).toEqual([]);
  expect(mail?.subject).toContain('Review overdue since 1 November 2027');
  expect(mail?.text).toContain('An overdue review ends nothing: what was agreed stands as it did.');
  expect((await officer.get('/api/dashboard')).body['reviews']).toEqual({ due: 0, overdue: 1 });
});
