/** Imports go one way: actions, cli → stages → domain → engine; only the adapters know GitHub. */
const domain =
  '^src/(data|model|training|evaluation|attestation|predictions|compression|image|serving|rollout|report|lineage|ledger)/'
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-does-not-look-up',
      severity: 'error',
      from: { path: domain },
      to: { path: '^src/(stages|actions|cli)/' },
    },
    {
      name: 'engine-knows-no-domain',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { path: [domain, '^src/(stages|actions|cli)/'] },
    },
    {
      name: 'stages-do-not-look-up',
      severity: 'error',
      from: { path: '^src/stages/' },
      to: { path: '^src/(actions|cli)/' },
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
