import type { Template } from '../template.js';
import { JOINT_CONTROLLER_ARRANGEMENT } from './joint-controller-arrangement.js';
import { ONE_WAY_DISCLOSURE } from './one-way-disclosure.js';
import { ROUTINE_SHARING } from './routine-sharing.js';

/** The templates that come with the product, in the order in which they are offered. */
export const SHIPPED_TEMPLATES: readonly Template[] = [ROUTINE_SHARING, ONE_WAY_DISCLOSURE, JOINT_CONTROLLER_ARRANGEMENT];
