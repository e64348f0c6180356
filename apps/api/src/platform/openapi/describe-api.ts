import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The API's description, built from its controllers and DTOs. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Manage information sharing protocols')
    .setVersion('1')
    .setDescription('Draft, show, sign, review and publish information sharing protocols.')
    .build();
  return SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
}

/** Serves that description at /api/openapi.json. */
export function describeApi(app: INestApplication): void {
  SwaggerModule.setup('openapi', app, () => openApiDocument(app), {
    useGlobalPrefix: true,
    ui: false,
    raw: ['json'],
    jsonDocumentUrl: 'openapi.json',
  });
}
