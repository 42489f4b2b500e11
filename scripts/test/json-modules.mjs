const isModule = ({path, query}) => path.endsWith('.json') && 'module' in query;

/** Serves JSON as a module if a source imports it, and as it is if a page fetches it. */
export const jsonModules = {
  name: 'json-modules',
  transformImport: ({source}) => (source.endsWith('.json') ? `${source}?module` : undefined),
  resolveMimeType: context => (isModule(context) ? 'js' : undefined),
  transform: context => (isModule(context) ? `export default ${context.body}` : undefined),
};
