import {css} from 'lit';

/** What stays in reach: at the foot of a narrow guide, at the side of a wide one. */
export const barStyles = css`
  .bar {
    position: sticky;
    z-index: 5;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    align-items: center;
    order: 1;
    margin-block-start: var(--_space);
    padding-block: 0 max(6px, env(safe-area-inset-bottom));
    border-block-start: var(--_line);
  }

  progress {
    flex: 0 0 100%;
    appearance: none;
    inline-size: 100%;
    block-size: 3px;
    border: 0;
    background: var(--_tint);
  }

  ::-webkit-progress-bar {
    background: none;
  }

  ::-webkit-progress-value {
    background: var(--_accent);
  }

  ::-moz-progress-bar {
    background: var(--_accent);
  }

  .where {
    flex: 1 1 7em;
    justify-content: start;
    min-inline-size: 0;
    padding-inline: 0;
    border-color: transparent;
    text-align: start;
  }

  .where small {
    display: block;
    font-size: max(0.8em, 13px);
    font-weight: 400;
  }

  visit-summary[tray] {
    position: static;
  }

  #contents {
    inset: auto 0 0;
    inline-size: 100%;
    max-inline-size: 40em;
    max-block-size: 85vh;
    margin: 0 auto;
    padding: var(--_s6);
    border: var(--_line);
    border-radius: calc(var(--_radius) * 2) calc(var(--_radius) * 2) 0 0;
    overflow: auto;
    overscroll-behavior: contain;
    box-shadow: 0 -0.6em 3em #0003;
  }

  #contents > div + div {
    margin-block-start: var(--_space);
  }

  @container (min-width: 58em) {
    .bar {
      inset-block: 1em auto;
      flex: 0 0 15em;
      order: 0;
      max-block-size: calc(100vh - 2em);
      margin-block-start: var(--_s8);
      border: 0;
    }

    /* Always visible */
    #contents {
      position: static;
      display: block;
      max-block-size: calc(100vh - 12em);
      padding: 0;
      border: 0;
      border-radius: 0;
      box-shadow: none;
    }

    #contents .to {
      min-block-size: 2em;
      border: 0;
    }

    .where {
      display: none;
    }
  }
`;
