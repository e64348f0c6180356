import { Injectable, ParseUUIDPipe } from '@nestjs/common';
import { notFound } from './problem.js';

/** Takes the id in an address; what is no id leads nowhere, like an id of nothing. */
@Injectable()
export class IdPipe extends ParseUUIDPipe {
  constructor() {
    super({ exceptionFactory: () => notFound() });
  }
}
