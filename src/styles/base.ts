import {css, unsafeCSS} from 'lit';
import {controls} from './controls.js';
import {marks} from './marks.js';
import {paper} from './paper.js';
import {rich} from './rich.js';
import {summary} from './summary.js';
import {tokens} from './tokens.js';

const sheets = [
  tokens,
  css`
    :host {
      display: block !important;
      min-inline-size: 0 !important;
      box-sizing: border-box;
      margin-block: 1.5em;
    }

    /* In WebKit, words whose slot has display: contents can vanish on a page whose inline elements hold blocks. */
    slot:not([name]) {
      display: block;
    }

    ::slotted([slot='header']) {
      margin-block: 0 var(--_space);
    }

    ::slotted([slot='footer']) {
      margin-block: var(--_space) 0;
    }

    :host([hidden]:not([hidden='until-found' i])),
    :host([style*='display: none']),
    :host([style*='display:none']) {
      display: none !important;
    }

    *,
    ::before,
    ::after {
      box-sizing: border-box;
      touch-action: manipulation;
    }

    .guide {
      container-type: inline-size;
      contain-intrinsic-inline-size: 30em;
      color: var(--guide-text, inherit);
      font-family: var(--guide-font, inherit);
      font-size: max(1em, 14px);
      font-style: normal;
      line-height: 1.5;
      letter-spacing: normal;
      word-spacing: normal;
      text-align: start;
      text-indent: 0;
      text-transform: none;
      white-space: normal;
      overflow-wrap: anywhere;
      text-wrap: pretty;
      word-break: normal;
      line-break: auto;
      font-variant: normal;
      -webkit-text-fill-color: currentColor;
      user-select: text;
      cursor: auto;
    }

    .guide[part='error'] {
      padding: var(--_space);
      border: 1px dashed var(--_control);
      border-radius: var(--_radius);
    }

    .guide[part='error'] > .button {
      margin-block-start: var(--_s3);
    }

    .guide:focus {
      outline: none;
    }

    p,
    ul,
    ol,
    dl,
    dd,
    fieldset,
    figure,
    h2,
    h3,
    h4,
    h5,
    h6 {
      margin: 0;
      padding: 0;
      border: 0;
    }

    h2,
    h3,
    h4,
    h5,
    h6 {
      font-family: var(--guide-heading-font, inherit);
      font-size: var(--_large);
      font-weight: 650;
      line-height: 1.25;
      text-wrap: balance;
    }

    .heading {
      margin-block-end: var(--_s2);
      font-size: var(--_heading);
      line-height: 1.2;
      letter-spacing: -0.01em;
    }

    p,
    dd,
    .intro,
    .sources {
      max-inline-size: var(--_measure);
    }

    fieldset {
      min-inline-size: 0;
    }

    legend {
      inline-size: 100%;
      padding: 0;
      font-weight: 650;
    }

    p + p {
      margin-block-start: var(--_s2);
    }

    .intro {
      margin-block-end: clamp(var(--_space), 4cqi, var(--_s6));
      color: var(--_muted);
    }

    a {
      color: inherit;
      text-decoration-color: var(--_accent);
      text-decoration-thickness: 0.1em;
      text-underline-offset: 0.18em;
    }

    a:hover {
      text-decoration-thickness: 0.16em;
    }

    :focus-visible {
      outline: 0.19em solid var(--_focus);
      outline-offset: 0.15em;
      border-radius: 0.2em;
      /* Between ring and control, so that one of the two contrasts with a control of any colour */
      box-shadow: 0 0 0 0.15em light-dark(#fff, #000);
    }
  `,
  controls,
  rich,
  css`
    .card {
      padding: var(--_pad);
      border: var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
    }

    /* The actions of a card are at its foot. */
    .foot {
      margin-block: auto calc(var(--_s3) * -1);
      border-block-start: var(--_line);
      font-size: var(--_small);
      font-weight: 600;
    }

    .marked {
      border-color: var(--_accent);
      box-shadow: inset 0 0 0 1px var(--_accent);
    }

    .pill {
      inline-size: fit-content;
      padding-inline: 0.6em;
      border: 1px solid var(--_accent);
      border-radius: 1em;
      font-size: var(--_small);
    }

    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .kept,
    .byline {
      margin-block-start: var(--_s6);
      color: var(--_muted);
      font-size: var(--_small);
    }

    .told {
      margin-block-start: var(--_s2);
      font-weight: 650;
    }

    .told::before {
      content: '\\2713\\a0' / '';
      color: var(--_accent);
    }

    .byline {
      padding-block-start: var(--_s3);
      border-block-start: var(--_line);
    }

    /* A byline with only sources is just a line. */
    .byline:has(> details:only-child) {
      margin-block-start: var(--_s3);
      padding: 0;
      border: 0;
    }
  `,
  summary,
  css`
    .sources li {
      margin-block-start: var(--_s2);
    }

    /* Controls that do nothing on a prerendered page without a script */
    @media (scripting: none) {
      .button,
      .radios,
      .search {
        display: none;
      }
    }

    @media (prefers-reduced-motion: reduce) {
      *,
      ::before,
      ::after {
        animation: none !important;
        transition: none !important;
      }
    }
  `,
  paper,
];

/**
 * The look of all elements, as one sheet, because each sheet costs each element time. The host's own box is defended
 * with `!important`: resets such as `* {all: unset !important}` reach it, but nothing inside.
 */
export const base = unsafeCSS(sheets.join('\n'));

/** The same for elements whose text cites sources or explains words. */
export const baseWithMarks = css`
  ${base}
  ${marks}
`;
