import { JobQueue } from '../../apps/api/src/platform/jobs/index.js';
import { Transactions } from '../../apps/api/src/platform/database/index.js';
import { confirm, drafted, follow, ifMatch, inForce, outForSignature, seen, send, signByLink } from '../support/protocol-situations.js';
import type { TestParty } from '../support/protocol-situations.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

/** Owes again every job that mails about a protocol: what a process that died after its work would leave. */
async function oweAgain(protocolId: string, mails: readonly string[], more: Record<string, string>): Promise<void> {
  await api.part(Transactions).run((tx) =>
    api.part(JobQueue).add(tx, mails.map((mail) => ({ task: 'send-protocol-mail', payload: { mail, protocolId, ...more } }))),
  );
  await api.workOff();
}

describe('mails about a protocol', () => {
  it('go out once for an occasion, however often their job runs', async () => {
    const protocol = await outForSignature(api);
    const [party] = protocol.parties;
    const requestId = String((await seen(protocol)).parties[0]?.signatories[0]?.requestId);
    const { rows } = await api.owner.query<{ id: string }>(`SELECT id FROM personal_link WHERE subject ->> 'requestId' = $1`, [requestId]);
    await oweAgain(protocol.id, ['asked-to-sign', 'asked-to-sign'], { occasion: requestId, requestId, linkId: rows[0]?.id ?? '' });
    expect(api.mails.to(party?.signatory.email ?? '')).toHaveLength(1);
  });

  it('wait for a mail server that refuses, and then go out once', async () => {
    const protocol = await drafted(api);
    await send(protocol);
    api.mails.refusing = true;
    await api.workOff();
    expect(protocol.parties.flatMap(({ signatory }) => api.mails.to(signatory.email))).toEqual([]);
    api.mails.refusing = false;
    await api.owner.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
    await api.workOff();
    await api.workOff();
    for (const { signatory } of protocol.parties) expect(api.mails.to(signatory.email)).toHaveLength(1);
  });

  it('tell the owner once of signatures that come in shortly after one another', async () => {
    // Jobs become due by the database's clock, whose days pass while a test's stand still.
    api.clock.moveTo(new Date(Date.now() + 24 * 60 * 60_000).toISOString());
    const protocol = await inForce(api, { parties: 3 });
    await api.owner.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
    await api.workOff();
    api.clock.moveTo('2026-11-23');
    const told = api.mails.to(protocol.officerPerson.email).filter(({ subject }) => subject.includes('have signed'));
    expect(told.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^3 of 3 have signed/)]);
    expect(told[0]?.text).toContain('Awaited: nobody');
  });

  it('send one of each kind to somebody who signs for several parties, or is the owner as well', async () => {
    const protocol = await drafted(api, { effectiveOn: '2026-11-01', firstReviewOn: '2027-11-01' });
    const email = protocol.officerPerson.email;
    const parties = protocol.parties.map((party) => ({ ...party, signatory: { ...party.signatory, email } }));
    await send(protocol, parties);
    await api.workOff();
    const links = api.mails.to(email).map(({ text }) => /\/sign\/([\w-]{43})/.exec(text)?.[1] ?? '');
    expect(new Set(links).size).toBe(2);
    const versions = (await seen(protocol)).versions;
    const agent = await api.signedInAs(await grantSignatory(protocol.officerPerson, parties));
    for (const party of parties) {
      const requestId = (await seen(protocol)).parties.find(({ partyId }) => partyId === party.partyId)?.signatories[0]?.requestId;
      const { status } = await agent.put('/api/session/organisation', { organisationId: party.organisationId });
      expect(status).toBe(200);
      const signed = await agent.post(`${protocol.path}/signatures`, {
        name: 'One Person', jobTitle: 'Chief', capacity: 'chief-executive', authority: 'By both posts', confirmed: true, versionNumber: '1.0', requestId,
        contentSha256: versions[0]?.contentSha256, documentSha256: versions[0]?.documentSha256,
      });
      expect(signed.status).toBe(201);
    }
    await api.workOff();
    const told = api.mails.to(email).filter(({ subject }) => subject.startsWith('In force'));
    expect(told).toHaveLength(1);
    for (const { name } of parties) expect(told[0]?.text).toContain(name);
  });

  it('bring the answers of partners to the owner', async () => {
    const protocol = await drafted(api);
    const { partyId, signatory } = protocol.parties[1] as TestParty;
    const shown = await protocol.officer.post(`${protocol.path}/showings`, { partyId, name: signatory.name, email: signatory.email }, ifMatch(await seen(protocol)));
    expect(shown.status).toBe(201);
    await api.workOff();
    await send(protocol);
    await api.workOff();
    await protocol.officer.post(`${protocol.path}/withdrawal`, { reason: 'To mend a date' }, ifMatch(await seen(protocol)));
    await api.workOff();
    const mails = api.mails.to(signatory.email);
    expect(mails.map(({ subject }) => subject)).toEqual([
      expect.stringContaining('shows you a draft'),
      expect.stringContaining('asks you to sign'),
      expect.stringContaining('Taken back'),
    ]);
    for (const { replyTo } of mails) expect(replyTo).toEqual([protocol.officerPerson.email]);
  });

  it('go to the lead’s other officers once the owner has left it', async () => {
    const protocol = await outForSignature(api);
    const partner = protocol.parties[1] as TestParty;
    const lead = protocol.leadOrganisationId;
    const officers = await Promise.all([1, 2].map((number) => api.signedIn(`Successor ${number}`, { organisationId: lead, roles: ['ig-officer'], email: `successor.${number}@body-1.example` })));
    const administrator = await api.signedIn('Administrator', { organisationId: lead, roles: ['administrator'] });
    await api.owner.query('DELETE FROM membership WHERE person_id = $1', [protocol.officerPerson.personId]);
    const holder = follow(api, partner);
    await confirm(api, partner, holder);
    await holder.browser.post(`${holder.path}/decline`, { reason: 'Not our purpose.' });
    await api.workOff();
    const told = (email: string): number => api.mails.to(email).filter(({ subject }) => subject.includes('declined to sign')).length;
    const emails = [...officers.map(({ person }) => person.email), protocol.officerPerson.email, administrator.person.email];
    expect(emails.map(told)).toEqual([1, 1, 0, 0]);
    const { rows } = await api.owner.query<{ message_id: string }>('SELECT message_id FROM sent_mail');
    expect([...rows.map(({ message_id: id }) => id), ...api.mails.arrived.map(({ messageId }) => messageId.split('@')[0])].join('\n')).not.toMatch(/successor/i);
  });

  it('carry what people typed as they typed it', async () => {
    const protocol = await drafted(api, { sections: { title: '<img src=x onerror=alert(1)> & {{title}}' } });
    await protocol.officer.patch(`${protocol.path}/draft`, { title: '<img src=x onerror=alert(1)> & {{title}}' }, { 'if-match': `"${String((await seen(protocol)).revision)}"` });
    await send(protocol);
    await api.workOff();
    const mail = api.mails.to(protocol.parties[1]?.signatory.email ?? '').at(-1);
    expect(mail?.text).toContain('<img src=x onerror=alert(1)> & {{title}}');
    expect(mail?.html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; {{title}}');
    expect(mail?.html).not.toContain('<img');
  });

  it('give whoever signed by link a receipt that names the digests', async () => {
    const protocol = await outForSignature(api);
    const party = protocol.parties[1] as TestParty;
    const { signature } = await signByLink(api, party);
    await api.workOff();
    const receipts = api.mails.to(party.signatory.email).filter(({ subject }) => subject.startsWith('You signed'));
    expect(receipts).toHaveLength(1);
    expect(receipts[0]?.text).toContain(signature?.documentSha256);
    expect(receipts[0]?.text).toContain('nobody needs one to share information about a person');
  });
});

/** Makes a person a signatory of every party. */
async function grantSignatory(person: Parameters<RunningApi['signedInAs']>[0], parties: readonly TestParty[]): Promise<typeof person> {
  for (const { organisationId } of parties) {
    await api.owner.query(
      `INSERT INTO membership (person_id, organisation_id, roles, joined_at) VALUES ($1, $2, ARRAY['signatory'], now())
       ON CONFLICT (person_id, organisation_id) DO UPDATE SET roles = ARRAY['ig-officer', 'signatory']`,
      [person.personId, organisationId],
    );
  }
  return person;
}
