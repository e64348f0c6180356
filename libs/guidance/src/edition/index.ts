import type { GuidanceEdition } from '../content/entry.js';
import { CASE_EXAMPLES } from './case-examples/index.js';
import { LEGAL } from './legal/index.js';
import { LEGAL_SOURCES } from './legal/sources.js';
import { PEOPLE_AND_EMPLOYERS } from './people-and-employers/index.js';
import { PRACTITIONERS } from './practitioners/index.js';
import { SOURCES } from './sources.js';
import { TRAINING } from './training/index.js';

/** What the service is shipped with: the first edition of each entry, until an editor publishes another. */
export const SHIPPED_EDITION: GuidanceEdition = { entries: [...PRACTITIONERS, ...PEOPLE_AND_EMPLOYERS, ...CASE_EXAMPLES, ...LEGAL, ...TRAINING], sources: [...SOURCES, ...LEGAL_SOURCES] };
