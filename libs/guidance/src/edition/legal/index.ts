import type { GuidanceEntry } from '../../content/entry.js';
import { childrenEngland } from './children-england.js';
import { commonLawConfidence } from './common-law-confidence.js';
import { dataProtectionLaw } from './data-protection-law.js';

/** The law, first what holds everywhere, then by field and nation. */
export const LEGAL: readonly GuidanceEntry[] = [dataProtectionLaw, commonLawConfidence, childrenEngland];
