import {engineFiles} from './test-files.mjs';

// Rough seconds per file on two cores, from the totals of whole runs in November 2026, and a sample's share of them.
const seconds = {build: 50, node: 16, chromium: 2.3, firefox: 3.7, webkit: 7.3};
const sampleShare = 0.4;

/** The wanted engines that are installed, or will be: Chromium is installed if it is missing. */
const usable = ({wanted, missing}) =>
  wanted.filter(engine => engine === 'chromium' || !missing.includes(engine));

function phasesOf({node, browsers}, engines, isSample) {
  const inNode = node.length ? [{node}] : [];
  const run = (files, names) =>
    files.length && names.length ? {browsers: {files, engines: names}} : undefined;
  // In parallel with Node, drawing a guide takes WebKit over thirty seconds on two cores.
  if (!isSample) return [...inNode, run(browsers, engines)].filter(Boolean);
  const others = engines.filter(name => name !== 'chromium');
  const again = engineFiles.filter(file => browsers.includes(file));
  return [{...inNode[0], ...run(browsers, ['chromium'])}, run(again, others)].filter(Boolean);
}

/**
 * The phases of a run: all files in all engines, Node first; or a sample, which runs every file once, those in which
 * engines differ in each engine, and Node in parallel with Chromium.
 */
export function planRun(files, found, {isWhole, isNarrowed}) {
  const phases = phasesOf(files, usable(found), !isWhole && !isNarrowed);
  return {isWhole, phases};
}

function timeOf({isWhole, phases}, {build}) {
  const share = isWhole ? 1 : sampleShare;
  const phaseTime = ({node = [], browsers}) => {
    const inNode = node.length * seconds.node;
    if (!browsers) return inNode * share;
    const each = browsers.engines.map(engine => browsers.files.length * seconds[engine]);
    const sum = each.reduce((one, other) => one + other, inNode);
    return Math.max(sum / 2, ...each) * share;
  };
  return phases.reduce((sum, phase) => sum + phaseTime(phase), build ? seconds.build : 0);
}

const readable = total =>
  total < 90
    ? `${Math.max(10, Math.ceil(total / 10) * 10)} seconds`
    : `${Math.ceil(total / 60)} minutes`;

const filesIn = ({node, browsers}) =>
  [
    node && `${node.length} in Node`,
    browsers && `${browsers.files.length} in ${browsers.engines.join(' and ')}`,
  ].filter(Boolean);

/** What a run will do, in a few lines. */
export function describePlan(plan, {missing}, {build, sets}) {
  const without = missing.length ? ` (not installed: ${missing.join(', ')})` : '';
  return [
    plan.isWhole
      ? 'Everything: each invariant with all its cases'
      : 'Sample: each invariant with a fixed part of its cases. Everything: CI=true npm test',
    `Files: ${plan.phases.flatMap(filesIn).join(', ')}${without}`,
    `Packages: ${sets.length ? `installs ${sets.join(', ')} first, which these tests need` : 'all are installed'}`,
    `Build: ${build ? 'first, since these tests read it' : 'none needed'}`,
    `Time: about ${readable(timeOf(plan, {build}))} on two cores`,
  ].join('\n');
}
