import litA11y from 'eslint-plugin-lit-a11y';

// These rules store data on the parser's services, which oxlint freezes, so they get services of their own.
const services = {parserServices: {value: {}}};
const withServices = context =>
  Object.create(context, {sourceCode: {value: Object.create(context.sourceCode, services)}});

const rules = Object.entries(litA11y.rules).map(([name, rule]) => [
  name,
  {...rule, create: context => rule.create(withServices(context))},
]);

/** The rules of eslint-plugin-lit-a11y, for oxlint. */
export default {meta: {name: 'lit-a11y'}, rules: Object.fromEntries(rules)};
