import type { GuidanceEntry } from '../../content/entry.js';
import { limits } from './limits.js';

/** For practitioners and their managers. */
export const PRACTITIONERS: readonly GuidanceEntry[] = [limits];
