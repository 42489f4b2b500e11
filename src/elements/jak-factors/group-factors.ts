import type {FactorGroup} from './jak-factors.schema.js';

/** Factors that stand together; those whose group nobody named have no title. */
export interface Grouped<Factor> {
  readonly title?: string;
  readonly factors: readonly Factor[];
}

/** Puts factors in the order of their groups; those in none come last, and empty groups are left out. */
export function groupFactors<Factor extends {readonly group?: string | undefined}>(
  factors: readonly Factor[],
  groups: readonly FactorGroup[] = []
): Grouped<Factor>[] {
  const known = new Set<string | undefined>(groups.map(({id}) => id));
  const named = groups.map(({id, title}) => ({
    title,
    factors: factors.filter(({group}) => group === id),
  }));
  const others = {factors: factors.filter(({group}) => !known.has(group))};
  return [...named, others].filter(group => group.factors.length);
}
