import { Problem } from '../platform/http/index.js';
import { hashPassword, isPassword, refuseWeakPassword } from './passwords.js';

const OWNER = { name: 'Olu Officer', email: 'olu.officer@council.example' };

function weaknessOf(password: string): string | null {
  try {
    refuseWeakPassword(password, OWNER);
    return null;
  } catch (error) {
    if (error instanceof Problem) return error.pointers[0]?.code ?? '';
    throw error;
  }
}

describe('a password', () => {
  it.each([
    ['eleven char', 'password-too-short'],
    ['💥'.repeat(11), 'password-too-short'],
    ['olu.officer@council.example', 'password-names-its-owner'],
    ['Olu Officer 2026!', 'password-names-its-owner'],
    ['password-2026!', 'password-too-common'],
    ['Qwertyuiop123', 'password-too-common'],
    ['welcomewelcome1', 'password-too-common'],
    ['aaaaaaaaaaaaa', 'password-too-common'],
    ['01632 960 000 ', 'password-too-common'],
  ])('that is easily guessed is refused: %s', (password, weakness) => {
    expect(weaknessOf(password)).toBe(weakness);
  });

  it.each(['a sentence nobody guesses', 'Llanfair pwll 7', 'пароль-и-ещё-слова', 'xK9#mQ2$vL5p'])('that is long and uncommon is taken: %s', (password) => {
    expect(weaknessOf(password)).toBeNull();
  });

  it('is known again, in whatever form the keyboard wrote its accents, and no other is', async () => {
    const kept = await hashPassword('caf\u00e9 au lait at noon');
    expect(await isPassword('cafe\u0301 au lait at noon', kept)).toBe(true);
    expect(await isPassword('cafe au lait at noon', kept)).toBe(false);
  });

  it('of nobody is no password, and takes as long to find out', async () => {
    const kept = await hashPassword('a sentence nobody guesses');
    await isPassword('warming up the comparison', null);
    const time = async (hash: string | null) => {
      const start = performance.now();
      expect(await isPassword('another sentence entirely', hash)).toBe(false);
      return performance.now() - start;
    };
    const times = { known: 0, unknown: 0 };
    for (let round = 0; round < 10; round += 1) {
      times.known += await time(kept);
      times.unknown += await time(null);
    }
    expect(times.unknown / times.known).toBeGreaterThan(0.5);
  });
});
