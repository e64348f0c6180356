import { randomUUID } from 'node:crypto';
import { follow, inForce, outForSignature } from './protocol-situations.js';
import { inventedFile, sendRecords } from './register-files.js';
import type { RunningApi } from './start-api.js';

/** Puts a row or more into every table that protocols which are only signed leave empty, mostly by doing what makes one. */
export async function fillTheRest(api: RunningApi): Promise<void> {
  const protocol = await inForce(api, { parties: 3 });
  const { officer, officerPerson, path } = protocol;
  const { agent: admin } = await api.signedIn('Ada Administrator', { platformAdministrator: true });
  const { body: intake } = await done(sendRecords<{ id: string }>(admin, inventedFile('records.csv'), { ownerEmail: officerPerson.email }));
  await done(admin.post(`/api/intakes/${intake.id}/start`));

  await done(officer.post(`${path}/departures`, { partyId: 'party-3', leftOn: '2026-12-01', reason: 'It is being merged.' }));
  await done(officer.post(`${path}/reviews`));
  await done(officer.get(`${path}/versions/1.0`));
  const { agent: keeper } = await api.signedIn('Kit Keeper', { organisationId: protocol.leadOrganisationId, roles: ['administrator'] });
  await done(keeper.post(`/api/organisations/${protocol.leadOrganisationId}/invitations`, { name: 'Ina Invited', email: 'ina@people.example', roles: ['member'] }));

  await done(keeper.post(`/api/organisations/${protocol.leadOrganisationId}/tokens`, { name: 'Case system', days: 90 }));

  await done(
    keeper.put(
      `/api/organisations/${protocol.leadOrganisationId}/practice`,
      {
        statement: 'We stand behind staff who share in good faith.',
        adoptedBy: 'The board',
        adoptedOn: null,
        reviewOn: null,
        policies: [{ id: randomUUID(), kind: 'policy', title: 'Sharing information safely', url: 'https://council.example/sharing' }],
        advisers: [{ id: randomUUID(), name: 'Sam Safeguarding', role: '', topics: ['safeguarding-children'], telephone: '', email: 'sam@council.example', reachable: '' }],
      },
      { 'if-match': '"0"' },
    ),
  );

  const waiting = await outForSignature(api);
  const [party] = waiting.parties;
  if (party === undefined) throw new Error('It has no parties.');
  await done(follow(api, party).browser.post(`${follow(api, party).path}/codes`));

  // What is there for moments only, or is made by no request.
  await api.owner.query('INSERT INTO demonstration DEFAULT VALUES');
  await api.owner.query("INSERT INTO organisation_former_name (organisation_id, name, until) VALUES ($1, 'Old Name Trust', '2026-11-01')", [protocol.leadOrganisationId]);
  await api.owner.query("INSERT INTO version_party_change (protocol_id, major, minor, kind, party_id, at, reason) VALUES ($1, 1, 0, 'removal', 'party-9', now(), 'It has no part in it.')", [protocol.id]);
  const mail = randomUUID();
  await api.owner.query("INSERT INTO review_mail (id, email, owed_at) VALUES ($1, 'owed@people.example', now())", [mail]);
  await api.owner.query('INSERT INTO review_mail_line (mail_id, protocol_id, review_on, days) SELECT $1, protocol_id, review_on, days FROM review_notice LIMIT 1', [mail]);
}

async function done<T extends { readonly status: number; readonly body: unknown }>(asked: Promise<T>): Promise<T> {
  const answer = await asked;
  if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
  return answer;
}
