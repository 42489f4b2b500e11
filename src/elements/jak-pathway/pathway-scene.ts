const steps = ['trigger', 'messenger', 'receptor', 'jak-on', 'medicine', 'trade-off'];

/** The scene in which the medicine comes in; from there on the story goes on with it. */
export const medicineScene = 4;

/**
 * The scene, from 0, of a step of the built-in text, in whatever words. Any other step is a publisher's own, on which
 * a picture and its labels would say what the publisher did not.
 */
export function sceneOf(id: string | undefined): number | undefined {
  const scene = steps.indexOf(id ?? '');
  return scene < 0 ? undefined : scene;
}
