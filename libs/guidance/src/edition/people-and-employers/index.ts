import type { GuidanceEntry } from '../../content/entry.js';
import { forFamiliesAndAdults } from './for-families-and-adults.js';
import { governanceFramework } from './governance-framework.js';
import { statementOfCommitment } from './statement-of-commitment.js';
import { whatIsSharedAboutYou } from './what-is-shared-about-you.js';
import { yourRights } from './your-rights.js';

/** For the people whom the sharing is about, and for employers. */
export const PEOPLE_AND_EMPLOYERS: readonly GuidanceEntry[] = [whatIsSharedAboutYou, forFamiliesAndAdults, yourRights, governanceFramework, statementOfCommitment];
