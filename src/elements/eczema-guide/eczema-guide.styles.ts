import {css} from 'lit';

export const styles = css`
  .hero {
    position: relative;
    padding: clamp(1.25em, 5cqi, 3.5em);
    overflow: clip;
    border-radius: calc(var(--_radius) * 2);
    background: var(--_tint);
  }

  .hero .heading {
    margin-block-end: var(--_s3);
    font-size: clamp(1.8em, 1.15em + 3.4cqi, 2.9em);
    line-height: 1.06;
    letter-spacing: -0.025em;
  }

  .calm {
    block-size: 5.5em;
    margin: calc(clamp(1.25em, 5cqi, 3.5em) * -1);
    margin-block-end: var(--_space);
    display: grid;
    grid-template: 100% / 100%;
    overflow: clip;
  }

  .calm svg {
    grid-area: 1 / 1;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    fill: none;
    stroke: var(--_warning);
    stroke-width: 2;
    stroke-linejoin: round;
    mask-image: linear-gradient(90deg, #000 10%, transparent 60%);
  }

  .calm svg + svg {
    stroke: var(--_accent);
    mask-image: linear-gradient(90deg, transparent 10%, #000 60%);
  }

  .calm path:nth-child(odd) {
    opacity: 0.45;
  }

  .calm:dir(rtl) {
    scale: -1 1;
  }

  .about {
    columns: 2 20em;
    column-gap: var(--_s8);
  }

  /* The guide's own words are as dark as what follows. */
  .hero .intro {
    margin: 0;
    color: inherit;
  }

  /* What to take along when nothing else is read */
  .hero .intro strong:first-child {
    display: block;
    margin-block-end: var(--_s2);
    font-size: 1.25em;
    line-height: 1.35;
  }

  .hero .actions {
    margin-block-start: var(--_s6);
  }

  /* Two in a row of a phone, so that urgent help begins on the first screen */
  .button {
    padding-inline: clamp(0.65em, 3cqi, 1.1em);
    border-radius: 2em;
  }

  /* The one sign for a part, wherever it is named. */
  .station {
    display: inline-grid;
    flex: none;
    place-items: center;
    min-inline-size: 1.9em;
    block-size: 1.9em;
    border-radius: 1em;
    background: var(--_tint);
    color: var(--_accent);
    font-size: var(--_small);
    line-height: 1;
  }

  [aria-current] .station,
  .eye .station {
    background: var(--_fill);
    color: var(--_on-fill);
  }

  .ways {
    display: grid;
    gap: var(--_s6) var(--_s8);
    margin-block: var(--_s6);
  }

  nav > div > strong {
    display: block;
    padding-block-end: var(--_s2);
    border-block-end: 2px solid var(--_accent);
  }

  nav a {
    padding-block: var(--_s1);
    border-block-end: var(--_line);
    line-height: 1.3;
  }

  .seen {
    margin-inline-start: auto;
    color: var(--_accent);
  }

  :is(a:hover, section .to) > span {
    text-decoration: underline var(--_accent);
  }

  /* The bar stands last, and so in reach from the first screen on. */
  @media screen {
    .about {
      margin-block-start: var(--_s1);
    }

    .guide:has(> .body) {
      display: flex;
      flex-direction: column;
    }
  }

  .body {
    display: contents;
  }

  .main {
    min-inline-size: 0;
  }

  section {
    padding-block: clamp(var(--_s6), 6cqi, var(--_s8)) var(--_s2);
    scroll-margin-block-start: 0.5em;
  }

  section + section {
    border-block-start: var(--_line);
  }

  .eye {
    display: flex;
    gap: var(--_s2);
    align-items: center;
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 650;
  }

  .eye + * {
    margin-block: var(--_s2);
  }

  .to {
    display: inline-flex;
    gap: var(--_s2);
    align-items: center;
    min-block-size: 2.75em;
    font-weight: 600;
    text-decoration: none;
  }

  /* Or else a narrow sidebar breaks "Next:" before its colon. */
  section .to {
    flex-wrap: wrap;
    row-gap: 0;
  }

  nav .to {
    display: flex;
    font-weight: inherit;
  }

  /* It takes its room, so that nothing below it comes into view. What is not visible can't be seen to shift. */
  .waiting,
  [data-drawing] {
    min-block-size: 100vh;
    visibility: hidden;
  }

  /* Off the screen it costs no layout; the browser's find and screen readers reach it all the same. */
  .prerendered {
    content-visibility: auto;
  }

  section:focus,
  nav:focus {
    outline: none;
  }

  @container (min-width: 40em) {
    .ways {
      grid-template-columns: repeat(3, 1fr);
    }

    .ways > :nth-child(4) {
      grid-column: 1 / -1;
    }

    .hero > :not(.calm) {
      max-inline-size: 60%;
    }

    .calm {
      position: absolute;
      inset-block: 0;
      inset-inline-end: 0;
      inline-size: 36%;
      block-size: 100%;
      margin: 0;
    }
  }

  @container (min-width: 58em) {
    .body {
      display: flex;
      gap: clamp(2em, 5cqi, 4.5em);
      align-items: flex-start;
    }

    .main {
      flex: 1;
    }
  }

  @media screen and (scripting: enabled) {
    .away {
      display: none;
    }
  }

  /* A page without script has no way to go anywhere. */
  @media (scripting: none) {
    .bar,
    .hero .actions,
    .to {
      display: none;
    }

    nav .to {
      display: flex;
    }
  }
`;
