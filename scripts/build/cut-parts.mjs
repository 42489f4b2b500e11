import ts from 'typescript';

const file = 'script.js';
const {SyntaxKind} = ts;

/** A program of one file, which tells the declaration of each identifier. */
function parse(code) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const host = {
    ...ts.createCompilerHost({}),
    getSourceFile: name => (name === file ? source : undefined),
    fileExists: name => name === file,
  };
  const options = {
    allowJs: true,
    noLib: true,
    noResolve: true,
    types: [],
    target: ts.ScriptTarget.Latest,
    moduleDetection: ts.ModuleDetectionKind.Force,
  };
  return {source, checker: ts.createProgram([file], options, host).getTypeChecker()};
}

const splitCommas = node =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.CommaToken
    ? [...splitCommas(node.left), ...splitCommas(node.right)]
    : [node];

/** The smallest nodes that can stand alone: one declaration of a list, one expression of a sequence. */
function piecesOf(statement) {
  if (ts.isVariableStatement(statement)) {
    const kind = statement.declarationList.getFirstToken().getText();
    return statement.declarationList.declarations.map(node => ({node, kind}));
  }
  if (ts.isExpressionStatement(statement))
    return splitCommas(statement.expression).map(node => ({node, effect: true}));
  return [{node: statement, effect: !statement.name}];
}

function markOf(node) {
  if (!ts.isBinaryExpression(node) || !ts.isElementAccessExpression(node.left)) return undefined;
  return /^part:(.*)/.exec(node.left.argumentExpression.text ?? '')?.[1];
}

/** The first name of `name.field = value` and of `name.method()`. */
function rootOf(node) {
  if (ts.isBinaryExpression(node)) return rootOf(node.left);
  if (ts.isCallExpression(node) || ts.isElementAccessExpression(node))
    return rootOf(node.expression);
  if (ts.isPropertyAccessExpression(node)) return rootOf(node.expression);
  return ts.isIdentifier(node) ? node : undefined;
}

const definedTag = (node, tags) =>
  ts.isCallExpression(node)
    ? node.arguments.map(({text}) => text).find(text => tags.includes(text))
    : undefined;

const isNamed = node => !!node.name || ts.isVariableDeclaration(node);

function visitIdentifiers(node, visit) {
  if (ts.isIdentifier(node)) visit(node);
  ts.forEachChild(node, child => visitIdentifiers(child, visit));
}

/** The declaration of a name. */
function declarationOf(identifier, checker) {
  const symbol = ts.isShorthandPropertyAssignment(identifier.parent)
    ? checker.getShorthandAssignmentValueSymbol(identifier.parent)
    : checker.getSymbolAtLocation(identifier);
  return symbol?.declarations?.[0];
}

/** What a piece with an effect is needed for: a mark's name, an element's tag, or the name that it changes. */
function effectOf(node, tags, indexOf) {
  const mark = markOf(node);
  if (mark) return {mark, code: node.right.getText()};
  const tag = definedTag(node, tags);
  if (tag) return {tag};
  const root = rootOf(node);
  const owner = root && !ts.isCallExpression(node) ? indexOf(root) : undefined;
  return owner === undefined ? {always: true} : {owner};
}

/**
 * Cuts a minified module into pieces that can be joined into smaller scripts. Each piece has its `code`; `uses`, the
 * indices of the pieces whose names it uses; and what it is needed for, if not for its name.
 */
export function cut(code, tags) {
  const {source, checker} = parse(code);
  const pieces = source.statements.flatMap(piecesOf);
  const indices = new Map(pieces.map(({node}, index) => [node, index]));
  const indexOf = identifier => {
    let node = declarationOf(identifier, checker);
    while (node && !indices.has(node)) node = node.parent;
    return node && isNamed(node) ? indices.get(node) : undefined;
  };
  const isTopLevel = (identifier, index) => {
    const declaration = declarationOf(identifier, checker);
    return index !== undefined && (declaration === pieces[index].node || isBinding(declaration));
  };
  return pieces.map(({node, kind, effect}, index) => {
    const uses = new Set();
    visitIdentifiers(node, identifier => {
      const used = indexOf(identifier);
      if (used !== index && isTopLevel(identifier, used)) uses.add(used);
    });
    const text = node.getText();
    return {
      code: text,
      ...(kind && {kind}),
      uses: [...uses],
      ...(effect && effectOf(node, tags, indexOf)),
    };
  });
}

// `const {name} = value` at the top
const isBinding = node => !!node && ts.isBindingElement(node);
