import {css} from 'lit';

/**
 * The design in one place. A page sets the public variables anywhere (`--guide-accent`); they are read here
 * through private aliases and never declared, so the page always takes precedence. What the page leaves out is derived
 * from its own text colour, so widgets fit light and dark pages that know nothing about them.
 *
 * Sizes of type: small, body, large, and the heading's, which grows with the widget. Space comes in steps of a quarter,
 * so that everything has one rhythm.
 */
export const tokens = css`
  :host {
    --_fill: var(--guide-accent, light-dark(#0f6b6b, #67cfc6));
    --_alarm: var(--guide-warning, light-dark(#9a3412, #ff8a5c));
    --_surface: var(--guide-surface, color-mix(in srgb, currentColor 4%, transparent));
    --_muted: var(--guide-muted, currentColor);
    --_border: var(--guide-border, color-mix(in srgb, currentColor 20%, transparent));
    /* 3:1 even if the page's text has no more than 4.5:1 */
    --_control: color-mix(in srgb, currentColor 80%, transparent);
    /* Not the text's colour, which on a filled button differs from that around it. */
    --_focus: var(--guide-focus, light-dark(#000, #fff));
    --_radius: var(--guide-radius, 0.6em);
    --_round: calc(var(--_radius) * 0.75);
    --_measure: var(--guide-measure, 42em);
    --_line: 1px solid var(--_border);

    --_small: 0.875em;
    --_large: 1.125em;
    --_heading: clamp(1.35em, 1.15em + 1.25cqi, 1.75em);

    --_space: var(--guide-space, 1em);
    --_s1: calc(var(--_space) / 4);
    --_s2: calc(var(--_space) / 2);
    --_s3: calc(var(--_space) * 0.75);
    --_s6: calc(var(--_space) * 1.5);
    --_s8: calc(var(--_space) * 2);
    /* Inside cards: a little less on phones */
    --_pad: clamp(var(--_s3), 4cqi, var(--_space));

    /*
     * The y of xyz is relative luminance. Black or white, whichever has 4.5:1 on the accent: 0.18 is the
     * limit, with a step so steep that no colour is on it and becomes grey.
     */
    --_white: clamp(0, (0.18 - y) * 1e9, 1);
    --_on-fill: color(
      from var(--_fill) xyz-d65 calc(var(--_white) * 0.9505) var(--_white)
        calc(var(--_white) * 1.089) / 1
    );

    /*
     * Lines and marks need 3:1 with what is behind them, which may be a card of #e0e0e0 with a tenth of the colour. So
     * it is darkened to at least 0.17, or else mixed with white up to 0.28, for all that is darker than #444.
     */
    --_dark: min(1, 0.17 / max(y, 0.01));
    --_pale: max(0, (0.28 - y) / max(1 - y, 0.5));
    --_darker: xyz-d65 calc(x * var(--_dark)) calc(y * var(--_dark)) calc(z * var(--_dark)) / 1;
    --_paler: xyz-d65 calc(x + (0.9505 - x) * var(--_pale)) calc(y + (1 - y) * var(--_pale))
      calc(z + (1.089 - z) * var(--_pale)) / 1;
    --_accent: light-dark(
      color(from var(--_fill) var(--_darker)),
      color(from var(--_fill) var(--_paler))
    );
    --_warning: light-dark(
      color(from var(--_alarm) var(--_darker)),
      color(from var(--_alarm) var(--_paler))
    );
    --_on-warning: light-dark(#fff, #000);
    --_tint: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
`;
