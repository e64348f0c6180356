import { readdirSync, readFileSync } from 'node:fs';
import { maxHeaderSize } from 'node:http';
import { resolve } from 'node:path';
import { sentSchemas } from './description.js';

const SOURCE = resolve(import.meta.dirname, '../../apps/api/src');

/** Formats of a fixed length. */
const FIXED = ['date', 'uuid'];

/** A limit written down beside a field, and not taken from the one list. */
const OWN_LIMIT = /@(?:Text|TextOrNull|Texts|Words|Secret|Rows|Whole|WholeOrNull|MaxLength|ArrayMaxSize|Max)\([^)\n]*\b\d[\d_]*\b[^)\n]*\)/g;

describe('every text', () => {
  it('that is sent says how long it may be', () => {
    const texts = sentSchemas().filter(({ schema }) => schema.type === 'string' && schema.enum === undefined);
    expect(texts.length).toBeGreaterThan(100);
    const unbounded = texts.filter(({ schema: { maxLength, format = '' } }) => maxLength === undefined && !FIXED.includes(format));
    expect([...new Set(unbounded.map(({ where }) => where))]).toEqual([]);
  });

  it('has its limit from the one list of the domain', () => {
    const declared = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(dto|query)\.ts$/.test(path));
    expect(declared.length).toBeGreaterThan(5);
    const own = declared.flatMap((path) => [...readFileSync(resolve(SOURCE, path), 'utf8').matchAll(OWN_LIMIT)].map(([text]) => `${path}: ${text}`));
    expect(own).toEqual([]);
  });

  it('in an address is as short as the head of a request', () => {
    expect(maxHeaderSize).toBeLessThanOrEqual(16_384);
  });
});
