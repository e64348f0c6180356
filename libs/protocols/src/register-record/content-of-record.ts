/** A record of the register as what a protocol says. What the record does not say stays empty. */
import { blankContent, blankDataRow, blankParty } from '../blank-content.js';
import type { Party, ProtocolContent, TemplateReference } from '../content.js';
import { LIMITS } from '../limits.js';
import type { CodeNames } from './code-names.js';
import { datesOfRecord, type RecordDates } from './dates-of-record.js';
import { partiesOfRecord, type RecordParty } from './parties-of-record.js';
import { ENTRY_FIELDS, RECORD_FIELDS, valuesOf, type RecordField, type RegisterRecord } from './register-record.js';
import { remark, type Remark } from './remarks.js';

/** What a record is read with. */
export interface ReadWith {
  readonly names: CodeNames;
  readonly template: TemplateReference;
  /** Organisations on the platform that somebody has said are these parties, by the party's name or code. */
  readonly organisations: ReadonlyMap<string, string>;
}

/** A record as a content, with the days that it states and all that is missing or odd. */
export interface RecordContent {
  readonly content: ProtocolContent;
  readonly dates: RecordDates;
  readonly remarks: readonly Remark[];
}

/**
 * What a protocol says that is made of a record. The record states neither the kind of sharing nor who gives and who receives:
 * the kind is that of the template, and directions stay open. A controller is a separate controller; a record knows no other.
 * @param record a record that was read without refusal
 * @param how names for codes, the template, and which organisations the parties are
 */
export function contentOfRecord(record: RegisterRecord, { names, template, organisations }: ReadWith): RecordContent {
  const { parties, remarks: onParties } = partiesOfRecord(record, names);
  const { dates, remarks: onDates } = datesOfRecord(record);
  const power = powerOf(record, names);
  const areas = areasOf(record, names);
  const said = (field: RecordField): string => plain(record[field]);
  const blank = blankContent('routine-sharing', template);
  return {
    dates,
    remarks: [...onParties, ...power.remarks, ...areas.remarks, ...onDates, ...remarksOnTexts(record)],
    content: {
      ...blank,
      title: said('name'),
      topics: power.names.filter((name) => name.length <= LIMITS.shortText),
      areas: areas.names,
      purpose: { ...blank.purpose, summary: said('purpose'), benefits: said('information-sharing-benefits') },
      practitionerSummary: said('purpose'),
      parties: parties.map((party, index) => partyOf(party, index, power.names.join('; '), organisations)),
      dataRows: [
        {
          ...blankDataRow('row-1'),
          dataItems: said('disclosed-information'),
          purpose: said('name'),
          transferMethod: said('information-sharing-method'),
          retention: dates.retention,
        },
      ],
      fairness: { ...blank.fairness, whoAnswersRequests: said('contact') },
      security: { ...blank.security, transfer: said('information-sharing-method') },
      incidents: { ...blank.incidents, notifyWithinHours: null },
      term: { ...blank.term, effectiveOn: dates.startsOn, endsOn: dates.endsOn, firstReviewOn: dates.reviewOn },
    },
  };
}

function partyOf(party: RecordParty, index: number, statutoryPower: string, organisations: ReadonlyMap<string, string>): Party {
  const organisationId = organisations.get(party.code ?? party.name) ?? organisations.get(party.name) ?? '';
  const blank = blankParty({ id: `party-${index + 1}`, organisationId, name: plain(party.name), kind: party.kind, sector: party.sector });
  return {
    ...blank,
    controllerStatus: party.controller ? 'separate-controller' : 'processor',
    legalBasis: { ...blank.legalBasis, statutoryPower },
  };
}

interface Named {
  readonly names: readonly string[];
  readonly remarks: readonly Remark[];
}

function powerOf(record: RegisterRecord, names: CodeNames): Named {
  const codes = valuesOf(record['legal-power-disclosure']);
  if (codes.length === 0) return { names: [], remarks: [remark('no-power-named', 'legal-power-disclosure')] };
  const unknown = codes.filter((code) => !names.has(code));
  return {
    names: codes.map((code) => names.get(code) ?? code),
    remarks: unknown.map((code) => remark('power-not-known', 'legal-power-disclosure', { code })),
  };
}

function areasOf(record: RegisterRecord, names: CodeNames): Named {
  const codes = valuesOf(record.areas);
  const areas = [...new Set([...valuesOf(record['area-names']), ...codes.map((code) => names.get(code) ?? code)])];
  if (areas.length === 0) return { names: [], remarks: [remark('no-area-named', 'area-names')] };
  return { names: areas.map(plain), remarks: codes.filter((code) => !names.has(code)).map((code) => remark('area-not-named', 'areas', { code })) };
}

/** Texts without which a reader learns little. */
const WANTED = ['purpose', 'information-sharing-benefits', 'disclosed-information', 'information-sharing-method'] as const;

const BULLETS = /[\u2022\u25cf\u25aa\u25e6\u00b7]/u;

function remarksOnTexts(record: RegisterRecord): readonly Remark[] {
  const counted = (ENTRY_FIELDS as readonly RecordField[]);
  return [
    ...WANTED.filter((field) => record[field].trim() === '').map((field) => remark('text-missing', field)),
    ...(record.contact.trim() === '' ? [remark('no-contact', 'contact')] : []),
    ...RECORD_FIELDS.filter((field) => !counted.includes(field)).flatMap((field) => {
      const text = record[field];
      return [
        ...(CONTROLS.test(text) ? [remark('control-characters', field)] : []),
        ...(BULLETS.test(text) ? [remark('bullets-in-text', field)] : []),
        ...(text !== '' && text !== text.trim() ? [remark('spaces-around-text', field)] : []),
      ];
    }),
  ];
}

/** Anything but tabs, line feeds, and carriage returns before them. */
const CONTROLS = /(?![\t\n\r])\p{Cc}|\r(?!\n)/u;

/** A text as a protocol can hold and show it: line ends of one kind, and no other control characters. The record keeps them. */
function plain(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '');
}
