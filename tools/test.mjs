import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup/install-dependencies.mjs';
import { requireNode } from './setup/require-node.mjs';
import { runOnProjectNode } from './setup/run-on-project-node.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

requireNode();
installDependencies(root);
runOnProjectNode(root, 'tools/run-tests.mjs', process.argv.slice(2));
