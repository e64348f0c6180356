import { readJson } from './strict-json.js';

const SEPARATE = '{"a":{"b":[{"c":1},{"c":2}],"d":"x"},"e":{"b":null}}';

/** Of the processor's time, in microseconds: what else the machine does meanwhile says nothing of the reader. */
const A_SECOND = 1_000_000;

describe('a JSON text', () => {
  it.each([SEPARATE, '[]', '{}', ' { "a" : "]}{[,:\\"" } ', '{"a":"\\ud83d\\ude00","__proto":1}'])('is read as any parser reads it: %s', (text) => {
    expect(readJson(text)).toEqual({ value: JSON.parse(text) as unknown });
  });

  it.each(['', '{', '{"a":1', '{"a":1}}', '1', 'null', '"a"', '{"a":1,}', '[1 2]', '\ufeff{}', '"'.repeat(9)])('is refused where it is none, or no more than a value: %s', (text) => {
    expect(readJson(text)).toEqual({ fault: null });
  });

  it.each([
    ['{"a":1,"a":1}', '/a', 'repeated-member'],
    ['{"a":1,"\\u0061":2}', '/a', 'repeated-member'],
    ['{"x":[{},{"b":[0,{"c":1,"c":[]}]}]}', '/x/1/b/1/c', 'repeated-member'],
    ['{"a":{"__proto__":{"administrator":true}}}', '/a/__proto__', 'not-known'],
    ['{"constructor":1}', '/constructor', 'not-known'],
    ['{"a/b":{"c~d":["ok","\\u0000"]}}', '/a~1b/c~0d/1', 'character-not-kept'],
    ['{"a":"half \\ud83d"}', '/a', 'character-not-kept'],
    ['{"a":{"half \\udc00":1}}', '/a', 'character-not-kept'],
  ])('is refused with the place: %s', (text, pointer, code) => {
    expect(readJson(text)).toEqual({ fault: { pointer, code, facts: {} } });
  });

  it('is refused when it is deeper than anything here, without being gone down into', () => {
    expect(readJson('['.repeat(500_000))).toEqual({ fault: null });
    expect(readJson(`${'['.repeat(500_000)}${']'.repeat(500_000)}`)).toMatchObject({ fault: { code: 'too-deep' } });
    expect(readJson(`${'{"a":'.repeat(32)}1${'}'.repeat(32)}`)).toHaveProperty('value');
    expect(readJson(`${'{"a":'.repeat(33)}1${'}'.repeat(33)}`)).toMatchObject({ fault: { code: 'too-deep' } });
  });

  it.each([
    ['of awkward texts', `{"a":[${'"\\\\\\"{",'.repeat(110_000)}0]}`],
    ['of small members', `{${Array.from({ length: 90_000 }, (_, at) => `"${at}":{}`).join()}}`],
  ])('%s of a megabyte is read within a second', (_, text) => {
    const before = process.cpuUsage();
    expect(readJson(text)).toHaveProperty('value');
    expect(process.cpuUsage(before).user).toBeLessThan(A_SECOND);
  });

  it.each([
    ['a text that never ends', `"${'\\"'.repeat(500_000)}`],
    ['a member that never ends', `{"a":1,"${'\\"'.repeat(500_000)}`],
    ['backslashes', '\\'.repeat(1_000_000)],
    ['quotation marks', '"'.repeat(1_000_001)],
    ['lists that never end', '['.repeat(1_000_000)],
    ['colons', `{"a"${':'.repeat(1_000_000)}`],
  ])('of %s, a megabyte long, is refused within a second', (_, text) => {
    const before = process.cpuUsage();
    expect(readJson(text)).toEqual({ fault: null });
    expect(process.cpuUsage(before).user).toBeLessThan(A_SECOND);
  });
});
