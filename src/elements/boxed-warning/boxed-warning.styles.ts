import {css} from 'lit';

export const styles = css`
  .box {
    padding: calc(var(--_space) * 1.25);
    border: max(0.25em, 3px) solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .heading::before {
    content: '!' / '';
    display: inline-block;
    inline-size: 1.4em;
    margin-inline-end: 0.5em;
    border-radius: 50%;
    outline: 0.12em solid var(--_warning);
    font-weight: 800;
    line-height: 1.4;
    text-align: center;
  }

  .points {
    display: grid !important;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: var(--_space) calc(var(--_space) * 2);
    list-style: none;
  }

  .title {
    margin-block-end: 0.25em;
  }

  .points ~ .title {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  li,
  .intro,
  .byline {
    font-size: inherit !important;
  }

  :host([compact]) .box {
    padding: var(--_space);
  }

  :host([compact]) .intro {
    margin-block-end: 0.5em;
  }

  :host([compact]) .heading {
    font-size: 1.1em;
  }

  :host([compact]) .points {
    display: flex !important;
    flex-wrap: wrap;
    gap: 0.2em 1.8em;
    padding-inline-start: 1.2em;
    list-style: disc;
    font-weight: 650;
  }

  .points + p {
    margin-block-start: 0.75em;
  }

  :host([compact]) .byline {
    margin-block-start: 0.5em;
    padding: 0;
    border: 0;
  }
`;
