/** How many are read at a time, so that no process holds them all. */
const BATCH = 200;
/** Before every id. */
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Does something once for each protocol that is due, a batch at a time, until none is left or the process has to stop. One that
 * fails keeps none of the others waiting: an error that names all that failed is thrown at the end.
 * @param what what is done, for that error
 * @param next ids after another, in order, not more than asked for
 */
export async function eachDue(
  what: string,
  signal: AbortSignal,
  next: (after: string, most: number) => Promise<readonly string[]>,
  act: (id: string) => Promise<void>,
): Promise<void> {
  const failures: Error[] = [];
  let ids = await next(FIRST, BATCH);
  while (ids.length > 0) {
    for (const id of ids) {
      if (signal.aborted) break;
      try {
        await act(id);
      } catch (error) {
        failures.push(new Error(id, { cause: error }));
      }
    }
    const last = ids.at(-1) ?? FIRST;
    ids = signal.aborted || ids.length < BATCH ? [] : await next(last, BATCH);
  }
  const failed = failures.map(({ message }) => message).join(', ');
  if (failures.length > 0) throw new AggregateError(failures, `Not done, to ${what}: ${failed}.`);
}
