import {html, svg, type TemplateResult} from 'lit';

// Jags that fade, and a wave that grows. It never becomes flat, because the medicine does not end eczema.
function line(row: number): string {
  const points = Array.from({length: 78}, (_, step) => {
    const calm = Math.min(1, step / 45) ** 2;
    const jag = (1 - calm) * 12 * Math.sin(step * 2.6 + row * 3);
    const wave = calm * 9 * Math.sin(step / 9 + row);
    return `${step * 6} ${Math.round(row * 32 + jag + wave)}`;
  });
  return `M${points.join(' ')}`;
}

const lines = (): TemplateResult =>
  html`<svg viewBox="0 0 462 420" preserveAspectRatio="xMidYMid slice">
    ${Array.from({length: 13}, (_, row) => svg`<path d=${line(row + 0.5)}></path>`)}
  </svg>`;

/**
 * Draws itch that becomes calm; a picture beside the words, which says nothing that they don't. The lines are drawn in
 * both colours, each of which fades where the other begins: with an SVG gradient for a stroke, Chromium keeps the whole
 * guide in memory after it has left the page.
 */
export const calmLines = (): TemplateResult =>
  html`<div class="calm" aria-hidden="true">${lines()}${lines()}</div>`;
