import type { IntakeResponse } from '../../apps/api/src/intake/dto/intake.response.js';
import { sendRecords } from './register-files.js';
import type { RunningApi } from './start-api.js';

/** A record about to be taken in: which bodies share by it, and who of them is said to be an organisation here. */
export interface RecordBetween {
  readonly title: string;
  readonly bodies: readonly string[];
  /** Names of bodies for which the organisation offered is taken. */
  readonly matched?: readonly string[];
}

/** Takes records in and publishes them, those that share their bodies' names among one another in one intake each. */
export async function takeIn(api: RunningApi, records: readonly RecordBetween[], publicationLevel = 'full'): Promise<void> {
  const council = await api.organisation('Registrar of Examples');
  const { agent: admin } = await api.signedIn('Ada Administrator', { platformAdministrator: true });
  const { person } = await api.signedIn('Reg Registrar', { organisationId: council, roles: ['ig-officer'] });
  for (const [index, { title, bodies, matched = [] }] of records.entries()) {
    const file = { name: 'records.json', bytes: JSON.stringify([{ ...RECORD, 'information-sharing-agreement-0001': `${title} ${index}`, name: title, 'controller-names': bodies }]) };
    const { body, status } = await sendRecords<IntakeResponse>(admin, file, { ownerEmail: person.email, publicationLevel, registers: [] });
    if (status !== 201) throw new Error(JSON.stringify(body));
    const matches = body.matches.filter(({ party }) => matched.includes(party)).map(({ party, organisation }) => ({ party, organisationId: organisation.id }));
    if (matches.length !== matched.length) throw new Error(`Not all of ${matched.join(', ')} are offered for ${title}.`);
    if (matches.length > 0) await admin.put(`/api/intakes/${body.id}/matches`, { matches });
    await admin.post(`/api/intakes/${body.id}/start`);
    await api.workOff();
    const { counts } = (await admin.get<IntakeResponse>(`/api/intakes/${body.id}`)).body;
    if (counts.takenIn !== 1) throw new Error(`${title} was not taken in: ${JSON.stringify(counts)}`);
  }
}

const RECORD = {
  purpose: 'To find out whether two sets of records agree.',
  'information-sharing-benefits': 'Fewer people are asked twice.',
  'legal-power-disclosure': 'A power of examples',
  'disclosed-information': 'Names and addresses',
  'information-sharing-method': 'Secure file transfer',
  'retention-period': 'P1Y',
  'start-date': '2026-01-06',
  'end-date': '2028-03-31',
  'review-date': '2027-09-06',
  contact: 'data@exampleshire.example',
  _entries: 1,
  _last_entry: '2026-01-05T09:15:00Z',
};
