import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { limitWaiting } from './limit-waiting.js';

const LONG = Buffer.alloc(8_000_000, 'x');
let server: Server;
const sockets: Socket[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume();
    if (request.url === '/long') response.end(LONG);
    else request.once('end', () => response.end('done'));
  });
  limitWaiting(server, { head: 300, request: 600, idle: 900, betweenRequests: 300, lookEvery: 50 });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  server.closeAllConnections();
  server.close();
});

function open(): Socket {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined);
  sockets.push(socket);
  return socket;
}

/** How long it takes until the connection is over, and what was answered; `null`: it is not over. */
async function ended(socket: Socket, withinMs = 2_500): Promise<string | null> {
  let answered = '';
  socket.on('data', (piece: Buffer) => {
    answered += piece.toString('latin1');
  });
  const over = new Promise<string>((close) => socket.once('close', () => close(answered)));
  return Promise.race([over, pause(withinMs, null, { ref: false })]);
}

/** Sends a piece every 100 ms for as long as it is taken. */
function dribble(socket: Socket, piece: string): void {
  const timer = setInterval(() => (socket.writable ? socket.write(piece) : clearInterval(timer)), 100);
  socket.once('close', () => clearInterval(timer));
}

describe('a connection is ended', () => {
  it('on which a head comes in drop by drop', async () => {
    const socket = open();
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n');
    dribble(socket, 'X-Slow: 1\r\n');
    expect(await ended(socket)).toContain('408');
  });

  it('on which a body comes in drop by drop', async () => {
    const socket = open();
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n');
    dribble(socket, 'x');
    expect(await ended(socket)).toContain('408');
  });

  it('on which nobody reads the answer', async () => {
    const closed = new Promise<boolean>((gone) => server.once('connection', (mine) => mine.once('close', () => gone(true))));
    const socket = open();
    socket.pause();
    socket.write('GET /long HTTP/1.1\r\nHost: a\r\n\r\n');
    expect(await Promise.race([closed, pause(2_500, false, { ref: false })])).toBe(true);
  });

  it.each([
    ['nothing is sent at all', ''],
    ['nothing more is asked', 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'],
  ])('on which %s', async (_, sent) => {
    const socket = open();
    socket.write(sent);
    expect(await ended(socket)).not.toBeNull();
  });
});

it('waits for nobody else: while a hundred are slow, another is answered', async () => {
  for (let number = 0; number < 100; number += 1) open().write('GET / HTTP/1.1\r\nX-Slow');
  const before = performance.now();
  expect(await (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)).text()).toBe('done');
  expect(performance.now() - before).toBeLessThan(1_000);
});
