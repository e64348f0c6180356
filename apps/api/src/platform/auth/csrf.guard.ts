import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '../http/problem.js';
import { carriesCsrfToken } from './csrf.js';

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Every request that could change something carries the token of its session: signed in or not, in process or not. */
@Injectable()
export class CsrfGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (SAFE_METHODS.includes(request.method) || carriesCsrfToken(request)) return true;
    throw new Problem(403, 'csrf-token-wrong');
  }
}
