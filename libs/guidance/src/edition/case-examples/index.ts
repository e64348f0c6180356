import type { GuidanceEntry } from '../../content/entry.js';
import { aMotherInCrisis } from './a-mother-in-crisis.js';
import { aNoteInALocker } from './a-note-in-a-locker.js';
import { aSolicitorAsksWhereSheLives } from './a-solicitor-asks-where-she-lives.js';
import { anOfficerInAColdHouse } from './an-officer-in-a-cold-house.js';
import { askedForEverything } from './asked-for-everything.js';
import { fifteenAndAskingForThePill } from './fifteen-and-asking-for-the-pill.js';
import { herSonAndHerPension } from './her-son-and-her-pension.js';
import { landlordAsksTheRecoveryService } from './landlord-asks-the-recovery-service.js';
import { leavingHospital } from './leaving-hospital.js';
import { marksOnASmallBoy } from './marks-on-a-small-boy.js';
import { medicineWithinReach } from './medicine-within-reach.js';
import { noAgreementFound } from './no-agreement-found.js';
import { notInTheAgreement } from './not-in-the-agreement.js';
import { overdoseAtTheHostel } from './overdose-at-the-hostel.js';
import { parentsWhoSaidNo } from './parents-who-said-no.js';
import { policeAskTheLibrary } from './police-ask-the-library.js';
import { theAgreementRanOut } from './the-agreement-ran-out.js';
import { theCollegeWantsTheFile } from './the-college-wants-the-file.js';
import { theMorningAfter } from './the-morning-after.js';

/** Invented stories of people who decided whether to share, in the order of their telling. Together they cover every field of work and every topic. */
export const CASE_EXAMPLES: readonly GuidanceEntry[] = [
  aMotherInCrisis,
  medicineWithinReach,
  theAgreementRanOut,
  notInTheAgreement,
  noAgreementFound,
  marksOnASmallBoy,
  policeAskTheLibrary,
  leavingHospital,
  landlordAsksTheRecoveryService,
  fifteenAndAskingForThePill,
  aNoteInALocker,
  theCollegeWantsTheFile,
  theMorningAfter,
  herSonAndHerPension,
  aSolicitorAsksWhereSheLives,
  parentsWhoSaidNo,
  askedForEverything,
  overdoseAtTheHostel,
  anOfficerInAColdHouse,
];
