import type { Signature } from '@isp/protocols';
import { completeParty } from '@isp/protocols/testing';
import { signatureBlocks } from './signature-page.js';

const onPaper: Signature = {
  id: 'signature-1',
  requestId: null,
  partyId: 'party-1',
  name: 'Sam Signatory',
  jobTitle: 'Chief executive',
  capacity: 'chief-executive',
  email: '',
  authority: 'By the scheme of delegation',
  signedOn: '2026-06-30',
  recordedAt: '2026-07-01T23:30:00.000Z',
  recordedBy: { personId: 'person-1', name: 'Ola Officer', organisationId: 'organisation-1' },
  method: 'paper',
  contentSha256: 'c'.repeat(64),
  documentSha256: 'd'.repeat(64),
  scan: null,
};

it('a signature on paper was recorded on the day it was in London', () => {
  const [signature] = signatureBlocks([completeParty(1)], [], [onPaper]).filter(({ kind }) => kind === 'signature');
  expect(signature).toMatchObject({ lines: expect.arrayContaining([{ term: 'Recorded by', value: 'Ola Officer, 2 July 2026' }]) });
});
