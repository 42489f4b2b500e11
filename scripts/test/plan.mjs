import {engineFiles, needsBuild} from './test-files.mjs';

// Rough seconds of a core per file on two cores, from the totals of runs in November 2026.
const buildSeconds = 50;
const wholeSeconds = {node: 16, chromium: 2.3, firefox: 3.7, webkit: 7.3};
const sampleSeconds = {node: 4.3, chromium: 1.7, firefox: 3.5, webkit: 3};

/** The wanted engines that are installed, or will be: Chromium is installed if it is missing. */
const usable = ({wanted, missing}) =>
  wanted.filter(engine => engine === 'chromium' || !missing.includes(engine));

function phasesOf({node, browsers}, engines, isSample) {
  // Everything takes WebKit over thirty seconds to draw a guide, in parallel with Node on two cores.
  if (!isSample)
    return [
      {node, browsers: []},
      {node: [], browsers: [{files: browsers, engines}]},
    ];
  const chromium = engines.filter(name => name === 'chromium');
  const others = engines.filter(name => name !== 'chromium');
  const again = engineFiles.filter(file => browsers.includes(file));
  const runs = [
    {files: browsers, engines: chromium},
    {files: again, engines: others},
  ];
  return [{node, browsers: runs}];
}

const isRun = ({files, engines}) => files.length > 0 && engines.length > 0;

/**
 * The phases of a run: all files in all engines, Node first; or a sample, which runs every file once, those in which
 * engines differ in each engine, and Node in parallel with Chromium and then the other engines. If dist/ has to be built,
 * files in Node that don't read it run meanwhile. In a phase, the build, files in Node and the runs of `browsers`, one
 * after the other, are parallel.
 */
export function planRun(files, found, {isWhole, isNarrowed, isFirstBuilt}) {
  const isSample = !isWhole && !isNarrowed;
  const early = isFirstBuilt ? files.node.filter(file => !needsBuild(file)) : [];
  const later = {...files, node: files.node.filter(file => !early.includes(file))};
  const phases = phasesOf(later, usable(found), isSample)
    .map(({node, browsers}) => ({node, browsers: browsers.filter(isRun)}))
    .filter(({node, browsers}) => node.length || browsers.length);
  const first = isFirstBuilt ? [{build: true, node: early, browsers: []}] : [];
  return {isWhole, phases: [...first, ...phases]};
}

function timeOf({isWhole, phases}) {
  const seconds = isWhole ? wholeSeconds : sampleSeconds;
  const phaseTime = ({build, node, browsers}) => {
    const inNode = node.length * seconds.node;
    const each = browsers.flatMap(({files, engines}) =>
      engines.map(engine => files.length * seconds[engine])
    );
    if (build) each.push(buildSeconds);
    const sum = each.reduce((one, other) => one + other, inNode);
    return each.length ? Math.max(sum / 2, ...each) : sum;
  };
  return phases.reduce((sum, phase) => sum + phaseTime(phase), 0);
}

const readable = total =>
  total < 90
    ? `${Math.max(10, Math.ceil(total / 10) * 10)} seconds`
    : `${Math.ceil(total / 60)} minutes`;

function describeFiles(phases) {
  const node = phases.flatMap(phase => phase.node);
  const runs = phases.flatMap(({browsers}) => browsers);
  return [
    node.length && `${node.length} in Node`,
    ...runs.map(({files, engines}) => `${files.length} in ${engines.join(' and ')}`),
  ]
    .filter(Boolean)
    .join(', ');
}

/** What a run will do, in a few lines. */
export function describePlan(plan, {missing}, sets) {
  const without = missing.length ? ` (not installed: ${missing.join(', ')})` : '';
  return [
    plan.isWhole
      ? 'Everything: each invariant with all its cases'
      : 'Sample: each invariant with a fixed part of its cases. Everything: CI=true npm test',
    `Files: ${describeFiles(plan.phases)}${without}`,
    `Packages: ${sets.length ? `installs ${sets.join(', ')} first, which these tests need` : 'all are installed'}`,
    `Build: ${plan.phases[0].build ? 'first, since some tests read it' : 'none needed'}`,
    `Time: about ${readable(timeOf(plan))} on two cores`,
  ].join('\n');
}
