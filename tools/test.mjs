import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup/install-dependencies.mjs';
import { requireNode } from './setup/require-node.mjs';
import { runOnProjectNode } from './setup/run-on-project-node.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The run closes with its count however it ends: also where it was killed, or never began. */
let counted = false;
process.on('exit', () => {
  if (!counted) console.log('0 passed, 1 failed');
});

requireNode();
installDependencies(root);
runOnProjectNode(root, 'tools/run-tests.mjs', process.argv.slice(2), () => {
  counted = true;
});
