import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { CsrfGuard } from './csrf.guard.js';
import { OneTimeCodes } from './one-time-codes.js';
import { PermissionGuard } from './permission.guard.js';
import { PersonalLinks } from './personal-links.js';
import { Routes } from './routes.js';
import { Secrets } from './secrets.js';
import { Throttle } from './throttle.js';

/** Who is asking, whether they may, and how strangers prove who they are. Needs a global provider of `Viewers`. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    OneTimeCodes,
    PersonalLinks,
    Routes,
    Secrets,
    Throttle,
    { provide: APP_GUARD, useClass: CsrfGuard },
    { provide: APP_GUARD, useClass: PermissionGuard },
  ],
  exports: [OneTimeCodes, PersonalLinks, Routes, Secrets, Throttle],
})
export class AuthModule {}
