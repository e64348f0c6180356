import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { completeContent } from '@isp/protocols/testing';
import { SECRET } from './signing-storm-service.mjs';

const NO_CONTACT = { name: '', email: '', telephone: '' };
const NO_ASSURANCE = { dsptStatus: '', dsptStatedOn: null, cyberEssentials: '', cyberEssentialsStatedOn: null };

/**
 * Bodies whose signatories and whose officer are signed in. Written straight into the database: this is not what is measured.
 *
 * @param {import('pg').Client} owner
 * @param {number} count
 */
export async function peopleOf(owner, count) {
  const parties = [];
  for (let number = 1; number <= count; number += 1) {
    const organisationId = randomUUID();
    await owner.query(
      `INSERT INTO organisation (id, name, kind, sector, areas, nations, ico_number, data_protection_officer, subject_access,
                                 breach_contact, assurance, privacy_notice_url, created_at)
       VALUES ($1, $2, 'public-authority', 'local-government', '{Exampleshire}', '{england}', 'ZA000000', $3, $3, $3, $4,
               'https://organisation.example/privacy', now())`,
      [organisationId, `Body ${number}`, NO_CONTACT, NO_ASSURANCE],
    );
    const email = `signatory@body-${number}.example`;
    parties.push({ partyId: `party-${number}`, organisationId, email, name: `Signatory ${number}`, person: await signedIn(owner, organisationId, email, `Signatory ${number}`, 'signatory') });
  }
  const officer = await signedIn(owner, parties[0].organisationId, 'officer@body-1.example', 'Ola Officer', 'ig-officer');
  return { parties, officer };
}

async function signedIn(owner, organisationId, email, name, role) {
  const personId = randomUUID();
  await owner.query(`INSERT INTO person (id, name, email, password_hash, created_at) VALUES ($1, $2, $3, 'none', now())`, [personId, name, email]);
  await owner.query('INSERT INTO membership (person_id, organisation_id, roles, joined_at) VALUES ($1, $2, $3, now())', [personId, organisationId, [role]]);
  return sessionOf(owner, personId, organisationId);
}

/** A session in which that person is signed in, for that organisation. */
export async function sessionOf(owner, personId, organisationId) {
  const sid = randomBytes(24).toString('base64url');
  const csrfToken = randomBytes(32).toString('hex');
  const maxAge = 8 * 60 * 60 * 1_000;
  const expires = new Date(Date.now() + maxAge);
  const sess = {
    cookie: { originalMaxAge: maxAge, expires, httpOnly: true, path: '/', sameSite: 'lax', secure: true },
    ...{ personId, organisationId, credentialsRevision: 1, grants: [], startedAt: Date.now(), csrfToken },
  };
  await owner.query('INSERT INTO session (sid, sess, expire) VALUES ($1, $2, $3)', [sid, sess, expires]);
  const signature = createHmac('sha256', SECRET).update(sid).digest('base64').replace(/=+$/, '');
  return { cookie: `__Host-isp-session=${encodeURIComponent(`s:${sid}.${signature}`)}`, csrfToken };
}

/**
 * Protocols between all of them, out for signature and effective already, so that the last signature brings each into force.
 *
 * @returns {Promise<{ protocolId: string, party: object, path: string, body: object }[]>} the signings they wait for, in such
 *   an order that neighbours are of different protocols and people
 */
export async function awaitedSignings(service, { parties, officer }, protocols) {
  const signings = [];
  for (let number = 1; number <= protocols; number += 1) {
    const { id, version } = await sendForSignature(service, { parties, officer }, `Protocol ${number}`);
    for (const party of parties) {
      signings.push({
        protocolId: id,
        person: party.person,
        path: `/api/protocols/${id}/signatures`,
        body: {
          name: party.name,
          jobTitle: 'Chief executive',
          capacity: 'chief-executive',
          authority: 'I may bind my organisation by its scheme of delegation.',
          confirmed: true,
          versionNumber: '1.0',
          contentSha256: version.contentSha256,
          documentSha256: version.documentSha256,
        },
      });
    }
  }
  const step = 7 * 31;
  return signings.map((_, index) => signings[(index * step) % signings.length]);
}

/** Members of the content that are not edited as the others are. */
export const NO_SECTIONS = ['template', 'language', 'title'];

async function sendForSignature(service, { parties, officer }, title) {
  const content = completeContent({ parties: parties.length, effectiveOn: '2026-11-01', firstReviewOn: '2027-11-01' });
  const sections = {
    ...Object.fromEntries(Object.entries(content).filter(([name]) => !NO_SECTIONS.includes(name))),
    parties: content.parties.map((party, index) => ({ ...party, organisationId: parties[index].organisationId })),
    term: { ...content.term, entryIntoForce: { partyIds: [], ...content.term.entryIntoForce } },
  };
  const requests = parties.map(({ partyId, email, name }) => ({ partyId, name, email, role: 'Chief executive' }));
  const started = await done(service.send('POST', '/api/protocols', officer, { templateKey: 'routine-sharing', title }));
  const path = `/api/protocols/${started.id}`;
  const edited = await done(service.send('PATCH', `${path}/draft`, officer, sections, { 'if-match': `"${started.revision}"` }));
  await done(service.send('POST', `${path}/versions`, officer, { requests, deadline: null }, { 'if-match': `"${edited.revision}"` }));
  return { id: started.id, version: await done(service.send('GET', `${path}/versions/1.0`, officer)) };
}

async function done(answer) {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
