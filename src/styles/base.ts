import {css} from 'lit';
import {paper} from './paper.js';
import {tokens} from './tokens.js';

/**
 * What all elements look like. The host's own box is defended with `!important`, because resets such as
 * `* {all: unset !important}` reach it, while nothing of a page reaches inside.
 */
export const base = [
  tokens,
  css`
    :host {
      display: block !important;
      min-inline-size: 0 !important;
      box-sizing: border-box;
      margin-block: 1.5em;
    }

    ::slotted([slot='footer']) {
      margin-block-start: var(--_space);
    }

    :host([hidden]) {
      display: none !important;
    }

    *,
    ::before,
    ::after {
      box-sizing: border-box;
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
      word-break: normal;
      font-variant: normal;
      -webkit-text-fill-color: currentColor;
      pointer-events: auto;
      user-select: text;
      cursor: auto;
      visibility: visible;
    }

    .guide[part='error'] > .button {
      margin-block-start: var(--_space);
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
      font-size: 1.1em;
      font-weight: 650;
      line-height: 1.25;
      text-wrap: balance;
    }

    .heading {
      font-size: 1.5em;
      margin-block-end: 0.5em;
    }

    p,
    .intro,
    .byline {
      max-inline-size: var(--_measure);
    }

    fieldset {
      min-inline-size: 0;
    }

    p + p {
      margin-block-start: 0.6em;
    }

    .intro {
      margin-block-end: calc(var(--_space) * 1.25);
    }

    ul.plain,
    ol.plain {
      list-style: none;
    }

    a,
    summary,
    button,
    input,
    textarea,
    select,
    label {
      touch-action: manipulation;
    }

    a {
      color: inherit;
      text-decoration-color: var(--_accent);
      text-decoration-thickness: 0.1em;
      text-underline-offset: 0.18em;
    }

    .marks {
      word-spacing: -0.25em;
    }

    .marks a {
      position: relative;
      inset-block-start: -0.25em;
      display: inline-block;
      min-inline-size: 24px;
      font-size: 0.75em;
      line-height: 24px;
      text-align: center;
      vertical-align: top;
    }

    :focus-visible {
      outline: 0.19em solid var(--_focus);
      outline-offset: 0.15em;
      border-radius: 0.2em;
    }

    input,
    textarea,
    select,
    button {
      font: inherit;
      color: inherit;
      letter-spacing: inherit;
    }

    input[type='radio'],
    input[type='checkbox'] {
      flex: none;
      inline-size: 1.4em;
      block-size: 1.4em;
      min-inline-size: 24px;
      min-block-size: 24px;
      margin: 0;
      accent-color: var(--_accent);
    }

    input[type='text'],
    input[type='search'],
    textarea {
      inline-size: 100%;
      padding: 0.6em 0.75em;
      border: 0.1em solid var(--_control);
      border-radius: calc(var(--_radius) * 0.7);
      background: var(--_surface);
    }

    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.45em;
      min-block-size: 2.75em;
      padding: 0.5em 1.1em;
      border: 0.1em solid var(--_control);
      border-radius: calc(var(--_radius) * 0.8);
      background: transparent;
      font-weight: 600;
      line-height: 1.2;
      cursor: pointer;
    }

    .button:hover {
      background: var(--_tint);
    }

    .button.primary {
      background: var(--_accent);
      border-color: var(--_accent);
      color: var(--_on-accent);
    }

    .button.primary:hover {
      box-shadow: inset 0 0 0 0.14em var(--_on-accent);
    }

    .button.quiet {
      min-block-size: 2.25em;
      padding: 0.3em 0.7em;
      border-color: var(--_border);
      font-size: 0.9em;
    }

    .button:disabled,
    .button[aria-disabled='true'] {
      opacity: 0.55;
      cursor: default;
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.6em;
      margin-block-start: var(--_space);
    }

    .card {
      padding: calc(var(--_space) * 1.1);
      border: 0.08em solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface);
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
      margin-block-start: calc(var(--_space) * 1.25);
      color: var(--_muted);
      font-size: 0.875em;
    }

    .byline {
      padding-block-start: 0.75em;
      border-block-start: 0.08em solid var(--_border);
    }

    summary {
      padding-block: 0.3em;
      cursor: pointer;
    }

    .sources ol {
      padding-inline-start: 1.6em;
    }

    .sources li {
      margin-block-start: 0.4em;
    }

    .address {
      display: none;
    }

    /* A prerendered page without script: what does nothing there. */
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
