/** The rooms of src/ in order: each may import those before it and none after it. */
const rooms = [
  // Foundation
  'errors',
  'text',
  'random',
  'package',
  'files',
  'artifacts',
  'host',
  'libraries',
  'engine',
  'tables',
  'user-code',
  // Domain
  'images',
  'config',
  'remote',
  'dataset',
  'arrays',
  'transform',
  'column-store',
  'data',
  'parts',
  'model',
  'compression',
  'statistics',
  'metrics',
  'inference',
  'robustness',
  'benchmark',
  'gate',
  'training',
  'search',
  'predictions',
  'attestation',
  'image',
  'rollout',
  'serving',
  'report',
  // Stages
  'stages',
  // Entry points
  'cli',
  'actions',
]

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...rooms.slice(0, -1).map((room, index) => ({
      name: `${room}-does-not-look-up`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: `^src/(${rooms.slice(index + 1).join('|')})/` },
    })),
    {
      name: 'every-room-has-its-place',
      severity: 'error',
      from: {},
      to: { path: `^src/(?!(?:${rooms.join('|')})/)` },
    },
    {
      name: 'only-doors-choose-a-host',
      severity: 'error',
      from: { pathNot: '^src/(actions|cli|host)/' },
      to: { path: '^src/host/(github|local)/' },
    },
    {
      name: 'only-the-github-host-knows-github',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(host/github|actions)/' },
      to: { path: '^node_modules/@actions/' },
    },
    {
      name: 'product-does-not-use-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
