import { isUnavailable } from './unavailable.js';

const coded = (code: string): Error => Object.assign(new Error('What PostgreSQL or the network says'), { code });

describe('what passes of a database', () => {
  it.each([
    ['it cannot be reached', coded('ECONNREFUSED')],
    ['none of its addresses can be reached', new AggregateError([coded('ECONNREFUSED'), coded('EHOSTUNREACH')])],
    ['its connection broke', new Error('Connection terminated unexpectedly')],
    ['it was stopped', coded('57P01')],
    ['it crashed', coded('57P02')],
    ['it is starting', coded('57P03')],
    ['its disk is full', coded('53100')],
    ['it has no connection left', coded('53300')],
    ['the pool has no connection left', new Error('timeout exceeded when trying to connect')],
    ['it took too long', coded('57014')],
    ['it asks to be asked again', coded('40001')],
    ['it is said by TypeORM', Object.assign(new Error('Query failed'), { driverError: coded('57P01') })],
  ])('is that %s', (_what, error) => {
    expect(isUnavailable(error)).toBe(true);
  });

  it.each([
    ['a constraint that is broken', coded('23505')],
    ['a statement that cannot be understood', coded('42601')],
    ['an error of the program', new TypeError('Cannot read properties of undefined')],
    ['an error that says so of something else', new Error('A timeout exceeded when trying to connect')],
    ['no error', null],
  ])('is not %s', (_what, error) => {
    expect(isUnavailable(error)).toBe(false);
  });
});
