import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

const filesIn = (folder, kind) =>
  readdirSync(folder, {recursive: true})
    .filter(file => kind.test(file))
    .sort()
    .map(file => join(folder, file));

const wordsIn = (files, ignored = '') =>
  files.flatMap(
    file =>
      readFileSync(file, 'utf8')
        .replace(ignored, '')
        .match(/[\w$]+/g) ?? []
  );

const comments = /\/\*[^]*?\*\/|\/\/.*/g;

/** The names that the platform and the libraries of the script use. */
function foreignWords() {
  const platform = filesIn('node_modules/typescript/lib', /^lib\.(dom|es\d)[\w.]*\.d\.ts$/);
  const libraries = ['lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'];
  return [
    ...wordsIn(platform, comments),
    ...wordsIn(
      libraries.flatMap(name => filesIn(`node_modules/${name}`, /^(?!development|node).*\.js$/))
    ),
  ];
}

const isPrivate = node =>
  ts.canHaveModifiers(node) &&
  !!ts.getModifiers(node)?.some(({kind}) => kind === ts.SyntaxKind.PrivateKeyword);

// Lit's list of properties names private ones as well.
const isInPropertyList = node =>
  ts.isPropertyDeclaration(node.parent?.parent ?? node) &&
  node.parent.parent.name.text === 'properties';

const naming = [
  ts.isPropertyDeclaration,
  ts.isPropertySignature,
  ts.isMethodDeclaration,
  ts.isMethodSignature,
  ts.isAccessor,
  ts.isPropertyAssignment,
  ts.isShorthandPropertyAssignment,
  ts.isEnumMember,
];

/** Sorts the names in a file into those of private members and all other names that a property may have. */
function collectNames(file, own, others) {
  const visit = node => {
    if (ts.isParameter(node) && isPrivate(node)) own.add(node.name.text);
    else if (ts.isStringLiteralLike(node)) others.add(node.text);
    else if (naming.some(is => is(node)) && !isInPropertyList(node))
      (isPrivate(node) ? own : others).add(node.name.text);
    ts.forEachChild(node, visit);
  };
  const code = readFileSync(file, 'utf8');
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
}

/**
 * The names of private members that nothing else uses: not the platform, a library, content or any other object. Only
 * these may be shortened without looking at types.
 */
export function privateNames() {
  const own = new Set();
  const others = new Set([...foreignWords(), ...wordsIn(filesIn('src/content', /\.json$/))]);
  for (const file of filesIn('src', /^(?!node|test).*(?<!\.test|\.suite)\.ts$/))
    collectNames(file, own, others);
  return [...own].filter(name => !others.has(name)).sort();
}

// One letter for each: names differ in capitals, too.
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const variable = /--_[a-z][\w-]*/g;

/** The modules that tsc wrote for browsers. */
const modules = () => filesIn('dist', /^(?!node|demo|eczema-guide).*\.js$/);

/** Shortens the CSS variables that no page may set, whose names begin with `--_`. */
export function shortVariables(codes = modules().map(file => readFileSync(file, 'utf8'))) {
  const lines = codes.flatMap(code => code.split('\n'));
  const joined = lines.find(line => /--_(?![a-z])/.test(line));
  if (joined)
    throw new Error(`A variable's name must be written in one piece to be shortened: ${joined}`);
  const names = [...new Set(codes.flatMap(code => code.match(variable) ?? []))].sort();
  const short = new Map(names.map((name, index) => [name, `--_${letters[index] ?? index}`]));
  return {
    name: 'short-variables',
    transform: code => ({code: code.replace(variable, name => short.get(name) ?? name), map: null}),
  };
}
