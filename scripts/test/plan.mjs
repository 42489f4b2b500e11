// Seconds on two cores, as measured; they only tell whether to wait or to come back.
const seconds = {build: 50, node: 5, browsers: {chromium: 2, firefox: 3, webkit: 4}};

function duration({node, browsers}, engines, build) {
  const perFile = engines.reduce((sum, engine) => sum + seconds.browsers[engine], 0);
  return (build ? seconds.build : 0) + node.length * seconds.node + browsers.length * perFile;
}

const readable = total =>
  total < 90
    ? `${Math.max(10, Math.ceil(total / 10) * 10)} seconds`
    : `${Math.ceil(total / 60)} minutes`;

/** What a run will do, in four lines. */
export function describePlan(files, {wanted, missing}, build) {
  const engines = wanted.filter(engine => engine === 'chromium' || !missing.includes(engine));
  const without = missing.length ? ` (not installed: ${missing.join(', ')})` : '';
  return [
    `Engines: ${engines.join(', ')}${without}`,
    `Files: ${files.node.length} in Node, ${files.browsers.length} in each engine`,
    `Build: ${build ? 'first, since these tests read it' : 'none needed'}`,
    `Time: about ${readable(duration(files, engines, build))}`,
  ].join('\n');
}
