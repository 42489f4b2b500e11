import {css} from 'lit';

export const styles = css`
  .columns {
    display: grid;
    gap: var(--_s6);
  }

  fieldset {
    margin-block-end: var(--_s6);
  }

  .own label {
    inline-size: 100%;
    font-weight: 650;
  }

  /* Their boxes stand below the title; what is marked goes beyond. */
  .tick {
    margin-inline-start: -0.5em;
    padding-inline: 0.5em;
    border-radius: var(--_round);
  }

  .tick.on {
    background: var(--_tint);
  }

  /* Unlike what is chosen; and where a finger leaves no hover behind. */
  @media (hover: hover) {
    .tick:hover span {
      text-decoration: underline var(--_accent);
      text-underline-offset: 0.2em;
    }
  }

  .mine {
    align-self: start;
    border-block-start: 0.25em solid var(--_accent);
  }

  .plain li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s1) var(--_s3);
    padding-block: var(--_s3);
    border-block-end: var(--_line);
    counter-increment: question;
  }

  .plain li::before {
    content: counter(question);
    flex: none;
    align-self: start;
    inline-size: 2em;
    border: 0.1em solid var(--_control);
    border-radius: 1em;
    font-weight: 650;
    line-height: 1.8;
    text-align: center;
  }

  .text,
  .own input {
    flex: 1 1 10em;
  }

  b {
    display: block;
    font-size: var(--_small);
  }

  .tools {
    display: flex;
    gap: var(--_s1);
    margin-inline-start: auto;
  }

  @media screen {
    .plain li:has(b)::before {
      border-color: var(--_accent);
      background: var(--_fill);
      color: var(--_on-fill);
    }

    @container (inline-size > 46em) {
      .columns {
        grid-template-columns: 1fr 1fr;
      }

      .mine {
        position: sticky;
        inset-block-start: 1em;
      }
    }
  }

  @media print {
    .mine:not(:has(li)) {
      display: none;
    }

    :host(.guide-print) :is(.intro, .choose, .byline, .title) {
      display: none;
    }

    :host(.guide-print) .mine {
      padding: 0;
      border: 0;
      background: none;
    }

    :host(.guide-print) li {
      padding-block-end: 4em;
    }
  }
`;
