/** The places that code is written for, the first one where nobody has chosen. */
export const placeIds = [
  'page',
  'plugin',
  'html-block',
  'author',
  'markdown',
  'editor',
  'frame',
  'react',
  'vue',
  'svelte',
  'bundle',
] as const;

/** The id of a place. */
export type PlaceId = (typeof placeIds)[number];
