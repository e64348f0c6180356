import type { GuidanceEntry } from '../../content/entry.js';
import { childrenEngland } from './children-england.js';
import { childrenNorthernIreland } from './children-northern-ireland.js';
import { childrenScotland } from './children-scotland.js';
import { childrenWales } from './children-wales.js';
import { commonLawConfidence } from './common-law-confidence.js';
import { dataProtectionLaw } from './data-protection-law.js';
import { humanRights } from './human-rights.js';
import { whenAnAgreementIsRequired } from './when-an-agreement-is-required.js';

/** The law, first what holds everywhere, then by field and nation. */
export const LEGAL: readonly GuidanceEntry[] = [
  dataProtectionLaw,
  commonLawConfidence,
  humanRights,
  whenAnAgreementIsRequired,
  childrenEngland,
  childrenWales,
  childrenScotland,
  childrenNorthernIreland,
];
