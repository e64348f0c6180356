import { withEntryIntoForce } from './arrive-at-date.js';
import { londonDate } from './civil-dates.js';
import type { Outcome } from './events.js';
import type { Actor, Capacity, Instant, Protocol, Sha256, Signature, VersionNumber } from './protocol.js';
import { refusal, refuseIf, type Refusal } from './refusals.js';
import { refusalOfRequest } from './requests.js';
import { refusalOfTexts } from './texts.js';
import { findRequest, withVersion, type FoundRequest } from './versions.js';

/** A signature given in the product, by personal link or entered on behalf of a small partner. */
export interface SignProtocol {
  readonly signatureId: string;
  readonly requestId: string;
  readonly by: Actor;
  readonly name: string;
  readonly jobTitle: string;
  readonly capacity: Capacity;
  readonly email: string;
  /** The signatory's statement of the authority to bind the party. */
  readonly authority: string;
  readonly method: 'in-the-product' | 'personal-link' | 'on-behalf';
  /** The digests of what the signatory read. They have to be those of the version. */
  readonly contentSha256: Sha256;
  readonly documentSha256: Sha256;
}

/**
 * Why a request cannot be signed now, or `null`: whatever {@link refusalOfRequest} finds. A deadline that has passed
 * refuses nobody.
 * @param protocol the protocol
 * @param requestId the request
 * @param at the instant of signing
 */
export function refusalToSign(protocol: Protocol, requestId: string, at: Instant): Refusal | null {
  return refusalOfRequest(protocol, requestId, at);
}

/**
 * Records a signature, given on the day of `at` in Europe/London, and what it brings into force.
 * Refuses what {@link refusalToSign} refuses, digests of another text (`digest-differs`), a signature's id used before
 * (`duplicate-id`), and a name, job title, address or statement of authority missing or too long.
 * @param protocol the protocol
 * @param input who signs, in what capacity and by what authority, and what they read
 * @param at the instant of signing
 */
export function signProtocol(protocol: Protocol, input: SignProtocol, at: Instant): Outcome {
  refuseIf(refusalToSign(protocol, input.requestId, at));
  const { version, request } = findRequest(protocol, input.requestId) as FoundRequest;
  refuseIf(
    input.contentSha256 === version.contentSha256 && input.documentSha256 === version.documentSha256
      ? null
      : refusal('digest-differs', { ...version.number }),
  );
  const { name, jobTitle, email, authority } = input;
  refuseIf(refusalOfTexts({ name, jobTitle, email, authority }));
  return withSignature(
    protocol,
    version.number,
    {
      id: input.signatureId,
      partyId: request.partyId,
      requestId: request.id,
      name,
      jobTitle,
      capacity: input.capacity,
      email,
      authority,
      signedOn: londonDate(at),
      recordedAt: at,
      recordedBy: input.by,
      method: input.method,
      scan: null,
      contentSha256: version.contentSha256,
      documentSha256: version.documentSha256,
    },
    at,
  );
}

/**
 * Adds a signature to a version and what follows from it: the event and, where it is the one that was waited for, the
 * entry into force. Refuses a signature's id used before (`duplicate-id`).
 * @param protocol the protocol
 * @param number the version signed
 * @param signature the signature, checked by the act that took it
 * @param at the instant of recording
 */
export function withSignature(
  protocol: Protocol,
  number: VersionNumber,
  signature: Signature,
  at: Instant,
): Outcome {
  const taken = protocol.versions.some(({ signatures }) => signatures.some(({ id }) => id === signature.id));
  refuseIf(taken ? refusal('duplicate-id', { id: signature.id }) : null);
  const signed = withVersion(protocol, number, (version) => ({
    ...version,
    signatures: [...version.signatures, signature],
  }));
  const { name, email, jobTitle, authority, scan } = signature;
  return withEntryIntoForce(
    {
      protocol: signed,
      events: [
        {
          type: 'protocol.signed',
          payload: {
            version: number,
            signatureId: signature.id,
            requestId: signature.requestId,
            partyId: signature.partyId,
            capacity: signature.capacity,
            signedOn: signature.signedOn,
            method: signature.method,
            contentSha256: signature.contentSha256,
            documentSha256: signature.documentSha256,
            scanSha256: scan?.sha256 ?? null,
            personal: { name, email, jobTitle, authority },
          },
        },
      ],
    },
    at,
  );
}
