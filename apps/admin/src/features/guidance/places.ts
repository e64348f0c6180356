import type { EntryKind } from '@isp/guidance/content';
import type { Crumb } from '../../components/page.js';

const GUIDANCE: Crumb = { to: '/guidance', text: 'Guidance' };

/** The list that an entry of some kind stands in, if not in the index alone. */
const LISTS: Readonly<Partial<Record<EntryKind, Crumb>>> = {
  'case-example': { to: '/guidance/case-examples', text: 'Case examples' },
  legal: { to: '/guidance/legal', text: 'Legal guidance' },
  training: { to: '/guidance/training', text: 'Training' },
};

/** The pages above an entry of some kind; without one, above a list of entries. */
export function wayTo(kind?: EntryKind): readonly Crumb[] {
  const list = kind === undefined ? undefined : LISTS[kind];
  return list === undefined ? [GUIDANCE] : [GUIDANCE, list];
}
