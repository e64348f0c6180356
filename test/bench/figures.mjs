/**
 * The value below which a share of the values lies.
 *
 * @param {readonly number[]} values at least one
 * @param {number} share from 0 to 1
 */
export function percentile(values, share) {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))];
}

/** @param {readonly number[]} values at least one */
export function median(values) {
  return percentile(values, 0.5);
}
