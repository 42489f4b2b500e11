// A page of the test runner is told by scripts/test/browser-config.mjs; Node has the environment.
const scope = globalThis as {
  isWholeRun?: boolean;
  process?: {env: Readonly<Record<string, string | undefined>>};
};

/** True in CI, where each law is tried with all that it has to hold for; elsewhere a fixed sample is enough. */
export const isWhole = scope.isWholeRun ?? Boolean(scope.process?.env.CI);

/** How often a law is tried that CI tries `all` times: a tenth of that, and at least twice. */
export const rounds = (all: number): number =>
  isWhole ? all : Math.max(Math.min(all, 2), Math.ceil(all / 10));

/** The cases that a law is tried with: all in CI, elsewhere the first of every `each`. */
export const sampleOf = <Case>(cases: readonly Case[], each = 5): readonly Case[] =>
  isWhole ? cases : cases.filter((_, index) => index % each === 0);
