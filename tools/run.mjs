import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup/install-dependencies.mjs';
import { requireNode } from './setup/require-node.mjs';
import { runOnProjectNode } from './setup/run-on-project-node.mjs';

/** Runs one of the scripts beside this one, such as `generate`, with everything that it needs installed. */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name, ...args] = process.argv.slice(2);

requireNode();
installDependencies(root);
runOnProjectNode(root, `tools/${name}.mjs`, args);
