// scripts/test/browser-config.mjs sets it on a page of the test runner; Node has the environment.
const scope = globalThis as {
  isWholeRun?: boolean;
  process?: {env: Readonly<Record<string, string | undefined>>};
};

/** True in CI, where each invariant is tested with all of its cases; elsewhere a fixed sample is enough. */
export const isWhole = scope.isWholeRun ?? Boolean(scope.process?.env.CI);

/** The number of runs of an invariant that CI tests `all` times: elsewhere one of every `each`, and at least two. */
export const rounds = (all: number, each = 10): number =>
  isWhole ? all : Math.max(Math.min(all, 2), Math.ceil(all / each));

/** The cases with which an invariant is tested: all in CI, elsewhere the first of every `each`. */
export const sampleOf = <Case>(cases: readonly Case[], each = 5): readonly Case[] =>
  isWhole ? cases : cases.filter((_, index) => index % each === 0);
