import {css} from 'lit';

export const styles = css`
  .box {
    padding: var(--_pad);
    border: max(0.25em, 3px) solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  /* Words that wrap stay beside the sign. */
  .heading {
    padding-inline-start: 1.7em;
    text-indent: -1.7em;
  }

  .heading::before {
    content: '!' / '';
    display: inline-block;
    inline-size: 1.2em;
    margin-inline-end: 0.5em;
    border-radius: 50%;
    background: var(--_warning);
    color: var(--_on-warning);
    font-weight: 800;
    text-align: center;
    text-indent: 0;
    print-color-adjust: exact;
  }

  .points {
    display: grid !important;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(17em, 30%)), 1fr));
    gap: var(--_space) var(--_s8);
    padding: 0;
    list-style: none;
  }

  .title {
    margin-block-end: var(--_s1);
  }

  @media print {
    :host([compact]) {
      break-after: avoid;
    }

    .points.abreast {
      display: block !important;
    }
  }

  .points ~ .title {
    margin-block-start: var(--_s6);
  }

  li,
  .intro,
  .byline {
    font-size: inherit !important;
  }

  /* A warning is never paler than a benefit. */
  .intro {
    color: inherit;
  }

  .points + p {
    margin-block-start: var(--_s3);
  }

  :host([compact]) .heading {
    font-size: var(--_large);
  }

  :host([compact]) .intro {
    margin-block-end: var(--_s2);
  }

  :host([compact]) .points {
    display: flex !important;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s8);
    padding-inline-start: 1.2em;
    list-style: disc;
    font-weight: 650;
  }

  :host([compact]) .byline {
    margin-block-start: var(--_s2);
    padding: 0;
    border: 0;
  }

  .line {
    padding: var(--_s2) var(--_s3);
    border-width: 2px;
    max-inline-size: none;
    line-height: 1.4;
  }

  .line a {
    font-weight: 650;
  }

  .line::before {
    content: '\\26a0\\a0' / '';
    color: var(--_warning);
  }
`;
