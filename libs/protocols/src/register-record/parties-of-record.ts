/** Who takes part, as far as a record and the registers of its codes say. Nothing is guessed: a code that nobody names stays a code. */
import type { OrganisationKind, Sector } from '../content.js';
import type { CodeNames } from './code-names.js';
import { valuesOf, type RecordField, type RegisterRecord } from './register-record.js';
import { remark, type Remark } from './remarks.js';

/** One who takes part by a record. */
export interface RecordParty {
  /** Its name; where no file names it, its code. */
  readonly name: string;
  readonly code: string | null;
  readonly controller: boolean;
  readonly processor: boolean;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
}

/** A class of bodies, not one body: "A licensed supplier", "The proprietor of a school". */
const CLASS = /^an? |^the [a-z ]+ (?:of|to) an? /i;

/**
 * The parties of a record: controllers first, then processors that are not controllers as well.
 *
 * Codes and names stand in separate fields and are not paired there. A name is taken for the one meant by a code only where the code
 * stands for a class of bodies; any other name is a party of its own.
 * @param record the record
 * @param names names for codes, from the files given with it
 * @returns the parties, and what is missing or odd about them
 */
export function partiesOfRecord(record: RegisterRecord, names: CodeNames): { readonly parties: readonly RecordParty[]; readonly remarks: readonly Remark[] } {
  const controllers = named(record, 'controllers', 'controller-names', names);
  const processors = named(record, 'processors', 'processor-names', names);
  const parties = new Map<string, RecordParty>();
  // Of a code in both fields it is said once that nobody names it.
  const said = new Set(controllers.remarks.map(({ facts }) => facts['code']));
  const remarks: Remark[] = [...controllers.remarks, ...processors.remarks.filter(({ code, facts }) => code !== 'party-not-named' || !said.has(facts['code']))];
  const add = (found: Found, field: RecordField): void => {
    const key = found.name.toLowerCase();
    const before = parties.get(key);
    const role = { controller: field === 'controllers' || before?.controller === true, processor: field === 'processors' || before?.processor === true };
    if (before !== undefined) {
      const both = before.controller && !before.processor && field === 'processors';
      remarks.push(both ? remark('controller-and-processor', field, { name: found.name }) : remark('party-named-twice', field, { name: found.name }));
    }
    parties.set(key, { ...found, ...role, ...kindOf(found.code) });
  };
  for (const found of controllers.found) add(found, 'controllers');
  for (const found of processors.found) add(found, 'processors');
  const count = controllers.found.length;
  if (count === 0) remarks.push(remark('no-controller-named', 'controllers'));
  else if (parties.size === 1) remarks.push(remark('one-party-named', 'controllers'));
  else if (count === 1) remarks.push(remark('one-controller-named', 'controllers'));
  return { parties: [...parties.values()], remarks };
}

interface Found {
  readonly name: string;
  readonly code: string | null;
}

function named(record: RegisterRecord, codesField: 'controllers' | 'processors', namesField: RecordField, names: CodeNames): { readonly found: readonly Found[]; readonly remarks: readonly Remark[] } {
  const codes = valuesOf(record[codesField]);
  const given = [...valuesOf(record[namesField])];
  const besides = given.length;
  const remarks: Remark[] = [];
  const found = codes.map((code): Found => {
    const name = names.get(code);
    if (name === undefined) {
      remarks.push(remark('party-not-named', codesField, { code, ...perhaps(record, code) }));
      return { name: code, code };
    }
    if (!CLASS.test(name)) return { name, code };
    const one = given.shift();
    if (one === undefined) {
      remarks.push(remark('party-described-not-named', codesField, { code, description: name }));
      return { name, code };
    }
    remarks.push(remark('party-named-beside-its-code', codesField, { code, description: name, name: one }));
    return { name: one, code };
  });
  if (given.length > 0) remarks.push(remark('names-beside-codes', namesField, { names: besides, codes: codes.length, without: given.join('; ') }));
  return { found: [...found, ...given.map((name) => ({ name, code: null }))], remarks };
}

/** The record's only area may be the council that a code stands for: said, and not taken for it. */
function perhaps(record: RegisterRecord, code: string): { readonly perhaps?: string } {
  const [area, ...more] = valuesOf(record['area-names']);
  return area !== undefined && more.length === 0 && isCouncil(code) ? { perhaps: area } : {};
}

function isCouncil(code: string): boolean {
  return /^(?:principal-)?local-authority/.test(code);
}

function kindOf(code: string | null): Pick<RecordParty, 'kind' | 'sector'> {
  if (code !== null && isCouncil(code)) return { kind: 'public-authority', sector: 'local-government' };
  if (code?.startsWith('government-organisation:') === true) return { kind: 'public-authority', sector: 'central-government' };
  return { kind: 'other', sector: 'other' };
}
