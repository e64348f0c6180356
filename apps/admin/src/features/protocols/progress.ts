/** How far a party has come with signing, by the API's names. */
export const PROGRESS_WORDS = {
  'not-asked': 'Not asked yet',
  asked: 'Asked to sign',
  opened: 'Opened the link',
  signed: 'Signed',
  declined: 'Declined',
  removed: 'No longer asked',
  left: 'Left',
} as const;

export type Progress = keyof typeof PROGRESS_WORDS;
