/**
 * As many of a list as are asked for, spread over it by a seed: the same every time, so that what fails fails again.
 *
 * @param seed any whole number
 */
export function chosen<T>(from: readonly T[], most: number, seed: number): readonly T[] {
  if (from.length <= most) return from;
  const random = numbersFrom(seed);
  return from
    .map((entry) => ({ entry, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** mulberry32: small, even, and the same on every machine. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
