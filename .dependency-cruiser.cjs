/** The rooms of src/, each of which may import those before it and none behind it. */
const rooms = [
  // foundation
  'errors',
  'text',
  'random',
  'package',
  'files',
  'artifacts|lineage',
  'host',
  'engine',
  'user-code',
  // domain
  'config',
  'data',
  'model',
  'compression',
  'evaluation|statistics|metrics|inference|robustness|benchmark|gate',
  'training',
  'search',
  'predictions',
  'attestation',
  'ledger',
  'image',
  'rollout',
  'serving',
  'report',
  // stages
  'stages',
  // entry points
  'cli',
  'actions',
]

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...rooms.slice(0, -1).map((room, place) => ({
      name: `${room}-does-not-look-up`,
      severity: 'error',
      from: { path: `^src/(${room})/` },
      to: { path: `^src/(${rooms.slice(place + 1).join('|')})/` },
    })),
    {
      name: 'every-room-has-its-place',
      severity: 'error',
      from: {},
      to: { path: `^src/(?!(${rooms.join('|')})/)[^/]+/` },
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
