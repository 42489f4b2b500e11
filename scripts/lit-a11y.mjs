import litA11y from 'eslint-plugin-lit-a11y';

// These rules keep notes with the services of the parser, which oxlint freezes: they get services of their own.
const notes = {parserServices: {value: {}}};
const withNotes = context =>
  Object.create(context, {sourceCode: {value: Object.create(context.sourceCode, notes)}});

const rules = Object.entries(litA11y.rules).map(([name, rule]) => [
  name,
  {...rule, create: context => rule.create(withNotes(context))},
]);

/** The rules of eslint-plugin-lit-a11y, for oxlint. */
export default {meta: {name: 'lit-a11y'}, rules: Object.fromEntries(rules)};
