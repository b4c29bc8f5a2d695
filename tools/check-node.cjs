// Runs before the scripts of package.json, in the syntax of any Node: an old one would stop at the first file with a
// message that tells nobody what to do.
const NEEDED = 24;

const { node } = process.versions;
if (Number(node.split('.')[0]) < NEEDED) {
  console.error(
    `This needs Node ${NEEDED} or newer, and this is Node ${node}. Get one from https://nodejs.org; on Linux, npm ci (without --omit=optional) brings it along.`,
  );
  process.exitCode = 2;
}
