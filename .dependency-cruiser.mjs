/** The arrows between the folders. Whatever a layer does not name here is forbidden to it, types included. */
const arrows = {
  domain: [],
  formats: ['domain'],
  contract: ['domain'],
  store: ['domain/model'],
  render: ['domain'],
  core: ['contract', 'domain', 'formats', 'store', 'render'],
  server: ['core', 'contract'],
  cli: ['core', 'contract', 'server'],
  ui: ['contract', 'domain'],
};

const source = '^(src|electron)/';
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

const layerRules = Object.entries(arrows).map(([layer, allowed]) => ({
  name: `${layer}-arrows`,
  comment: `src/${layer} may import ${allowed.length === 0 ? 'no other folder' : allowed.join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: source, pathNot: [layer, ...allowed].map((folder) => `^src/${folder}/`) },
}));

const rules = [
  {
    name: 'electron-arrows',
    comment: 'electron/ may import core and contract.',
    from: { path: '^electron/' },
    to: { path: source, pathNot: ['^electron/', '^src/(core|contract)/'] },
  },
  {
    name: 'bin-arrows',
    comment: 'bin/ starts the command line and nothing else; it may turn on the cache of compiled modules.',
    from: { path: '^bin/' },
    to: { pathNot: ['^src/cli/', '^module$'] },
  },
  {
    name: 'no-cycles',
    comment: 'Two files that need one another are one file, or three.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolved',
    comment: 'An import that leads nowhere would escape every other rule.',
    from: {},
    to: { couldNotResolve: true, pathNot: '^electron$' },
  },
  {
    name: 'source-stands-alone',
    comment: 'The product imports no test, no script, no fixture.',
    from: { path: source },
    to: { pathNot: [source, packages('.*')], dependencyTypesNot: ['core'], couldNotResolve: false },
  },
  {
    name: 'no-development-packages',
    comment: 'What the product imports at run time is listed under dependencies; Electron brings itself.',
    from: { path: source },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: packages('electron') },
  },
  {
    name: 'domain-packages',
    comment: 'The domain takes zod, distribution functions, a seeded generator, and the types of chart.js.',
    from: { path: '^src/domain/' },
    to: {
      path: packages('.*'),
      pathNot: packages('zod', 'lib-r-math\\.js', '@stdlib/.*', 'pure-rand', 'chart\\.js'),
    },
  },
  {
    name: 'contract-packages',
    comment: 'The contract is schemas and plain functions: zod alone.',
    from: { path: '^src/contract/' },
    to: { path: packages('.*'), pathNot: packages('zod') },
  },
  {
    name: 'no-node-in-pure-folders',
    comment: 'These folders run wherever JavaScript runs; files come in as bytes or text.',
    from: { path: '^src/(domain|formats|contract|ui)/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'chart-drawn-in-render-and-ui',
    comment: 'Elsewhere only the types of chart.js are imported.',
    from: { path: source, pathNot: '^src/(render|ui)/' },
    to: { path: packages('chart\\.js'), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'sqlite-stays-in-store',
    comment: 'The project file is read and written in one folder.',
    from: { path: source, pathNot: '^src/store/' },
    to: { path: packages('better-sqlite3', 'kysely', '@types/better-sqlite3') },
  },
  {
    name: 'canvas-stays-in-render',
    comment: 'Figures are drawn to files in one folder.',
    from: { path: source, pathNot: '^src/render/' },
    to: { path: packages('@napi-rs/canvas') },
  },
  {
    name: 'electron-stays-in-electron',
    comment: 'Only electron/ knows that it runs in Electron.',
    from: { pathNot: '^electron/' },
    to: { path: ['^electron$', packages('electron')] },
  },
].map((rule) => ({ severity: 'error', ...rule }));

export default {
  forbidden: [...layerRules, ...rules],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^tests/architecture/fixtures/' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
