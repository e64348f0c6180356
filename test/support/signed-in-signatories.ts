import type { Agent, Answer } from './agent.js';
import { statementOn } from './protocol-situations.js';
import type { TestParty, TestProtocol } from './protocol-situations.js';
import type { RunningApi } from './start-api.js';

/** Signs in the person who was asked to sign for a party, with an account at that organisation. */
export async function signatoryOf(api: RunningApi, { organisationId, signatory }: Pick<TestParty, 'organisationId' | 'signatory'>): Promise<Agent> {
  const { agent } = await api.signedIn(signatory.name, { organisationId, roles: ['signatory'], email: signatory.email });
  return agent;
}

/** Signs the version that is out for signature, as somebody signed in does: what they read is what they name. */
export async function signAs(signatory: Agent, protocol: Pick<TestProtocol, 'path'>, versionNumber = '1.0'): Promise<Answer> {
  const { body: version } = await signatory.get(`${protocol.path}/versions/${versionNumber}`);
  const { contentSha256, documentSha256 } = version;
  return signatory.post(`${protocol.path}/signatures`, { ...statementOn({ version: { contentSha256, documentSha256 } } as never), versionNumber });
}
