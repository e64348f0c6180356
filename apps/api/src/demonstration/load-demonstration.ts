import { NestFactory } from '@nestjs/core';
import { londonDate } from '@isp/protocols';
import type { Actor } from '@isp/protocols';
import type { Pool } from 'pg';
import { AppModule } from '../app.module.js';
import { ChangePractice, CreateOrganisation } from '../organisations/index.js';
import { OpenAccount } from '../people/index.js';
import { AuditTrail, SYSTEM_ACTOR } from '../platform/audit/index.js';
import { PersonalLinks } from '../platform/auth/index.js';
import type { Config } from '../platform/config/index.js';
import { DATABASE_POOL, Transactions } from '../platform/database/index.js';
import { JobQueue } from '../platform/jobs/index.js';
import { Changes, ProtocolRepository, ProtocolTexts, Turns } from '../protocols/index.js';
import { Templates } from '../templates/index.js';
import { ACCOUNTS, DEMONSTRATION_PASSWORD, OWNERS } from './accounts.js';
import { DemonstrationClock } from './demonstration-clock.js';
import { ORGANISATIONS } from './organisations.js';
import type { OrganisationKey } from './organisations.js';
import { PastMails } from './past-mails.js';
import { councilPractice } from './practices.js';
import { STORIES } from './stories.js';
import type { Begin } from './stories.js';
import { Storyteller } from './storyteller.js';
import type { Stage } from './storyteller.js';
import { contentOf, entryOf } from './write-content.js';
import type { OrganisationIds } from './write-content.js';

/** Days before the present on which the service was, as the demonstration has it, opened. */
const OPENED = 1_250;

/** Days before the present on which the council adopted what it tells its people, to be looked at again after a year. */
const ADOPTED = 70;

/**
 * Fills an empty development database with invented organisations, people who can sign in, and protocols in every standing: through
 * the same domain, door and documents as everything else, on days of the past.
 * @param present the instant that the past is reckoned from
 */
export async function loadDemonstration(config: Config, present: string): Promise<void> {
  const clock = new DemonstrationClock(londonDate(present));
  const app = await NestFactory.createApplicationContext(AppModule.with(config, clock), { logger: ['error', 'warn'], abortOnError: false });
  try {
    // Before anything else: what is loaded by half is a demonstration too.
    await app.get<Pool>(DATABASE_POOL).query('INSERT INTO demonstration DEFAULT VALUES');
    clock.moveTo(OPENED);
    const ids = await enterOrganisations(app.get(CreateOrganisation, { strict: false }));
    const actors = await openAccounts(app.get(OpenAccount, { strict: false }), ids);
    clock.moveTo(ADOPTED);
    await adoptPractice(app.get(ChangePractice, { strict: false }), clock, actors.get(ACCOUNTS[1].email));
    const mails = new PastMails(app.get(JobQueue), app.get(PersonalLinks));
    const changes = new Changes(
      app.get(Transactions),
      app.get(ProtocolRepository, { strict: false }),
      app.get(AuditTrail),
      mails,
      clock,
      app.get(Turns, { strict: false }),
    );
    const stage = { changes, texts: app.get(ProtocolTexts, { strict: false }), mails, clock, accounts: signatories(actors) };
    const begin = beginner(stage, app.get(Templates, { strict: false }), ids, actors);
    for (const tell of STORIES) {
      const told: Storyteller[] = [];
      await tell(async (...beginning) => {
        const story = await begin(...beginning);
        told.push(story);
        return story;
      });
      for (const story of told) await story.untilNow();
    }
    await app.get<Pool>(DATABASE_POOL).query('ANALYZE');
  } finally {
    await app.close();
  }
}

async function enterOrganisations(create: CreateOrganisation): Promise<OrganisationIds> {
  const ids = new Map<OrganisationKey, string>();
  for (const key of Object.keys(ORGANISATIONS) as OrganisationKey[]) {
    const organisation = ORGANISATIONS[key];
    const { name, kind, sector, areas, nation, domain } = organisation;
    const input = { name, kind, sector, areas, nations: [nation], ...entryOf(organisation), privacyNoticeUrl: `https://${domain}/privacy` };
    ids.set(key, await create.execute(input, { actor: SYSTEM_ACTOR, namedBy: null }));
  }
  return ids;
}

/** By e-mail address, as the record will know them. */
async function openAccounts(open: OpenAccount, ids: OrganisationIds): Promise<ReadonlyMap<string, Actor>> {
  const actors = new Map<string, Actor>();
  for (const { name, email, organisation, roles } of ACCOUNTS) {
    const organisationId = organisation === null ? null : (ids.get(organisation) ?? null);
    const membership = organisationId === null ? {} : { membership: { organisationId, roles } };
    const { personId } = await open.execute(
      { name, email, password: DEMONSTRATION_PASSWORD, platformAdministrator: organisation === null, ...membership },
      SYSTEM_ACTOR,
    );
    actors.set(email, { personId, name, organisationId });
  }
  return actors;
}

async function adoptPractice(change: ChangePractice, clock: DemonstrationClock, administrator: Actor | undefined): Promise<void> {
  const organisationId = administrator?.organisationId ?? null;
  if (administrator === undefined || organisationId === null) throw new Error('The council has an administrator.');
  const viewer = { ...administrator, organisationId, email: null, roles: ['administrator'], platformAdministrator: false, guidanceEditor: false, grants: [] } as const;
  await change.execute(viewer, organisationId, 0, councilPractice({ adoptedOn: clock.daysAgo(ADOPTED), reviewOn: clock.daysAgo(ADOPTED - 365) }));
}

function signatories(actors: ReadonlyMap<string, Actor>): Stage['accounts'] {
  return new Map(
    ACCOUNTS.flatMap(({ organisation, roles, email }) => {
      const actor = actors.get(email);
      return organisation !== null && (roles as readonly string[]).includes('signatory') && actor !== undefined ? [[organisation, actor] as const] : [];
    }),
  );
}

function beginner(stage: Stage, templates: Templates, ids: OrganisationIds, actors: ReadonlyMap<string, Actor>): Begin {
  return async (subject, { started, effective, ends, entry }, { unfinished, takenInFrom } = {}) => {
    const { clock } = stage;
    const owner = actors.get(OWNERS[subject.parties[0]].email);
    if (owner === undefined) throw new Error('Every protocol has an owner.');
    const content = contentOf(subject, await templates.newestOf(subject.template), ids, {
      assessedOn: clock.daysAgo(Math.max(started, 1)),
      effectiveOn: clock.daysAgo(effective),
      endsOn: ends === undefined ? null : clock.daysAgo(ends),
      ...(entry === undefined ? {} : { entryIntoForce: entry }),
    });
    const origin =
      takenInFrom === undefined
        ? undefined
        : ({ kind: 'taken-in', source: takenInFrom, statedStanding: 'Current', statedOn: clock.daysAgo(started), signatures: 'held-elsewhere' } as const);
    const story = await Storyteller.start(stage, owner, { started, effective }, content, origin);
    const { template: _, language: __, ...sections } = { ...content, ...unfinished };
    await story.edit(started, sections);
    return story;
  };
}
