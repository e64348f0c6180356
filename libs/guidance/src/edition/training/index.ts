import type { GuidanceEntry } from '../../content/entry.js';
import { exercises } from './exercises.js';
import { forCpdProviders } from './for-cpd-providers.js';
import { slides } from './slides.js';
import { trainingPlan } from './training-plan.js';

/** For those who teach others, in the order in which they need it. */
export const TRAINING: readonly GuidanceEntry[] = [trainingPlan, slides, exercises, forCpdProviders];
