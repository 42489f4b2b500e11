import {css} from 'lit';

export const styles = css`
  .columns {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  fieldset {
    margin-block-end: calc(var(--_space) * 1.25);
  }

  legend,
  .own label {
    inline-size: 100%;
    padding: 0;
    margin-block-end: 0.3em;
    font-weight: 650;
  }

  fieldset label {
    display: flex;
    gap: 0.75em;
    padding: 0.6em 0.75em;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  label:is(:hover, .on) {
    background: var(--_tint);
  }

  .own input {
    flex: 1 1 10em;
  }

  .mine {
    align-self: start;
    border-block-start: 0.25em solid var(--_accent);
  }

  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.75em;
    padding-block: 0.75em;
    border-block-end: 0.08em solid var(--_border);
    counter-increment: question;
  }

  li::before {
    content: counter(question);
    flex: none;
    inline-size: 2em;
    border: 0.1em solid var(--_control);
    border-radius: 1em;
    font-weight: 650;
    line-height: 1.8;
    text-align: center;
  }

  .text {
    flex: 1 1 10em;
  }

  b {
    display: block;
    text-decoration: 0.15em underline var(--_accent);
    font-size: 0.85em;
  }

  .tools {
    display: flex;
    gap: 0.35em;
    margin-inline-start: auto;
  }

  a {
    text-decoration: none;
  }

  @media screen {
    li:has(b)::before {
      border-color: var(--_accent);
      background: var(--_accent);
      color: var(--_on-accent);
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
