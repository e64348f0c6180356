import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';

/** The Node that the project brings along, so that scripts run on the same one whatever is installed. */
export const PROJECT_NODE = 'node_modules/node/bin/node';

/**
 * Runs a script on the project's own Node and ends as it ends. Signals are passed on; should this process be killed
 * outright, the script sees its channel close.
 *
 * @param {string} root
 * @param {string} script path from the root
 * @param {readonly string[]} args
 * @param {(message: unknown) => void} [hear] what the script sends
 */
export function runOnProjectNode(root, script, args, hear = () => undefined) {
  const child = spawn(join(root, PROJECT_NODE), [join(root, script), ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('message', hear);
  child.on('error', (error) => {
    console.error(`The project's own Node cannot be started: ${error.message}.`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}
