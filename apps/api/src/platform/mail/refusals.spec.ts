import { isOfThisMail, isPermanent } from './refusals.js';

const answer = (responseCode: number, command: string) => Object.assign(new Error('No'), { responseCode, command });

describe('a permanent answer', () => {
  it('to a recipient or a text refuses the mail', () => {
    expect([answer(550, 'RCPT TO'), answer(554, 'DATA')].map(isOfThisMail)).toEqual([true, true]);
  });

  it.each(['CONN', 'EHLO', 'AUTH PLAIN', 'STARTTLS', 'MAIL FROM'])('to %s is about the service, not about the mail', (command) => {
    expect([isPermanent(answer(535, command)), isOfThisMail(answer(535, command))]).toEqual([true, false]);
  });
});

it('an answer that may change, or none, refuses nothing for good', () => {
  for (const error of [answer(451, 'RCPT TO'), answer(421, 'DATA'), new Error('connect ECONNREFUSED'), null, 'no']) {
    expect([isPermanent(error), isOfThisMail(error)]).toEqual([false, false]);
  }
});
