/** Something that whoever started a script can put right: its message is one sentence for them, without a stack. */
export class Failure extends Error {}

/**
 * Tells of a failure on stderr.
 *
 * @param {unknown} error
 */
export function report(error) {
  console.error(error instanceof Failure ? error.message : error);
}
