import { standingNotice } from '@isp/guidance';

/**
 * Words that an organisation can start its statement from. The guidance of 2008 (question 14) asks an employer for its position and for
 * its commitment to staff who share professionally; that no protocol is needed is said in the words of the standing notice.
 */
export function startingStatement(organisation: string): string {
  const { heading, paragraphs } = standingNotice('short');
  return `At ${organisation} we share information about people when it helps them, keeps somebody safe, or the law asks for it. We keep it private when there is no good reason to share. Both take judgement. We trust yours, and we stand behind you: if you share, or decide not to, professionally and in good faith, you have our support, even if it later turns out that another choice would have been better.

${heading}. ${paragraphs.join(' ')}

If somebody may come to harm, act first. Tell whoever needs to know, and write it down afterwards.

What we do for you:
- The people named on this page answer when you are not sure. You need not wait for them when somebody is in danger.
- We train you, and give you time to keep a record and a safe way to send things.
- When another body turns you away, we take it up with them.
- When something goes wrong, we look first at how we work.`;
}
