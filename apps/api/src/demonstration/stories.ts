import type { ProtocolContent } from '@isp/protocols';
import type { Dates } from './write-content.js';
import type { OrganisationKey } from './organisations.js';
import type { Storyteller } from './storyteller.js';
import type { Subject } from './subject.js';
import { SUBJECTS } from './subjects.js';

/** What a story is told with: it starts a protocol on a subject, complete, with its dates in days before the present. */
export type Begin = (
  subject: Subject,
  dates: { readonly started: number; readonly effective: number; readonly ends?: number; readonly entry?: Dates['entryIntoForce'] },
  how?: { readonly unfinished?: Partial<ProtocolContent>; readonly takenInFrom?: string },
) => Promise<Storyteller>;

/** One protocol's life, in days before the present. */
type Story = (begin: Begin) => Promise<void>;

/** Every standing there is, the oldest protocol first; those out for signature wait for whoever looks around. */
export const STORIES: readonly Story[] = [
  // In force for years, reviewed once, and published whole.
  async (begin) => {
    const story = await begin(SUBJECTS.domesticAbuse, { started: 1_210, effective: 1_150 });
    await story.publish(1_200, 'full');
    await story.send(1_180, { deadline: 1_150 });
    await signInTurn(story, ['police', 'council', 'refuge', 'hospitals', 'housing', 'probation'], 1_170, 13);
    await story.startReview(790);
    await story.completeReview(780, { outcome: 'no-change', note: 'The conference works as described. Attendance by housing has improved.' });
  },
  // Superseded by the shared view of the care record.
  async (begin) => {
    const story = await begin({ ...SUBJECTS.recordView, title: 'Letters between hospital, surgery and council' }, { started: 1_190, effective: 1_160 });
    await story.send(1_180);
    await signInTurn(story, ['council', 'hospitals', 'surgery'], 1_175, 6);
    await story.end(300, { kind: 'superseded', reason: 'The shared view of the care record takes its place.', supersededBy: null });
  },
  // Ended by its own term.
  async (begin) => {
    const story = await begin(SUBJECTS.winterWarmth, { started: 800, effective: 770, ends: 60 });
    await story.send(790);
    await signInTurn(story, ['council', 'families'], 785, 6);
  },
  // Its review is overdue, and it is in force all the same.
  async (begin) => {
    const story = await begin(SUBJECTS.fireSafety, { started: 520, effective: 480 });
    await story.publish(515, 'full');
    await story.send(505);
    await signInTurn(story, ['fire', 'council'], 500, 9);
  },
  // Its review has been overdue for a year.
  async (begin) => {
    const story = await begin(SUBJECTS.transitions, { started: 790, effective: 740 });
    await story.send(780);
    await signInTurn(story, ['council', 'college', 'school'], 770, 40);
  },
  // Under review.
  async (begin) => {
    const story = await begin(SUBJECTS.mentalHealthTriage, { started: 430, effective: 380 });
    await story.publish(425, 'full');
    await story.send(420);
    await signInTurn(story, ['police', 'hospitals', 'council'], 410, 11);
    await story.startReview(9);
  },
  // Its review is due within three months.
  async (begin) => {
    const story = await begin(SUBJECTS.discharge, { started: 360, effective: 320 });
    await story.publish(355, 'full');
    await story.send(345);
    await signInTurn(story, ['hospitals', 'council', 'surgery', 'housing'], 338, 8);
  },
  // Kept off the register, with the reason.
  async (begin) => {
    const story = await begin(SUBJECTS.exploitation, { started: 250, effective: 210 });
    await story.publish(248, 'none', 'Its publication would tell dealers how homes are watched.');
    await story.send(240);
    await signInTurn(story, ['housing', 'police', 'council'], 232, 5);
  },
  // Ended by the parties.
  async (begin) => {
    const story = await begin(SUBJECTS.bloodPressure, { started: 420, effective: 390 });
    await story.send(410);
    await signInTurn(story, ['leisure', 'surgery', 'council'], 405, 7);
    await story.end(120, { kind: 'ended', reason: 'Readings are taken at pharmacies now.', supersededBy: null });
  },
  // Withdrawn after it had come into force.
  async (begin) => {
    const story = await begin(SUBJECTS.vaccination, { started: 330, effective: 300 });
    await story.send(320);
    await signInTurn(story, ['hospitals', 'council', 'school'], 315, 4);
    await story.end(150, { kind: 'withdrawn', reason: 'The vaccination team was moved to another provider.', supersededBy: null });
  },
  // A joint arrangement that waited for all to sign.
  async (begin) => {
    const story = await begin(SUBJECTS.recordView, { started: 340, effective: 310, entry: { rule: 'all-signed' } });
    await story.publish(338, 'full');
    await story.send(330);
    await signInTurn(story, ['hospitals', 'surgery', 'council'], 324, 9);
  },
  // In force between two bodies in Wales; a minor change was made without anybody signing again.
  async (begin) => {
    const story = await begin(SUBJECTS.childHealthWales, { started: 300, effective: 270 });
    await story.publish(295, 'full');
    await story.send(290);
    await signInTurn(story, ['cyngor', 'board'], 282, 5);
    await story.startChange(40, 'minor', 'A clearer summary for practitioners.');
    await story.edit(39, { practitionerSummary: `${SUBJECTS.childHealthWales.forPractitioners} Ask for an interpreter where one helps.` });
    await story.send(38);
  },
  // Early help: in force between those who have signed; one party has not answered yet.
  async (begin) => {
    const story = await begin(SUBJECTS.earlyHelp, { started: 160, effective: 100 });
    await story.publish(155, 'full');
    await story.show(150, ['hospitals', 'families']);
    await story.send(140, { deadline: 100, waitedFor: ['nursery'] });
    await signInTurn(story, ['council', 'police', 'school', 'hospitals', 'families'], 132, 9);
    await story.remind(60, 'nursery');
  },
  // A second version is being signed while the first stays in force.
  async (begin) => {
    const story = await begin(SUBJECTS.missing, { started: 290, effective: 250 });
    await story.send(280);
    await signInTurn(story, ['police', 'council', 'youth', 'college'], 275, 5);
    await story.startChange(35, 'major', 'The talk after coming back moves to Quillet Youth.');
    await story.edit(34, { practitionerSummary: `${SUBJECTS.missing.forPractitioners} From now on the talk afterwards is led by Quillet Youth.` });
    await story.send(30, { deadline: -20, waitedFor: ['police', 'youth', 'college'] });
    await story.sign(26, 'council');
  },
  // Taken in from a register elsewhere: its standing is what was stated there.
  async (begin) => {
    const story = await begin(SUBJECTS.libraries, { started: 200, effective: 900 }, { takenInFrom: 'Register of the former Sampleton District' });
    await story.takeIn(198);
  },
  // Given up before it came into force.
  async (begin) => {
    const story = await begin(SUBJECTS.needsAssessment, { started: 180, effective: 90 });
    await story.send(170);
    await story.withdraw(130, 'Figures without names need no signatures.');
    await story.abandon(128, 'The figures are published, and no personal data is shared.');
  },
  // Signed by all, to take effect later.
  async (begin) => {
    const story = await begin(SUBJECTS.borderWales, { started: 70, effective: -40 });
    await story.publish(65, 'full');
    await story.send(60, { deadline: 10 });
    await signInTurn(story, ['board', 'hospitals'], 50, 12);
  },
  // Partly signed: one has declined, one has read it, one is a partner's signatory with an account.
  async (begin) => {
    const story = await begin(SUBJECTS.schoolNurses, { started: 55, effective: -10 });
    await story.send(45, { deadline: -14, waitedFor: ['hospitals'] });
    await story.sign(41, 'council');
    await story.decline(33, 'school', 'The retention period is longer than our governors have agreed to.');
  },
  // Out for signature: nobody has signed yet.
  async (begin) => {
    const story = await begin(SUBJECTS.supportedHousing, { started: 40, effective: -5 });
    await story.send(12, { deadline: -18, waitedFor: ['council', 'probation', 'housing'] });
    await story.open(10, 'housing');
  },
  // Sent only yesterday.
  async (begin) => {
    const story = await begin(SUBJECTS.falls, { started: 20, effective: -30 });
    await story.publish(19, 'full');
    await story.send(1, { deadline: -21, waitedFor: ['council', 'hospitals', 'surgery'] });
  },
  // A draft that partners are reading.
  async (begin) => {
    const story = await begin({ ...SUBJECTS.attendance, title: 'School attendance: notices and offers of help' }, { started: 15, effective: -60 });
    await story.show(6, ['school']);
  },
  // A draft with much still to write.
  async (begin) => {
    await begin(
      { ...SUBJECTS.libraries, title: 'Swimming lessons for children in care' },
      { started: 3, effective: -90 },
      { unfinished: { practitionerSummary: '', dataRows: [], dpia: { screening: null, screeningReason: '', reference: '', completedOn: null, dpoAdvice: '' } } },
    );
  },
];

/** One party after another signs, so many days apart. */
async function signInTurn(story: Storyteller, parties: readonly OrganisationKey[], firstDaysAgo: number, apart: number): Promise<void> {
  for (const [index, party] of parties.entries()) await story.sign(firstDaysAgo - index * apart, party);
}
