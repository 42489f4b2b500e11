/** The places that code is written for; the first is the default. */
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
