import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { nameRequest } from './request-scope.js';

const GIVEN = '0f9d8c7b-6a5e-4d3c-8b1a-09f8e7d6c5b4';

async function idGiven(behindProxy: boolean, given: string): Promise<string | null> {
  const server = createServer(express().use(nameRequest(behindProxy), (_request, response) => void response.end())).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { headers: { 'x-request-id': given } })).headers.get('x-request-id');
  } finally {
    server.close();
  }
}

describe('the id that somebody gives a request', () => {
  it('is believed of a trusted proxy', async () => {
    expect(await idGiven(true, GIVEN)).toBe(GIVEN);
  });

  it('is not believed of anybody else', async () => {
    expect(await idGiven(false, GIVEN)).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idGiven(false, GIVEN)).not.toBe(GIVEN);
  });

  it('is not believed of a proxy either where it could be a text', async () => {
    expect(await idGiven(true, 'alice-smith-was-here')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
