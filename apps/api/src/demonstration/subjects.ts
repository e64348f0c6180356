import { ADULTS } from './subjects-adults.js';
import { CHILDREN } from './subjects-children.js';
import { HEALTH } from './subjects-health.js';

/** What the demonstration's protocols are about, by a short name. */
export const SUBJECTS = { ...CHILDREN, ...ADULTS, ...HEALTH } as const;
