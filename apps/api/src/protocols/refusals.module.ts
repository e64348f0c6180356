import { Global, Module } from '@nestjs/common';
import { REFUSALS } from '../platform/http/index.js';
import { ProtocolRefusals } from './refusal-status.js';

/** Global for one thing: the platform's filter of errors, which knows no domain, is told here what its refusals are. */
@Global()
@Module({ providers: [{ provide: REFUSALS, useClass: ProtocolRefusals }], exports: [REFUSALS] })
export class RefusalsModule {}
