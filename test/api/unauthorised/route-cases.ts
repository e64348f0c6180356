import { routesOfGuidance } from './routes-of-guidance.js';
import { routesOfIntakes } from './routes-of-intakes.js';
import { routesOfOrganisations } from './routes-of-organisations.js';
import { routesOfPeople } from './routes-of-people.js';
import { routesOfPlatform } from './routes-of-platform.js';
import { routesOfProtocols } from './routes-of-protocols.js';
import type { RouteCases } from './world.js';

/** How to ask every route. A module that adds a route adds it to its own table. */
export const routeCases: RouteCases = { ...routesOfGuidance, ...routesOfIntakes, ...routesOfOrganisations, ...routesOfPeople, ...routesOfPlatform, ...routesOfProtocols };
