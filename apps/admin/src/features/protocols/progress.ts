/** How far a party has come with signing, as the API names it. */
export const PROGRESSES = ['not-asked', 'asked', 'opened', 'signed', 'declined', 'removed', 'left'] as const;

export type Progress = (typeof PROGRESSES)[number];

export const PROGRESS_WORDS: Readonly<Record<Progress, string>> = {
  'not-asked': 'Not asked yet',
  asked: 'Asked to sign',
  opened: 'Opened the link',
  signed: 'Signed',
  declined: 'Declined',
  removed: 'No longer asked',
  left: 'Left',
};
