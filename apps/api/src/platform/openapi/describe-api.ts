import type { INestApplication } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, getSchemaPath, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { Express } from 'express';
import { Routes } from '../auth/index.js';
import { ProblemResponse } from '../http/index.js';
import { docsPage, docsStyle } from './docs-page.js';

/** The API's description, built from its controllers and DTOs. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Manage information sharing protocols')
    .setVersion('1')
    .setDescription(
      'Draft, show, sign, review and publish information sharing protocols. Errors are RFC 9457 problems with a stable `code`. ' +
        'Requests that change something carry the `x-csrf-token` of their session. ' +
        'A practitioner never needs a protocol to share information about a person; see `/api/notice`.',
    )
    .addGlobalResponse({ status: 'default', description: 'A problem', content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemResponse) } } } })
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'a token that an administrator of an organisation issues to a machine of theirs' })
    .build();
  return SwaggerModule.createDocument(app, about, {
    extraModels: [ProblemResponse],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
}

/** Serves that description at /api/openapi.json, and as a page to read at /api/docs. */
export function describeApi(app: NestExpressApplication): void {
  let document: OpenAPIObject | null = null;
  const describe = (): OpenAPIObject => (document ??= openApiDocument(app));
  const server: Express = app.getHttpAdapter().getInstance();
  server.get('/api/openapi.json', (_request, response) => void response.json(describe()));
  server.get('/api/docs', (_request, response) => void response.type('html').send(docsPage(describe(), app.get(Routes).list())));
  server.get('/api/docs/style.css', (_request, response) => void response.type('css').send(docsStyle));
}
