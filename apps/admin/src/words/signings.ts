import { writtenDate } from './dates.js';

/** Whether an organisation has signed a published protocol that names it, with the days that are published. */
export interface SigningView {
  readonly signing: 'signed' | 'not-signed' | 'left' | 'held-elsewhere' | 'not-published';
  readonly signedOn: string | null;
  readonly leftOn: string | null;
}

/** The answer to "has it signed?", as a fact of the arrangement and of nothing else. */
export function signingWords({ signing, signedOn, leftOn }: SigningView): string {
  switch (signing) {
    case 'signed':
      return signedOn === null ? 'Yes' : `Yes, on ${writtenDate(signedOn)}`;
    case 'not-signed':
      return 'Not yet: no signature is recorded here';
    case 'left':
      return [signedOn === null ? 'It was a party' : `It signed on ${writtenDate(signedOn)}`, leftOn === null ? 'has left since' : `left on ${writtenDate(leftOn)}`].join(' and ');
    case 'held-elsewhere':
      return 'Signatures are held where the protocol was taken in from';
    case 'not-published':
      return 'Not told: only a summary is published';
  }
}
