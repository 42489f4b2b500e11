// Rough seconds of a file on two cores, from the totals of whole runs in November 2026.
const seconds = {build: 50, node: 16, browsers: {chromium: 2.3, firefox: 3.7, webkit: 7.3}};

// Two engines run side by side, after Node.
function duration({node, browsers}, engines, build) {
  const each = engines.map(engine => browsers.length * seconds.browsers[engine]);
  const sum = each.reduce((one, other) => one + other, 0);
  const inNode = node.length * seconds.node;
  return (build ? seconds.build : 0) + inNode + Math.max(sum / 2, ...each);
}

const readable = total =>
  total < 90
    ? `${Math.max(10, Math.ceil(total / 10) * 10)} seconds`
    : `${Math.ceil(total / 60)} minutes`;

/** What a run will do, in five lines. */
export function describePlan(files, {wanted, missing}, {build, sets}) {
  const engines = wanted.filter(engine => engine === 'chromium' || !missing.includes(engine));
  const without = missing.length ? ` (not installed: ${missing.join(', ')})` : '';
  return [
    `Engines: ${engines.join(', ')}${without}`,
    `Files: ${files.node.length} in Node, ${files.browsers.length} in each engine`,
    `Packages: ${sets.length ? `first ${sets.join(', ')}, which these tests need` : 'all are there'}`,
    `Build: ${build ? 'first, since these tests read it' : 'none needed'}`,
    `Time: about ${readable(duration(files, engines, build))}`,
  ].join('\n');
}
