/** The look of a packet's page, on a screen and on paper. */
export const packetStyle = `
:root { color-scheme: light dark; --line: light-dark(#c9c9c9, #555); --accent: light-dark(#0f6b6b, #67cfc6); --note: light-dark(#f4f4f0, #222); }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 72rem; margin: 0 auto; padding: 1rem; }
.bar { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; padding: 0.5rem 1rem; border-bottom: 1px solid var(--line); background: Canvas; }
.bar progress { flex: 1 1 8rem; min-width: 6rem; accent-color: var(--accent); }
button, .load { font: inherit; padding: 0.3rem 0.8rem; border: 1px solid var(--accent); border-radius: 0.4rem; background: Canvas; color: CanvasText; cursor: pointer; }
.load input { position: absolute; opacity: 0; width: 1px; height: 1px; }
.load:focus-within, button:focus-visible, textarea:focus-visible, input:focus-visible, select:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h2 { margin: 2rem 0 0.5rem; }
ol { margin: 0; padding: 0; list-style: none; }
.claim { margin: 0 0 1rem; padding: 1rem; border: 1px solid var(--line); border-left: 0.4rem solid var(--line); border-radius: 0.5rem; break-inside: avoid; }
.claim[data-state="right"] { border-left-color: #2e7d32; }
.claim[data-state="open"] { border-left-color: #c62828; }
.claim[hidden] { display: none; }
.words { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0.5rem 1.5rem; font-size: 1.1rem; }
.words p { margin: 0; overflow-wrap: anywhere; }
.words b { display: block; font-size: 0.8rem; }
.paths, .sources { margin: 0.5rem 0; font-size: 0.85rem; overflow-wrap: anywhere; }
.sources { padding-left: 1.2rem; list-style: disc; }
fieldset { display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; margin: 0.5rem 0; padding: 0.3rem 0.8rem 0.5rem; border: 1px solid var(--line); border-radius: 0.4rem; }
fieldset label { display: flex; gap: 0.4rem; align-items: center; min-height: 1.8rem; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 0.5rem 1rem; }
.fields label { display: block; font-size: 0.9rem; }
textarea { display: block; width: 100%; min-height: 2.6rem; padding: 0.3rem; border: 1px solid var(--line); border-radius: 0.3rem; background: Canvas; color: CanvasText; font: inherit; resize: vertical; }
input[type="text"] { padding: 0.3rem; border: 1px solid var(--line); border-radius: 0.3rem; background: Canvas; color: CanvasText; font: inherit; }
.note { padding: 0.6rem 1rem; border-radius: 0.5rem; background: var(--note); }
@media (max-width: 45rem), (max-height: 30rem) { .bar { position: static; } }
@media print {
  .bar { position: static; } .bar button, .bar .load, .bar select { display: none; }
  body { font-size: 9pt; } .claim { padding: 0.4rem 0.6rem; } textarea { min-height: 1.6rem; }
}
`;
