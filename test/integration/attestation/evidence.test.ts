import { TrustedRoot } from '@sigstore/protobuf-specs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { verifyBundle, type SignedStatement } from '../../../src/attestation/bundle.ts'
import type { SigstoreEndpoints } from '../../../src/attestation/endpoints.ts'
import { checkEvidence, type Demands } from '../../../src/attestation/evidence.ts'
import { signStatement } from '../../../src/attestation/sign.ts'
import { bundleNames, summaryOf, testResultOf } from '../../../src/attestation/verdict-statements.ts'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { githubIssuer, mainRun, startSigstore, type SigstoreStandIn } from '../../harness/sigstore.ts'
import { failedVerdict, firstVerdict, inconclusiveVerdict } from '../../harness/verdicts.ts'
import { errorText, userError } from '../../harness/user-error.ts'

const bundleSchema = z.looseObject({ dsseEnvelope: z.looseObject({ payload: z.string() }) })
const report = digestOf('report')
const hour = 3_600_000

let sigstore: SigstoreStandIn
let endpoints: SigstoreEndpoints
let roots: TrustedRoot[]

beforeAll(async () => {
  sigstore = await startSigstore()
  endpoints = { fulcio: sigstore.url, rekor: sigstore.url, timestamp: sigstore.url }
  roots = [TrustedRoot.fromJSON(sigstore.trustedRoot)]
})
afterAll(() => sigstore.close())

const demands: Demands = {
  subject: firstVerdict().lineage.model,
  signer: {
    issuer: githubIssuer,
    repository: 'https://github.com/acme/mnist',
    workflow: 'https://github.com/acme/mnist/.github/workflows/model.yml',
    ref: 'refs/heads/main',
  },
  policy: firstVerdict().lineage.config,
  report,
  maxAge: hour,
}

const sign = (verdict = firstVerdict(), where = endpoints) =>
  signStatement(testResultOf(verdict, report), where, sigstore.token)

const read = (bundle: string, trusted = roots): SignedStatement => verifyBundle(bundle, trusted, 'the bundle')

const check =
  (bundle: string, changes: Partial<Demands> = {}, now = new Date()) =>
  () =>
    checkEvidence(read(bundle), { ...demands, ...changes }, now)

describe('a signed verdict', () => {
  let bundle: string
  beforeAll(async () => {
    bundle = await sign()
  })

  it('is accepted for its model, workflow and configuration', () => {
    expect(check(bundle)).not.toThrow()
    expect(read(bundle).signer).toEqual({
      issuer: githubIssuer,
      workflow: 'https://github.com/acme/mnist/.github/workflows/model.yml@refs/heads/main',
      repository: 'https://github.com/acme/mnist',
      ref: 'refs/heads/main',
    })
  })

  it('of several seeds is accepted for each of their models, and for no other', async () => {
    const seeds = [digestOf('seed 1'), digestOf('seed 2')]
    const verdict = firstVerdict()
    const signed = await sign({ ...verdict, lineage: { ...verdict.lineage, seeds } })
    for (const subject of [verdict.lineage.model, ...seeds]) expect(check(signed, { subject })).not.toThrow()
    expect(check(signed, { subject: digestOf('seed 3') })).toThrow(userError('ATTEST_OTHER_SUBJECT'))
  })

  it('contains the digests of test split, dataset and report, and the version of the gate', () => {
    const { lineage } = firstVerdict()
    expect(read(bundle).statement.predicate).toMatchObject({
      result: 'PASSED',
      configuration: [
        { name: 'policy', digest: { sha256: lineage.config.slice(7) } },
        { name: 'test-split', digest: { sha256: lineage.testSplit.slice(7) } },
        { name: 'dataset', digest: { sha256: lineage.dataset.slice(7) } },
        { name: 'report', digest: { sha256: report.slice(7) } },
        { name: 'tensorline', uri: 'pkg:github/tensorline/tensorline@0.1.0' },
      ],
      passedTests: ['accuracy >= 0.9'],
    })
  })

  it('is rejected after a letter of it was changed', () => {
    const { dsseEnvelope, ...rest } = bundleSchema.parse(JSON.parse(bundle))
    const payload = Buffer.from(dsseEnvelope.payload, 'base64').toString().replace('PASSED', 'FAILED')
    const forged = { ...dsseEnvelope, payload: Buffer.from(payload).toString('base64') }
    expect(() => read(JSON.stringify({ ...rest, dsseEnvelope: forged }))).toThrow(userError('ATTEST_INVALID'))
  })

  it('is rejected for another model, another report and lower requirements, with all problems at once', () => {
    const other = { subject: digestOf('other'), report: digestOf('forged'), policy: digestOf('lower') }
    expect(check(bundle, other)).toThrow(
      expect.objectContaining({
        problems: ['ATTEST_OTHER_SUBJECT', 'ATTEST_OTHER_POLICY', 'ATTEST_OTHER_SUBJECT'].map((code) =>
          expect.objectContaining({ code }),
        ),
      }),
    )
    for (const [name, digest] of Object.entries(other))
      expect(check(bundle, { [name]: digest })).toThrow(
        userError(name === 'policy' ? 'ATTEST_OTHER_POLICY' : 'ATTEST_OTHER_SUBJECT', digest),
      )
  })

  it('is rejected when its signed time is older than allowed', () => {
    const later = (hours: number) => new Date(Date.now() + hours * hour)
    expect(check(bundle, {}, later(0.9))).not.toThrow()
    expect(check(bundle, {}, later(2))).toThrow(userError('ATTEST_TOO_OLD', '2 hours ago', '1 hours'))
    expect(check(bundle, { maxAge: null }, later(1000))).not.toThrow()
  })

  it.each([
    ['repository', { repository: 'https://github.com/mallory/mnist', workflow: null }],
    ['workflow', { workflow: 'https://github.com/acme/mnist/.github/workflows/other.yml' }],
    ['branch', { ref: 'refs/heads/release' }],
    ['issuer of the identity', { issuer: 'https://token.example.com' }],
  ])('is rejected from another %s', (what, change) => {
    expect(check(bundle, { signer: { ...demands.signer, ...change } })).toThrow(
      expect.objectContaining({ message: errorText('ATTEST_OTHER_SIGNER', what) }),
    )
  })

  it('is rejected by the root of another Sigstore', async () => {
    const other = await startSigstore()
    try {
      const otherRoots = [TrustedRoot.fromJSON(other.trustedRoot)]
      expect(() => read(bundle, otherRoots)).toThrow(userError('ATTEST_INVALID'))
      expect(() => read(bundle, [...otherRoots, ...roots])).not.toThrow()
    } finally {
      await other.close()
    }
  })

  it('needs a log entry if the root has a log, and only a signed time otherwise', async () => {
    const unlogged = await sign(firstVerdict(), { ...endpoints, rekor: null })
    expect(() => read(unlogged)).toThrow(userError('ATTEST_INVALID', 'tlog entries'))
    const [root = TrustedRoot.fromJSON({})] = roots
    expect(() => read(unlogged, [{ ...root, tlogs: [] }])).not.toThrow()
    const untimed = await sign(firstVerdict(), { ...endpoints, timestamp: null })
    expect(check(untimed)).not.toThrow()
  })
})

describe('the signer of a verdict', () => {
  it('is rejected if it is the run of a pull request and main is required', async () => {
    sigstore.runAs({
      ...mainRun,
      ref: 'refs/pull/7/merge',
      workflow: mainRun.workflow.replace('heads/main', 'pull/7/merge'),
    })
    const bundle = await sign()
    sigstore.runAs(mainRun)
    expect(check(bundle)).toThrow(
      userError('ATTEST_OTHER_SIGNER', 'branch or tag refs/pull/7/merge', 'refs/heads/main'),
    )
  })

  it('may be a workflow of another repository only if that workflow is named', async () => {
    sigstore.runAs({ ...mainRun, workflow: 'acme/shared/.github/workflows/gate.yml@refs/heads/main' })
    const bundle = await sign()
    sigstore.runAs(mainRun)
    const by = (workflow: string | null) => check(bundle, { signer: { ...demands.signer, workflow } })
    expect(by(null)).toThrow(userError('ATTEST_OTHER_SIGNER', 'https://github.com/acme/mnist'))
    expect(by('https://github.com/acme/shared/.github/workflows/gate.yml')).not.toThrow()
  })
})

describe('a verdict that does not pass a model', () => {
  it('is signed too, and rejected if it is a fail', async () => {
    const { lineage } = failedVerdict()
    const bundle = await sign(failedVerdict())
    expect(read(bundle).statement.predicate).toMatchObject({
      result: 'FAILED',
      failedTests: expect.arrayContaining(['accuracy >= 97%', 'accuracy within 0.003']),
    })
    expect(check(bundle, { subject: lineage.model })).toThrow(userError('ATTEST_REFUSED'))
  })

  it('is a warning and accepted if it is inconclusive and the job continues', async () => {
    const bundle = await sign(inconclusiveVerdict())
    expect(read(bundle).statement.predicate).toMatchObject({ result: 'WARNED' })
    expect(check(bundle)).not.toThrow()
  })
})

describe('the summary for SLSA', () => {
  it('names the policy and the attestations that it summarizes, and has the same checks', async () => {
    const name = bundleNames.testResult
    const bytes = await sign()
    const bundle = await signStatement(
      summaryOf(firstVerdict(), report, { name, bytes }),
      endpoints,
      sigstore.token,
    )
    expect(read(bundle).statement.predicate).toMatchObject({
      verificationResult: 'PASSED',
      inputAttestations: [{ uri: name, digest: { sha256: digestOf(bytes).slice(7) } }, { name: 'report' }],
    })
    expect(check(bundle)).not.toThrow()
    expect(check(bundle, { policy: digestOf('lower') })).toThrow(userError('ATTEST_OTHER_POLICY'))
  })

  it('of a failed verdict is rejected', async () => {
    const name = bundleNames.testResult
    const statement = summaryOf(failedVerdict(), report, { name, bytes: '{}' })
    expect(statement.predicate).toMatchObject({ verificationResult: 'FAILED', verifiedLevels: ['FAILED'] })
    const bundle = await signStatement(statement, endpoints, sigstore.token)
    expect(check(bundle)).toThrow(userError('ATTEST_REFUSED'))
  })
})

describe('a file that is not a signed verdict', () => {
  it('is rejected, as is a verdict without the digest of its policy', async () => {
    expect(() => read('{}')).toThrow(userError('ATTEST_INVALID'))
    const statement = testResultOf(firstVerdict(), report)
    const unfinished = { ...statement, predicate: { ...statement.predicate, configuration: [] } }
    const bundle = await signStatement(unfinished, endpoints, sigstore.token)
    expect(check(bundle)).toThrow(expect.objectContaining({ message: errorText('ATTEST_OTHER_POLICY') }))
  })
})
