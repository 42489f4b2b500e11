function mediaRules(rules: Iterable<CSSRule>): CSSMediaRule[] {
  return [...rules].filter(rule => rule instanceof CSSMediaRule);
}

/**
 * Looks at elements as they are on paper, in every engine: meanwhile, the rules for print in the style sheets that
 * roots adopted apply, and those for screens don't.
 */
export function asPrinted<Seen>(roots: readonly DocumentOrShadowRoot[], look: () => Seen): Seen {
  const sheets = new Set(roots.flatMap(root => [...root.adoptedStyleSheets]));
  const rules = [...sheets].flatMap(sheet => mediaRules(sheet.cssRules));
  const last = rules.map(({media}) => media.mediaText);
  for (const {media} of rules) {
    if (media.mediaText === 'print') media.mediaText = 'all';
    else if (media.mediaText === 'screen') media.mediaText = 'not all';
  }
  try {
    return look();
  } finally {
    rules.forEach(({media}, index) => (media.mediaText = last[index]!));
  }
}
