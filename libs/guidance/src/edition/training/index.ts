import type { GuidanceEntry } from '../../content/entry.js';
import { exercises } from './exercises.js';
import { slides } from './slides.js';

/** For those who teach others, in the order in which they need it. */
export const TRAINING: readonly GuidanceEntry[] = [slides, exercises];
