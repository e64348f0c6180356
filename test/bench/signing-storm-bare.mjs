import { createHash } from 'node:crypto';
import pg from 'pg';

/**
 * The statements of signings, played by `pg` alone: the same texts, values and order, each prepared once for each connection,
 * a pool of the same size, and signings of one protocol one after another, as the service does it.
 *
 * @param {string} url of a database as it was when the statements were taken down
 * @param {{ warmUp: readonly Taken[], storm: readonly Taken[], poolSize: number }} taken
 * @returns {Promise<{ times: number[], ms: number }>} how long each signing took, and all of them from the first to the last
 *
 * @typedef {{ protocolId: string, statements: readonly { text: string, values: unknown[] }[] }} Taken
 */
export async function playBare(url, { warmUp, storm, poolSize }) {
  const pool = new pg.Pool({ connectionString: url, max: poolSize });
  try {
    await play(pool, warmUp);
    return await play(pool, storm);
  } finally {
    await pool.end();
  }
}

async function play(pool, signings) {
  const last = new Map();
  const began = performance.now();
  const times = await Promise.all(
    signings.map(async ({ protocolId, statements }) => {
      const turn = (last.get(protocolId) ?? Promise.resolve()).then(() => sign(pool, statements));
      last.set(protocolId, turn);
      await turn;
      return performance.now() - began;
    }),
  );
  return { times, ms: performance.now() - began };
}

async function sign(pool, statements) {
  const client = await pool.connect();
  try {
    for (const { text, values } of statements) {
      await client.query(values.length === 0 ? text : { name: nameOf(text), text, values });
    }
  } finally {
    client.release();
  }
}

const names = new Map();

function nameOf(text) {
  if (!names.has(text)) names.set(text, createHash('sha256').update(text).digest('hex').slice(0, 32));
  return names.get(text);
}
