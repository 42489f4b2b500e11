import {css} from 'lit';

/**
 * The design in one place. A page sets the public variables anywhere (`--guide-accent`); they are read here
 * through private aliases and never declared, so that the page always wins. What the page leaves out
 * derives from its own text colour, so that widgets fit light and dark pages that never heard of them.
 */
export const tokens = css`
  :host {
    --_accent: var(--guide-accent, light-dark(#0f6b6b, #67cfc6));
    --_surface: var(--guide-surface, color-mix(in srgb, currentColor 4%, transparent));
    --_muted: var(--guide-muted, currentColor);
    --_border: var(--guide-border, color-mix(in srgb, currentColor 22%, transparent));
    --_control: color-mix(in srgb, currentColor 62%, transparent);
    --_warning: var(--guide-warning, light-dark(#9a3412, #fdba74));
    --_focus: var(--guide-focus, currentColor);
    --_radius: var(--guide-radius, 0.6em);
    --_space: var(--guide-space, 1em);
    --_measure: var(--guide-measure, 42em);

    /* Black or white, whichever has 4.5:1 on the accent: the y of xyz is relative luminance, and 0.18 parts them. */
    --_white: clamp(0, (0.18 - y) * 10000, 1);
    --_on-accent: color(
      from var(--_accent) xyz-d65 calc(var(--_white) * 0.9505) var(--_white)
        calc(var(--_white) * 1.089)
    );
    --_tint: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
`;
