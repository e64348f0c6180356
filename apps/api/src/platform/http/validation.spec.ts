import 'reflect-metadata';
import { Problem, Rows, SomeOf, Text, Texts, validation } from './index.js';

class Row {
  @Text('name') readonly name!: string;
  @Text('title') readonly title!: string;
}

class Body {
  @Rows(() => Row, 50) readonly rows!: readonly Row[];
  @Texts('topics', 5) readonly topics!: readonly string[];
  @SomeOf(['a', 'b']) readonly codes!: readonly string[];
}

const fine = { rows: [{ name: 'A', title: 'B' }], topics: ['c'], codes: ['a'] };
const many = <T>(count: number, row: (at: number) => T): readonly T[] => Array.from({ length: count }, (_, at) => row(at));

/** What is said against a body; `null`: nothing. */
async function refused(body: object): Promise<Problem | null> {
  try {
    await validation().transform(body, { type: 'body', metatype: Body });
    return null;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

describe('what was sent', () => {
  it('passes as it is declared', async () => {
    expect(await refused(fine)).toBeNull();
  });

  it('is refused once for a list that is too long, whatever its rows are', async () => {
    const problem = await refused({ ...fine, rows: many(60, () => ({})) });
    expect(problem?.getStatus()).toBe(422);
    expect(problem?.pointers).toEqual([{ pointer: '/rows', code: 'too-many', facts: { max: 50 } }]);
  });

  it.each(['rows', 'topics', 'codes'])('is refused at once for 300,000 %s', async (member) => {
    const body = { ...fine, [member]: many(300_000, (at) => (member === 'rows' ? {} : String(at))) };
    const started = process.cpuUsage();
    const problem = await refused(body);
    // The processor's own time, in microseconds: what else the machine does meanwhile says nothing of it.
    expect(process.cpuUsage(started).user).toBeLessThan(200_000);
    expect(problem?.pointers).toEqual([{ pointer: `/${member}`, code: 'too-many', facts: { max: 5_000 } }]);
  });

  it('has its first hundred faults told, and no more', async () => {
    const problem = await refused({ ...fine, rows: many(50, () => ({})), ...Object.fromEntries(many(300, (at) => [`unknown${at}`, 1])) });
    expect(problem?.pointers).toHaveLength(100);
    expect(JSON.stringify(problem?.body()).length).toBeLessThan(50_000);
  });

  it('has a fault within a row told by the row', async () => {
    expect((await refused({ ...fine, rows: [{ name: 'A', title: 1 }] }))?.pointers).toContainEqual({ pointer: '/rows/0/title', code: 'not-a-text', facts: {} });
  });
});
