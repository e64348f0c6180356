import { CODE_MINUTES } from '../platform/auth/index.js';
import type { MailContent } from '../platform/mail/index.js';
import { noticeBlocks, paragraph } from './mail-about.js';

/** To whoever follows a personal link to sign: the code that shows that they read this mailbox. */
export function oneTimeCode(name: string, title: string, code: string): MailContent {
  return {
    subject: `Your code to sign: ${title}`,
    blocks: [
      paragraph(`Dear ${name}`),
      paragraph(`Enter this code on the page you came from. It works once, for ${CODE_MINUTES} minutes.`),
      { kind: 'code', text: code },
      paragraph('If you did not ask for it, you need do nothing. Give it to nobody: it is what stands between your signature and somebody else’s hand.'),
      ...noticeBlocks(),
    ],
    why: 'You get this because somebody with your personal link asked for a code.',
  };
}
