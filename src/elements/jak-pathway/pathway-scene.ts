const steps = ['trigger', 'messenger', 'receptor', 'jak-on', 'medicine', 'trade-off'];

/** The scene in which the medicine appears; from there on the story continues with it. */
export const medicineScene = 4;

/**
 * The scene, from 0, of a step with the id of a built-in step, whatever its words. Any other step is a publisher's own,
 * and a picture with labels would add what the publisher did not say.
 */
export function sceneOf(id: string | undefined): number | undefined {
  const scene = steps.indexOf(id ?? '');
  return scene < 0 ? undefined : scene;
}
