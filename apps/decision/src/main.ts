import type { GivenToDecision } from '@isp/guidance/decision';
import { guideDecision } from './guide-decision.js';
import './decision.scss';

const main = document.querySelector('main');
const given = document.querySelector('#given')?.textContent;
if (main === null || given === undefined) throw new Error('The document is not whole.');
guideDecision(main, (JSON.parse(given) as GivenToDecision | null) ?? { advisers: null, sources: {} });
