import {readFileSync} from 'node:fs';

const browser = '^src/(elements|shared|guide|strings|styles)/';
const tests = '[.](test|suite)[.](ts|mjs)$|^src/test/|/testing/';

const joining = '^src/node/bundle/(make-bundle|join-parts|glossary-words)[.]ts$';

const packagesOf = file => {
  const {dependencies, devDependencies} = JSON.parse(readFileSync(file, 'utf8'));
  return Object.keys({...dependencies, ...devDependencies});
};

// Only `npm run bench` installs what it compares with, and only some tests need the others.
const elsewhere = [
  ...packagesOf('bench/package.json'),
  ...packagesOf('scripts/test/systems/package.json'),
  ...packagesOf('scripts/test/fhir/package.json'),
].join('|');

/** DESIGN's import rules: `elements -> guide, shared, strings, styles, content`, all arrows downwards. */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Move what both files need into a file below them.',
      severity: 'error',
      from: {},
      to: {circular: true},
    },
    {
      name: 'no-missing-file',
      severity: 'error',
      from: {},
      to: {couldNotResolve: true, pathNot: `^[./]*/dist/|^(eczema-guide|${elsewhere})(/|$)`},
    },
    {
      name: 'no-unused-file',
      comment: 'Nothing imports this file, and it imports nothing.',
      severity: 'error',
      // WordPress loads the plugin's script; the build runs one of its scripts as a process.
      from: {
        orphan: true,
        path: '^(src|scripts)/',
        pathNot: [tests, '/bad-examples/', '^src/wordpress/', '/wordpress-words[.]mjs$'],
      },
      to: {},
    },
    {
      name: 'browsers-without-node',
      comment: 'This runs in browsers.',
      severity: 'error',
      from: {path: browser, pathNot: tests},
      to: {path: '^src/node/'},
    },
    {
      name: 'browsers-without-core-modules',
      comment: 'This runs in browsers.',
      severity: 'error',
      from: {path: browser, pathNot: tests},
      to: {dependencyTypes: ['core']},
    },
    {
      name: 'browsers-without-dev-packages',
      comment: 'A page that imports one element gets only our dependencies.',
      severity: 'error',
      from: {path: browser, pathNot: tests},
      to: {dependencyTypes: ['npm-dev']},
    },
    {
      name: 'elements-on-top',
      comment: 'What elements share depends on none of them.',
      severity: 'error',
      from: {path: '^src/(shared|guide|strings|styles)/', pathNot: tests},
      to: {path: '^src/elements/'},
    },
    {
      name: 'no-reaching-into-elements',
      comment: 'An element may draw the tag of another, and imports its module for that.',
      severity: 'error',
      from: {path: '^src/elements/([^/]+)/', pathNot: tests},
      to: {
        path: '^src/elements/[^/]+/',
        // Its own files, what registers another tag, and the shape of another's JSON.
        pathNot: ['^src/elements/$1/', '^src/elements/([^/]+)/\\1([.]schema)?[.]ts$'],
      },
    },
    {
      name: 'words-at-the-bottom',
      comment: 'Words and styles don’t depend on what shows them.',
      severity: 'error',
      from: {path: '^src/(strings|styles|content)/', pathNot: tests},
      to: {path: '^src/', pathNot: '^src/(strings|styles|content)/'},
    },
    {
      name: 'guide-state-below-shared',
      comment: 'What the widgets of a guide share is state without rendering.',
      severity: 'error',
      from: {path: '^src/guide/', pathNot: tests},
      to: {path: '^src/', pathNot: '^src/guide/'},
    },
    {
      name: 'content-below-rendering',
      comment:
        'Content is also read and checked where nothing is drawn, for example by the command.',
      severity: 'error',
      from: {path: '^src/shared/content/', pathNot: tests},
      to: {
        path: '^src/shared/(render|reader|page)/|^src/shared/(content-element|define)|^src/styles/',
      },
    },
    {
      name: 'polls-without-lit',
      comment: 'The vote service reads JSON; it draws nothing.',
      severity: 'error',
      from: {path: '^src/node/polls/', pathNot: tests},
      to: {path: 'node_modules/(@lit|lit|lit-html|lit-element)/', reachable: true},
    },
    {
      name: 'demo-without-node',
      comment: 'The pages of the demo run in browsers.',
      severity: 'error',
      from: {path: '^demo/'},
      to: {path: '^src/node/', pathNot: joining},
    },
    {
      name: 'joining-without-node',
      comment: 'The snippet builder makes scripts in its page.',
      severity: 'error',
      from: {path: joining},
      to: {path: '^src/node/', pathNot: joining},
    },
    {
      name: 'joining-without-core-modules',
      comment: 'The snippet builder makes scripts in its page.',
      severity: 'error',
      from: {path: joining},
      to: {dependencyTypes: ['core']},
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: {path: '^(src|demo)/', pathNot: tests},
      to: {path: [tests, '^(scripts|bench)/']},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '^dist/'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
