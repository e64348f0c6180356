import type { GuidanceEntry } from '../../content/entry.js';
import { adultsEngland } from './adults-england.js';
import { adultsNorthernIreland } from './adults-northern-ireland.js';
import { adultsScotland } from './adults-scotland.js';
import { adultsWales } from './adults-wales.js';
import { childrenEngland } from './children-england.js';
import { childrenNorthernIreland } from './children-northern-ireland.js';
import { childrenScotland } from './children-scotland.js';
import { childrenWales } from './children-wales.js';
import { commonLawConfidence } from './common-law-confidence.js';
import { crimeAndDisorder } from './crime-and-disorder.js';
import { dataProtectionLaw } from './data-protection-law.js';
import { educationAndEarlyYears } from './education-and-early-years.js';
import { healthAndCare } from './health-and-care.js';
import { housingAndHomelessness } from './housing-and-homelessness.js';
import { humanRights } from './human-rights.js';
import { publicBodiesPowers } from './public-bodies-powers.js';
import { whenAnAgreementIsRequired } from './when-an-agreement-is-required.js';

/** The law, first what holds everywhere, then by field and nation. */
export const LEGAL: readonly GuidanceEntry[] = [
  dataProtectionLaw,
  commonLawConfidence,
  humanRights,
  whenAnAgreementIsRequired,
  publicBodiesPowers,
  childrenEngland,
  childrenWales,
  childrenScotland,
  childrenNorthernIreland,
  adultsEngland,
  adultsWales,
  adultsScotland,
  adultsNorthernIreland,
  healthAndCare,
  crimeAndDisorder,
  educationAndEarlyYears,
  housingAndHomelessness,
];
