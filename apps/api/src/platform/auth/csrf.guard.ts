import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { Problem } from '../http/problem.js';
import { carriesCsrfToken } from './csrf.js';
import type { Permission } from './permissions.js';
import { isByBearer, REQUIRES } from './requires.js';

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Every request that could change something carries the token of its session: signed in or not, in process or not. Where no session
 * counts there is none to misuse.
 */
@Injectable()
export class CsrfGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (isByBearer(this.reflector.get<readonly Permission[] | undefined>(REQUIRES, context.getHandler()))) return true;
    if (SAFE_METHODS.includes(request.method) || carriesCsrfToken(request)) return true;
    throw new Problem(403, 'csrf-token-wrong');
  }
}
