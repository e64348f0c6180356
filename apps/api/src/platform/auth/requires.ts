import { SetMetadata } from '@nestjs/common';
import type { Permission } from './permissions.js';

/** Metadata key under which a route keeps what it requires. */
export const REQUIRES = 'isp:requires';

/** What a route requires: any one of the permissions. A route without this does not start. */
export const Requires = (...anyOf: [Permission, ...Permission[]]): MethodDecorator => SetMetadata(REQUIRES, anyOf);

/** A route for everyone, signed in or not. */
export const Public = (): MethodDecorator => Requires('public');
