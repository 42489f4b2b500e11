import {css} from 'lit';

/**
 * The drawing's colours are opaque tints over the colour that lies on the far side of the text's, since shapes overlap.
 * The warm colour is always the signal; the accent is the body and, at full strength, the medicine.
 */
export const pictureStyles = css`
  .picture {
    --_paper: lab(from currentColor clamp(9, (60 - l) * 99, 100) 0 0);
    --_ground: color-mix(in oklab, var(--_accent) 8%, var(--_paper));
    --_tint1: color-mix(in oklab, var(--_accent) 17%, var(--_paper));
    --_tint2: color-mix(in oklab, var(--_accent) 34%, var(--_paper));
    --_tint3: color-mix(in oklab, var(--_accent) 58%, var(--_paper));
    --_warm: color-mix(in oklab, var(--_warning) 28%, var(--_paper));
    --_body: color-mix(in oklab, #a0603a 62%, var(--_paper));
    --_skin1: color-mix(in oklab, var(--_body) 25%, var(--_paper));
    --_skin2: color-mix(in oklab, var(--_body) 50%, var(--_paper));
    --_hair: #4b3529;
    --_shade: color-mix(in srgb, currentColor 16%, transparent);

    display: grid;
    grid-template-columns: 1fr 1fr;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_ground);
  }

  :is(.docking, .on, .held) svg ~ b {
    background: var(--_tint1);
  }

  b {
    align-content: end;
    min-block-size: 2.9em;
    padding: var(--_s2) var(--_s1) 0.2em;
    font-size: max(0.9em, 14px);
    line-height: 1.2;
    text-align: center;
    hyphens: auto;
  }

  svg ~ b {
    align-content: start;
    padding-block: 0.2em var(--_s2);
  }

  svg {
    grid-column: 1 / -1;
    inline-size: 100%;
    fill: none;
    /* Not a mix with it: Firefox 153 draws what inherits one in red. */
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  text {
    fill: currentColor;
    stroke: none;
    font-size: 21px;
    font-weight: 700;
    text-anchor: middle;
    transform-box: fill-box;
    transform-origin: center;
  }

  :is(svg, text):dir(rtl) {
    scale: -1 1;
  }

  .accent {
    fill: var(--_accent);
  }

  .body {
    fill: var(--_body);
  }

  .ground {
    fill: var(--_ground);
  }

  .hair {
    fill: var(--_hair);
  }

  .paper {
    fill: var(--_paper);
  }

  .shade {
    fill: var(--_shade);
  }

  .skin1 {
    fill: var(--_skin1);
  }

  .skin2 {
    fill: var(--_skin2);
  }

  .tint1 {
    fill: var(--_tint1);
  }

  .tint2 {
    fill: var(--_tint2);
  }

  .tint3 {
    fill: var(--_tint3);
  }

  .warm {
    fill: var(--_warm);
  }

  .warning {
    fill: var(--_warning);
  }

  .alarm {
    stroke: var(--_warning);
  }

  .flat {
    stroke: none;
  }

  .bold {
    stroke-width: 4.5;
  }

  .dots {
    stroke-width: 3.5;
    stroke-dasharray: 0 8;
  }

  .ring {
    stroke-dasharray: 6 12;
  }

  .leader {
    stroke-width: 1.5;
  }

  /* A thick line in ink and a thinner one on it. */
  .tube {
    fill: none;
    stroke: var(--_body);
    stroke-width: 20;
  }

  .limb {
    stroke: var(--_tint3);
    stroke-width: 30;
  }

  .finger {
    stroke-width: 7;
  }

  .nerve {
    stroke: var(--_tint2);
    stroke-width: 5;
  }

  .edge {
    stroke: currentColor;
    stroke-width: 25;
  }

  .limb.edge {
    stroke-width: 35;
  }

  .finger.edge {
    stroke-width: 12;
  }

  .nerve.edge {
    stroke-width: 10;
  }

  /* Follows the signal once, and ends in the picture as it stands. */
  @media (prefers-reduced-motion: no-preference) {
    .fly,
    .pill,
    .go {
      animation: come 0.8s backwards;
    }

    .pill,
    .go {
      animation-delay: 0.8s;
    }

    .go + .go {
      animation-delay: 1.4s;
    }

    .fly {
      --_from: -40px -8px;
    }

    .pill {
      --_from: 40px;
    }

    .scratch {
      animation: scratch 0.4s 6;
    }
  }

  @keyframes come {
    from {
      translate: var(--_from, 0);
      opacity: 0;
    }
  }

  @keyframes scratch {
    50% {
      translate: 8px -3px;
    }
  }

  @media (forced-colors: active) {
    .picture {
      --_accent: Highlight;
      --_warning: CanvasText;
      --_ground: Canvas;
    }
  }
`;
