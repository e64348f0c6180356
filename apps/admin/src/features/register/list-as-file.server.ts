import { LIMITS } from '@isp/protocols';

/** What to say beside the list as a file, where the file may not have all of the list; `null`: it has. */
export function whatTheFileHas({ total, moreThanTotal }: { readonly total: number; readonly moreThanTotal: boolean }): string | null {
  return moreThanTotal || total > LIMITS.registerFile ? `The file has the first ${LIMITS.registerFile.toLocaleString('en-GB')} protocols at most. Where there are more, it says so at its end.` : null;
}
