import {css} from 'lit';

/** What floats over the page: its own background, and words that are readable on it. */
export const floats = css`
  .floats {
    --_page: var(--guide-page, Canvas);
    --_ink: color(
      from var(--_page) xyz-d65 calc((1 - var(--_light)) * 0.9505) calc(1 - var(--_light))
        calc((1 - var(--_light)) * 1.089) / 1
    );
    --_light: clamp(0, (y - 0.18) * 1e9, 1);

    background: var(--_page);
    color: var(--_ink);
  }
`;
