import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runWorkflow, type WorkflowResult } from '../harness/act.ts'
import { exportActions } from '../harness/actions-export.ts'
import { pushEvent } from '../harness/events.ts'
import type { RepositoryState } from '../harness/github/state.ts'
import { GitRepository } from '../harness/repository.ts'
import { startServices, type Services } from '../harness/services.ts'
import { githubIssuer, startSigstore, type SigstoreStandIn } from '../harness/sigstore.ts'
import { tool } from '../harness/tools.ts'
import { errorText } from '../harness/user-error.ts'

/* A run on main with an identity: its verdict is signed by a whole Sigstore on this machine, and checked by us and by cosign. */
const workflow = `
on: push
permissions: {contents: write, id-token: write, attestations: write}
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: gate
        uses: tensorline/tensorline/actions/evaluate-gate@v1
        with:
          candidate: predictions.csv
      - env:
          ATTESTATION: \${{ steps.gate.outputs.attestation }}
          REPORT: \${{ steps.gate.outputs.path }}
        run: |
          mkdir -p "$KEPT/attestation"
          cp -r "$REPORT" "$KEPT/report"
          cp -r "$(dirname "$REPORT")/predictions" "$KEPT/predictions"
          cp "$(dirname "$ATTESTATION")"/* "$KEPT/attestation/"
`
const predictions = [
  'example,label,prediction',
  ...Array.from(
    { length: 200 },
    (_, row) => `${row},${row % 2 ? 'yes' : 'no'},${row % 20 ? (row % 2 ? 'yes' : 'no') : 'yes'}`,
  ),
].join('\n')

let folder: string
let services: Services
let sigstore: SigstoreStandIn
let git: GitRepository
let repository: RepositoryState
let first: WorkflowResult
let again: WorkflowResult

const kept = (run: string, ...path: string[]) => join(folder, run, ...path)

async function runOnMain(name: string): Promise<WorkflowResult> {
  return runWorkflow(services, {
    repository,
    workflow: '.github/workflows/model.yml',
    event: await pushEvent(services.github.state, repository, 'main'),
    actions: { 'tensorline/tensorline@v1': join(folder, 'tensorline') },
    env: { ...sigstore.environment, KEPT: kept(name), RUNNER_TOOL_CACHE: join(folder, 'tool-cache') },
    toolCache: join(folder, 'tool-cache'),
  })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-evidence-'))
  await exportActions(join(folder, 'tensorline'))
  sigstore = await startSigstore()
  await writeFile(join(folder, 'trusted_root.json'), JSON.stringify(sigstore.trustedRoot))
  const settings = `attest: {fulcio-url: '${sigstore.url}', rekor-url: '${sigstore.url}', timestamp-url: '${sigstore.url}'}`
  git = await GitRepository.create('acme/mnist', {
    'tensorline.yml': `name: mails\ngate: {require: ['accuracy >= 0.9'], baseline: ./main.csv, compare: [], ${settings}}\n`,
    'predictions.csv': predictions,
    'main.csv': predictions.replace('1,yes,yes', '1,yes,no'),
    '.github/workflows/model.yml': workflow,
  })
  services = await startServices()
  repository = services.github.state.addRepository(git)
  first = await runOnMain('first')
  again = await runOnMain('again')
})

afterAll(async () => {
  await services.close()
  await sigstore.close()
  await git.remove()
  await rm(folder, { recursive: true })
})

const outputsOf = (run: WorkflowResult) => run.job('gate').outputs['gate'] ?? {}

function verifyReport(...changes: string[]): Promise<string> {
  const cli = join(folder, 'tensorline/dist/cli/index.js')
  const demands = [
    ...['--subject', kept('first', 'predictions'), '--report', kept('first', 'report')],
    ...[
      '--repository',
      'acme/mnist',
      '--workflow',
      '.github/workflows/model.yml',
      '--ref',
      'refs/heads/main',
    ],
    ...['--max-age', '1h', '--trusted-root', join(folder, 'trusted_root.json'), ...changes],
  ]
  return promisify(execFile)(
    process.execPath,
    [cli, 'verify-report', kept('first', 'attestation'), ...demands],
    { cwd: folder },
  ).then(
    ({ stdout, stderr }) => stdout + stderr,
    (error: unknown) => `refused: ${error instanceof Error ? error.message : String(error)}`,
  )
}

describe('a run with an identity', () => {
  it('signs its verdict and publishes the bundles beside the report', async () => {
    expect(outputsOf(first)).toMatchObject({
      verdict: 'pass',
      attestation: expect.stringMatching(/report-attestation\/test-result\.sigstore\.json$/),
    })
    const names = services.results.artifacts.ofRun(first.runId).map(({ name }) => name)
    expect(names.sort()).toEqual(['predictions', 'report', 'report-attestation'])
    expect((await readdir(kept('first', 'attestation'))).sort()).toEqual([
      'manifest.json',
      'run.json',
      'test-result.sigstore.json',
      'vsa.sigstore.json',
    ])
  })

  it('stores both in the attestation store of GitHub, with requests as GitHub describes them', () => {
    expect(repository.attestations).toHaveLength(4)
    expect(services.github.violations()).toEqual([])
  })

  it('gives an equal verdict an equal digest at any time and for any signer', () => {
    expect(outputsOf(again)['digest']).toBe(outputsOf(first)['digest'])
  })

  it('records the decision in the ledger once', async () => {
    const head = (await git.resolve('tensorline-ledger')) ?? ''
    const pages = (await git.tree(head))?.entries.filter(({ type }) => type === 'tree') ?? []
    expect(pages).toHaveLength(1)
    expect((await git.tree(pages[0]?.sha ?? ''))?.entries).toHaveLength(1)
    expect(again.job('gate').summary).toContain('At least 1 decision on the test split')
  })
})

describe('a user of the signed verdict', () => {
  it('can verify it in a terminal', async () => {
    expect(await verifyReport()).toContain('was accepted by https://github.com/acme/mnist/')
    expect(await verifyReport('--json')).toMatch(
      /^\{"subject":"sha256:[0-9a-f]{64}","workflow":"https:[^"]+","signed-at":"[^"]+"\}\n/,
    )
  })

  it('gets an error for another model, another repository and another configuration', async () => {
    expect(await verifyReport('--subject', `sha256:${'0'.repeat(64)}`)).toEqual(
      errorText('ATTEST_OTHER_SUBJECT', 'refused: '),
    )
    expect(await verifyReport('--repository', 'mallory/mnist')).toEqual(
      errorText('ATTEST_OTHER_SIGNER', 'refused: ', 'mallory/mnist'),
    )
    await writeFile(join(folder, 'lower.yml'), "name: mails\ngate: {require: ['accuracy >= 0.5']}\n")
    const lowered = await verifyReport('--config', join(folder, 'lower.yml'))
    expect(lowered).toEqual(errorText('ATTEST_OTHER_POLICY', 'refused: '))
  })

  it('can verify it with cosign alone and the manifest of the predictions', async () => {
    const cosign = (identity: string) =>
      promisify(execFile)(tool('cosign'), [
        'verify-blob-attestation',
        ...['--bundle', kept('first', 'attestation/test-result.sigstore.json')],
        ...['--trusted-root', join(folder, 'trusted_root.json'), '--use-signed-timestamps'],
        ...['--type', 'https://in-toto.io/attestation/test-result/v0.1'],
        ...['--certificate-identity', identity, '--certificate-oidc-issuer', githubIssuer],
        kept('first', 'predictions/manifest.json'),
      ])
    const own = 'https://github.com/acme/mnist/.github/workflows/model.yml@refs/heads/main'
    expect((await cosign(own)).stderr).toContain('Verified OK')
    await expect(cosign(own.replace('main', 'other'))).rejects.toThrow('no matching CertificateIdentity')
  })
})
