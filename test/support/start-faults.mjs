import { makeClustersFolder } from '../../tools/testing/left-clusters.mjs';

/** A folder for the run, unless the run brought one: each test keeps its PostgreSQL in it, and says at its end what faults it injected. */
export default function startFaults() {
  process.env['FAULTS_FOLDER'] ??= makeClustersFolder();
}
