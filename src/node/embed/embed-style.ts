/** How a page looks around its widget: alone in a tab, and in a frame. */
export const embedStyle = `:root { color-scheme: light; }
body { margin: 1rem auto; padding: 0 1rem; max-width: 60rem; font: 1rem/1.5 system-ui, sans-serif; background: var(--guide-page, Canvas); }
.framed body { margin: 0; padding: 0; max-width: none; }
.open-page { margin: 1rem 0 0; padding: 0.5rem; border: 1px solid; font-size: 0.9rem; }
.open-page a { display: inline-block; min-height: 24px; color: inherit; }
.open-page output { display: block; overflow-wrap: anywhere; user-select: all; }
@media print { .open-page { display: none; } }
`;
