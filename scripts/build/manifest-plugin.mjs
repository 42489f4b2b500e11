const isClass = ({kind}) => kind === 'class';
const isPublic = ({privacy}) => privacy === undefined || privacy === 'public';
const published = path => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

const withWords = aliases => item => {
  if (!item.type) return item;
  return {...item, type: {text: item.type.text.replace(/\w+/g, name => aliases.get(name) ?? name)}};
};

/** Only the property of a missing attribute is `undefined`. */
const withoutUndefined = item =>
  item.type ? {...item, type: {text: item.type.text.replace(/ \| undefined$/, '')}} : item;

const moved = item =>
  item.inheritedFrom
    ? {
        ...item,
        inheritedFrom: {...item.inheritedFrom, module: published(item.inheritedFrom.module)},
      }
    : item;

const ownFirst = (one, other) => Number('inheritedFrom' in one) - Number('inheritedFrom' in other);

/** The part of a class that a page can use: nothing private, and nothing that only Lit or the class itself calls. */
function publicOnly(declaration, aliases) {
  const {members = [], attributes = [], events = [], superclass} = declaration;
  const hidden = new Set(members.filter(member => !isPublic(member)).map(({name}) => name));
  const usable = member => isPublic(member) && !member.static && member.description;
  const shown = {
    members: members.filter(usable).map(withWords(aliases)),
    attributes: attributes
      .filter(({fieldName}) => !hidden.has(fieldName))
      .map(withWords(aliases))
      .map(withoutUndefined),
    // The analyzer mistakes the variable in `new FactSaveEvent(id)` for the name of an event.
    events: events.filter(({description}) => description),
  };
  const rest = superclass?.module && {
    superclass: {...superclass, module: published(superclass.module)},
  };
  const lists = Object.entries({...declaration, ...shown, ...rest}).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map(moved).sort(ownFirst) : value,
  ]);
  return Object.fromEntries(lists);
}

function definitionOf({tagName, name}, module) {
  return {kind: 'custom-element-definition', name: tagName, declaration: {name, module}};
}

// Modules with an element, those that elements inherit from, and the events of both.
function publishedModule({path, declarations, exports, ...rest}, aliases) {
  const classes = declarations.filter(isClass).map(each => publicOnly(each, aliases));
  const names = new Set(classes.map(({name}) => name));
  const definitions = classes.filter(({tagName}) => tagName);
  const own = exports.filter(({name}) => names.has(name));
  const module = published(path);
  return {
    ...rest,
    path: module,
    declarations: classes,
    exports: [
      ...own.map(each => ({...each, declaration: {...each.declaration, module}})),
      ...definitions.map(each => definitionOf(each, module)),
    ],
  };
}

const belongs = ({tagName, name}) => tagName || /^Content(Element|\w+Event)$|^\w+Event$/.test(name);

/**
 * Reduces the analyzer's manifest to what is published: paths of built modules, public members only,
 * unions of words instead of the names of types, and a definition for each tag.
 */
export function manifestPlugin() {
  const aliases = new Map();
  return {
    name: 'published',
    collectPhase({ts, node}) {
      if (!ts.isTypeAliasDeclaration(node)) return;
      const text = node.type.getText();
      if (/^'[^']*'( \| '[^']*')*$/.test(text)) aliases.set(node.name.text, text);
    },
    packageLinkPhase({customElementsManifest}) {
      customElementsManifest.modules = customElementsManifest.modules
        .map(module => publishedModule(module, aliases))
        .filter(({declarations}) => declarations.some(belongs));
    },
  };
}
