import { redacted, safeError } from './safe-error.js';

describe('an error in the log', () => {
  it.each([
    ['of the database', Object.assign(new Error('invalid input syntax for type uuid: "Alice Smith"'), { severity: 'ERROR', code: '22P02', detail: 'Key (email)=(alice@x.example)', constraint: 'one_email' }), { code: '22P02', constraint: 'one_email' }],
    ['wrapped by TypeORM', Object.assign(new Error('bad: alice'), { parameters: ['alice'], driverError: { severity: 'ERROR', code: '23505', constraint: 'one_email' } }), { code: '23505', constraint: 'one_email' }],
    ['of a mail server', Object.assign(new Error('Recipient alice@x.example rejected'), { responseCode: 550, code: 'EENVELOPE', command: 'RCPT TO' }), { code: 550 }],
    ['of a parser', new SyntaxError('Unexpected token a, {"name": alice} is not valid JSON'), {}],
  ])('%s has its code, its place, and no message', (_, error, expected) => {
    const safe = safeError(error);
    expect(safe).toMatchObject(expected);
    expect(safe.message).toBeUndefined();
    expect(safe.stack.length).toBeGreaterThan(0);
    expect(JSON.stringify(safe)).not.toMatch(/alice/i);
  });

  it('keeps what says what happened', () => {
    expect(safeError(new TypeError('Cannot read properties of undefined'))).toMatchObject({ name: 'TypeError', message: 'Cannot read properties of undefined' });
  });

  it('takes no text of somebody’s for a code', () => {
    expect(safeError(Object.assign(new Error('x'), { code: 'Alice Smith\nFAKE' }))).not.toHaveProperty('code');
  });

  it('says what caused it as carefully, and ends where causes go round', () => {
    const error = new Error('outer', { cause: new Error('no mail for bob@x.example') });
    expect(safeError(error).cause).toMatchObject({ message: 'no mail for …' });
    const round = new Error('round');
    round.cause = round;
    expect(JSON.stringify(safeError(round)).length).toBeLessThan(20_000);
  });
});

describe('a sentence in the log', () => {
  it.each([
    ['The mail one-time-code:0f9d8c7b-6a5e-4d3c-8b1a-09f8e7d6c5b4 is being sent', 'The mail one-time-code:… is being sent'],
    ['Mail to alice@x.example failed', 'Mail to … failed'],
    ['connect ECONNREFUSED 198.51.100.7:5432', 'connect ECONNREFUSED …:5432'],
    ['connect to 2001:db8::1 failed', 'connect to … failed'],
    ['name "Alice" and "Bob" are taken', 'name … are taken'],
    ['wrong code 123456', 'wrong code …'],
    ['one\r\ntwo\u0007', 'one two '],
  ])('of %j keeps %j', (said, kept) => {
    expect(redacted(said)).toBe(kept);
  });

  it.each(['a', ':', '"', '1.', 'f:', '@', 'a-'])('of a million times %j is gone over within a second', (sign) => {
    const before = process.cpuUsage();
    expect(redacted(sign.repeat(1_000_000)).length).toBeLessThanOrEqual(300);
    // The processor's own time, in microseconds: what else the machine does meanwhile says nothing of it.
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  });

  it('leaves out what was quoted, however long it is', () => {
    expect(redacted(`name "Alice ${'Smith '.repeat(10_000)}" is taken`)).toBe('name …');
  });
});
