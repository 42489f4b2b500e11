import {isRecord} from '../../../shared/is-record.js';
import {nearestName} from '../../../shared/content/nearest-name.js';
import {joinPath} from '../read/positions.js';
import {standards, type Finding, type Rule, type RuleText} from './rule.js';

const id = 'check-field';

function* checkOff(
  off: Readonly<Record<string, unknown>>,
  known: readonly RuleText[]
): Iterable<Finding> {
  const ids = known.map(rule => rule.id);
  for (const [name, reason] of Object.entries(off)) {
    const path = joinPath('check.off', name);
    const rule = known.find(each => each.id === name);
    const meant = nearestName(name, ids);
    if (!rule)
      yield {
        path,
        message: `there is no rule "${name}"${meant ? `. Did you mean "${meant}"?` : ''}`,
        fix: meant ? `Write "${meant}".` : 'Write the name of a rule. --rules lists them.',
      };
    else if (rule.fixed)
      yield {path, message: `"${name}" can’t be switched off`, fix: 'Fix what it reports.'};
    else if (typeof reason !== 'string' || !reason.trim())
      yield {path, message: 'is switched off without a reason', fix: 'Write the reason as text.'};
  }
}

const fix = 'Write {"maxGrade": 7, "off": {"rule": "reason"}, "names": ["Name"]}.';

function* checkShape({maxGrade, off, names}: Readonly<Record<string, unknown>>): Iterable<Finding> {
  if (maxGrade !== undefined && typeof maxGrade !== 'number')
    yield {path: 'check.maxGrade', message: 'expected a number', fix};
  if (names !== undefined && !Array.isArray(names))
    yield {path: 'check.names', message: 'expected a list', fix};
  if (off !== undefined && !isRecord(off))
    yield {path: 'check.off', message: 'expected an object with named fields', fix};
}

/** The rule for the `check` field of content, given all other rules. */
export function checkFieldAmong(others: readonly RuleText[]): Rule {
  return {
    id,
    severity: 'error',
    fixed: true,
    why: 'Without a reason, nobody knows later whether the rule is off on purpose.',
    source: standards.contract,
    bad: '"check": {"off": {"percent": ""}}',
    good: '"check": {"off": {"percent": "As the leaflet says it"}}',
    *check({content: {check}}): Iterable<Finding> {
      if (check === undefined) return;
      if (!isRecord(check)) {
        yield {path: 'check', message: 'expected an object with named fields', fix};
        return;
      }
      yield* checkShape(check);
      if (isRecord(check.off)) yield* checkOff(check.off, others);
    },
  };
}
