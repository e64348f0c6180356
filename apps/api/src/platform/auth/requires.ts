import { SetMetadata } from '@nestjs/common';
import type { Permission } from './permissions.js';

/** Metadata key under which a route keeps what it requires. */
export const REQUIRES = 'isp:requires';

/** What a route requires: any one of the permissions. A route without this does not start. */
export const Requires = (...anyOf: [Permission, ...Permission[]]): MethodDecorator => SetMetadata(REQUIRES, anyOf);

/** Whether a route is for machines: a session counts for nothing there. */
export function isByBearer(requires: readonly Permission[] | undefined): boolean {
  return requires?.includes('bearer-token') ?? false;
}

/** A route for everyone, signed in or not. */
export const Public = (): MethodDecorator => Requires('public');
