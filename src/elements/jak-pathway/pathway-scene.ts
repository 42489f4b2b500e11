/** The scenes that the picture has, one for each step of the built-in text. */
export const sceneCount = 6;

/** The scene in which the medicine comes in; from there on the story goes on with it. */
export const medicineScene = 4;

/** The scene, from 0, that belongs to a step. Other numbers of steps are spread over all; a single one has the medicine's. */
export function sceneIndex(step: number, steps: number): number {
  return steps > 1 ? Math.round((step * (sceneCount - 1)) / (steps - 1)) : medicineScene;
}
