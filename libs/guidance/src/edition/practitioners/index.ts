import type { GuidanceEntry } from '../../content/entry.js';
import { aboutThisGuidance } from './about-this-guidance.js';
import { askedByAnotherBody } from './asked-by-another-body.js';
import { commonWorries } from './common-worries.js';
import { confidenceAndConsent } from './confidence-and-consent.js';
import { emergencies } from './emergencies.js';
import { forManagers } from './for-managers.js';
import { glossary } from './glossary.js';
import { keyPoints } from './key-points.js';
import { keyPrinciples } from './key-principles.js';
import { limits } from './limits.js';
import { notSharing } from './when-you-decide-not-to-share.js';
import { pocketGuide } from './pocket-guide.js';
import { signposts } from './signposts.js';
import { stepByStep } from './step-by-step.js';
import { whatAnIspIs } from './what-an-isp-is.js';

/** For practitioners and their managers, in the order in which a newcomer reads them. */
export const PRACTITIONERS: readonly GuidanceEntry[] = [
  keyPoints,
  pocketGuide,
  stepByStep,
  emergencies,
  confidenceAndConsent,
  whatAnIspIs,
  askedByAnotherBody,
  notSharing,
  commonWorries,
  keyPrinciples,
  forManagers,
  aboutThisGuidance,
  limits,
  glossary,
  signposts,
];
