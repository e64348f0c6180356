import { shortened } from './shortened.js';

describe('a text that is shortened', () => {
  it('is left as it is where it is short enough', () => {
    expect(shortened('School attendance', 17)).toBe('School attendance');
    expect(shortened('', 5)).toBe('');
  });

  it('ends with a whole word, and says that there is more', () => {
    expect(shortened('School attendance by half day', 24)).toBe('School attendance by …');
    expect(shortened('School attendance by half day', 25)).toBe('School attendance by half …');
    expect(shortened('One\n\ntwo three', 8)).toBe('One\n\ntwo …');
  });

  it('keeps as much as there is room for of a word without end, and no half of a character', () => {
    expect(shortened('a'.repeat(300), 10)).toBe(`${'a'.repeat(10)} …`);
    expect(shortened(` ${'a'.repeat(300)}`, 10)).toBe(` ${'a'.repeat(9)} …`);
    expect(shortened('😀'.repeat(9), 5)).toBe('😀😀 …');
  });
});
