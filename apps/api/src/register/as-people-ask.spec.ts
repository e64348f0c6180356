import fc from 'fast-check';
import { readAsked, wordsIn } from './as-people-ask.js';

const POLICE = { words: ['police'], sectors: ['police'] };
const SCHOOLS = { words: ['schools'], sectors: ['schools'] };

describe('what people ask the register', () => {
  it.each([
    ['police and schools in Exampleshire', { words: ['exampleshire'], sectors: [POLICE, SCHOOLS], area: 'exampleshire' }],
    ['Police & Schools, in EXAMPLESHIRE?', { words: ['exampleshire'], sectors: [POLICE, SCHOOLS], area: 'exampleshire' }],
    ['between the police and schools', { words: [], sectors: [POLICE, SCHOOLS], area: null }],
    ['is there an agreement between our schools and the police', { words: [], sectors: [SCHOOLS, POLICE], area: null }],
    ['protocol for early help with social care', { words: ['early', 'help'], sectors: [{ words: ['social', 'care'], sectors: ['social-care'] }], area: null }],
    ['care after hospital in Pen Llŷn', { words: ['care', 'after', 'pen', 'llyn'], sectors: [{ words: ['hospital'], sectors: ['health'] }], area: 'pen llyn' }],
    ['Sampleton Hospitals', { words: ['sampleton'], sectors: [{ words: ['hospitals'], sectors: ['health'] }], area: null }],
    ['ISP-2026-0001', { words: ['isp', '2026', '0001'], sectors: [], area: null }],
    ['missing children', { words: ['missing', 'children'], sectors: [], area: null }],
    ['early years', { words: [], sectors: [{ words: ['early', 'years'], sectors: ['early-years'] }], area: null }],
    ['young people in care in Barsetshire', { words: ['young', 'people', 'care', 'barsetshire'], sectors: [], area: 'barsetshire' }],
  ])('“%s” is taken apart', (typed, asked) => {
    expect(readAsked(typed)).toEqual(asked);
  });

  it.each(['in', 'and', 'the and of', 'agreement', 'a protocol'])('where there is nothing else, “%s” is looked for as it is', (typed) => {
    const { words, sectors, area } = readAsked(typed);
    expect([words.length > 0, sectors, area]).toEqual([true, [], null]);
  });

  it('of signs alone are nothing', () => {
    expect(readAsked(' ?! ')).toEqual({ words: [], sectors: [], area: null });
  });

  it('are never given words that nobody typed, and never lose one that names something', () => {
    const word = fc.constantFrom('police', 'and', 'in', 'schools', 'Sampleton', 'Llŷn', 'agreement', 'early', 'years', 'zyx', '&', '0001');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const { words: kept, sectors } = readAsked(words.join(' '));
        const all = [...kept, ...sectors.flatMap((each) => each.words)];
        const typed = wordsIn(words.join(' '));
        for (const each of all) expect(typed).toContain(each);
        for (const each of ['sampleton', 'llyn', 'zyx', '0001', 'police', 'schools']) expect(all.includes(each)).toBe(typed.includes(each));
      }),
    );
  });
});
