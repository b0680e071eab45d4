/** The order of the rooms in api/src: a room imports from those before it, never after. */
const rooms = [
  ['config', 'refusals', 'release', 'log'],
  ['database', 'access', 'audit', 'graphql', 'jobs'],
  ['mail'],
  ['unit', 'framework', 'initiative', 'reference'],
  ['identity'],
  ['about', 'observation'],
  ['reporting'],
  ['conversation'],
  ['review'],
  ['reminder'],
  ['rounds'],
  ['analytics'],
  ['cohorts'],
  ['target'],
  ['quality'],
  ['library'],
  ['results'],
  ['analyses'],
  ['exchange'],
  ['transfer'],
  ['delivery'],
  ['releases', 'exports'],
  ['workbench'],
  ['drawing'],
  ['dossier'],
  ['evidence'],
  ['installation'],
  ['health'],
];

const forwardImports = rooms.flatMap((names, order) => {
  const later = rooms.slice(order + 1).flat();
  return names.map((name) => ({
    name: `api-${name}-imports-only-earlier-rooms`,
    severity: 'error',
    comment: 'Rooms import in one direction; let the later room add the field or the listener.',
    from: {
      path: `^api/src/${name}(/|\\.ts$)`,
      pathNot: '\\.test\\.ts$|^api/src/graphql/graphql\\.module\\.ts$',
    },
    to: { path: `^api/src/(${later.join('|')})(/|\\.ts$)`, pathNot: '\\.entity\\.ts$' },
  }));
});

module.exports = {
  forbidden: [
    ...forwardImports.filter((rule) => !rule.to.path.includes('()')),
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle crashes at load under ES modules, or will one day.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shared-imports-nothing',
      severity: 'error',
      from: { path: '^shared/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^shared/src' },
    },
    {
      name: 'web-knows-the-api-by-its-schema-only',
      severity: 'error',
      from: { path: '^web' },
      to: { path: '^api/(src|seed)' },
    },
    { name: 'api-knows-no-web', severity: 'error', from: { path: '^api' }, to: { path: '^web' } },
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment: 'Rules and statistics decide; they know no framework, database or clock.',
      from: { path: '^api/src/.*(\\.rules\\.ts|/statistics/[^/]+\\.ts)$', pathNot: '\\.test\\.ts$' },
      to: {
        path: 'node_modules/(@nestjs|typeorm|pg|graphql)|^api/src/(database|graphql)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'features-do-not-import-one-another',
      severity: 'error',
      from: { path: '^web/src/features/([^/]+)/' },
      to: { path: '^web/src/features/([^/]+)/', pathNot: '^web/src/features/$1/' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^web/src/ui/' },
      to: { path: '^web/src/(features|charts|routes|session)/' },
    },
    {
      name: 'charts-fetch-nothing',
      severity: 'error',
      from: { path: '^web/src/charts/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^web/src/(features|routes|graphql|session)/' },
    },
    {
      name: 'recharts-only-in-charts',
      severity: 'error',
      from: { path: '^web/src/', pathNot: '^web/src/charts/' },
      to: { path: 'node_modules/recharts' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
    },
  },
};
