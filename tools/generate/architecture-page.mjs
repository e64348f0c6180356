import { finish } from '../setup/finish.mjs';
import { Failure } from '../setup/failure.mjs';

const BEGIN = '<!-- the picture of the modules, written by npm run generate -->';
const END = '<!-- end of the picture -->';
const LIBRARIES = /^libs\/([^/]+)\//;
/** But the platform: everything stands on it, and its arrows would hide the others. */
const MODULES = /^apps\/api\/src\/(?!platform\/)([^/]+)\//;

/**
 * docs/architecture.md with its picture of the API's modules and the libraries drawn again from what imports what.
 *
 * @param {string} root
 * @param {string} page the page as it is, with the two marks between which the picture stands
 * @returns {Promise<string>}
 */
export async function architecturePage(root, page) {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Failure(`docs/architecture.md lacks its two marks: ${BEGIN} and ${END}`);
  const output = await finish(root, [
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    ...['apps/api/src', 'libs', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
  ]);
  return `${page.slice(0, from)}${BEGIN}\n\`\`\`mermaid\n${draw(JSON.parse(output).modules)}\n\`\`\`\n${page.slice(to)}`;
}

function draw(modules) {
  const arrows = new Set();
  for (const { source, dependencies } of modules) {
    const from = boxOf(source);
    if (from === undefined || source.endsWith('.spec.ts')) continue;
    for (const { resolved } of dependencies) {
      const to = boxOf(resolved);
      if (to !== undefined && to !== from) arrows.add(`  ${from} --> ${to}`);
    }
  }
  const boxes = [...new Set([...arrows].flatMap((arrow) => arrow.trim().split(' --> ')))].sort();
  const libraries = boxes.filter((box) => box.startsWith('isp-'));
  return [
    'flowchart LR',
    ...['  subgraph api [apps/api]', ...boxes.filter((box) => !box.startsWith('isp-')).map((box) => `    ${box}`), '  end'],
    ...['  subgraph libs', ...libraries.map((box) => `    ${box}["@isp/${box.slice(4)}"]`), '  end'],
    ...[...arrows].sort(),
  ].join('\n');
}

function boxOf(path) {
  const library = LIBRARIES.exec(path)?.[1];
  return library === undefined ? MODULES.exec(path)?.[1] : `isp-${library}`;
}
