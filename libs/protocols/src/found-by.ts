/**
 * A look-up in lists by what an item is known by, which goes through each list once however often it is asked: a protocol may have
 * hundreds of parties, each asked about in turn. Lists are readonly, so that what was found stays true for as long as a list is there.
 * @param keyOf what an item is known by
 * @returns gives the first item of a list with a key
 */
export function foundBy<Item>(keyOf: (item: Item) => string | null): (list: readonly Item[], key: string) => Item | undefined {
  const known = new WeakMap<readonly Item[], ReadonlyMap<string | null, Item>>();
  return (list, key) => {
    const items = known.get(list) ?? new Map(list.toReversed().map((item) => [keyOf(item), item]));
    known.set(list, items);
    return items.get(key);
  };
}
