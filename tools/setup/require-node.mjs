const LEAST = [20, 19];

/** Ends with one sentence on a Node that cannot even install the project. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  console.error(`This needs Node ${LEAST.join('.')} or later; this is ${process.version}.`);
  process.exit(1);
}
