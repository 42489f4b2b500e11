/** The stages that the picture has, one for each step of the built-in text. */
export const stageCount = 9;

/**
 * The stage of the picture, from 0, that belongs to a step. Other numbers of steps are spread over all stages;
 * for a single step there is none, and the whole picture counts.
 */
export function stageOf(step: number, steps: number): number | undefined {
  return steps > 1 ? Math.round((step * (stageCount - 1)) / (steps - 1)) : undefined;
}
