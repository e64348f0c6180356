import { Injectable, RequestMethod } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { Permission } from './permissions.js';
import { REQUIRES } from './requires.js';

/** One route of the API and what it requires. */
export interface Route {
  readonly method: string;
  /** As declared, with parameters: `/api/organisations/:id`. */
  readonly path: string;
  /** `Controller.method`. */
  readonly handler: string;
  /** Any one of these; empty: nobody declared it. */
  readonly requires: readonly Permission[];
}

/** Knows every route, and lets none start that does not say what it requires. */
@Injectable()
export class Routes implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** Every route of every controller, in a stable order. */
  list(): Route[] {
    return this.discovery
      .getControllers()
      .flatMap(({ instance, metatype }) => (isObject(instance) && metatype ? this.routesOf(instance, metatype) : []))
      .sort((a, b) => compare(`${a.path} ${a.method}`, `${b.path} ${b.method}`));
  }

  onApplicationBootstrap(): void {
    const open = this.list().filter((route) => route.requires.length === 0);
    if (open.length > 0) throw new Error(`Routes that do not say what they require: ${open.map((route) => route.handler).join(', ')}`);
  }

  private routesOf(instance: object, controller: { readonly name: string }): Route[] {
    const prototype: unknown = Object.getPrototypeOf(instance);
    if (!isObject(prototype)) return [];
    const bases = texts(Reflect.getMetadata(PATH_METADATA, controller));
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler: unknown = Reflect.get(prototype, name);
      if (!isObject(handler) || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
      const method = RequestMethod[Number(Reflect.getMetadata(METHOD_METADATA, handler))] ?? 'GET';
      const requires = (Reflect.getMetadata(REQUIRES, handler) ?? []) as readonly Permission[];
      return bases.flatMap((base) =>
        texts(Reflect.getMetadata(PATH_METADATA, handler)).map((path) => ({
          method,
          path: `/${['api', base, path].flatMap((part) => part.split('/')).filter(Boolean).join('/')}`,
          handler: `${controller.name}.${name}`,
          requires,
        })),
      );
    });
  }
}

function texts(metadata: unknown): string[] {
  return [metadata].flat().filter((value) => typeof value === 'string');
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' || typeof value === 'function') && value !== null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
