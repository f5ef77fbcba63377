import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { signStatement } from '../../../src/attestation/sign.ts'
import type { ErrorCode } from '../../../src/errors/codes.ts'
import type { Verdict } from '../../../src/gate/verdict.ts'
import type { LinkName } from '../../../src/lineage/evidence.ts'
import { newKey, writeChain, type ChainChanges } from '../../harness/chain-project.ts'
import { startSigstore, type SigstoreStandIn } from '../../harness/sigstore.ts'
import { userError } from '../../harness/user-error.ts'
import { layoutOf, rawTar } from '../../unit/image/tar-layout.ts'

const key = newKey()
const trusted = '{trust: {key: key.pub, max-age: 30d}}'
const other = digestOf('another')
const inLineage =
  (changes: Partial<Verdict['lineage']>) =>
  (verdict: Verdict): Verdict => ({ ...verdict, lineage: { ...verdict.lineage, ...changes } })

async function expectRefusal(verified: Promise<unknown>, code: ErrorCode, link: LinkName): Promise<void> {
  const found = expect.stringContaining(`the link "${link}"`)
  const problems = expect.arrayContaining([expect.objectContaining({ code, found })])
  await expect(verified).rejects.toMatchObject({ problems })
}

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

async function chain(changes: ChainChanges = {}) {
  const project = await writeChain(key, changes)
  folders.push(project.folder)
  return project
}

describe('a chain that one run made and signed', () => {
  it('holds without trust, and with a trusted key', async () => {
    const { verify } = await chain()
    const verdict = expect.stringMatching(/^sha256:/)
    expect(await verify('{}')).toEqual({ unverified: [], verdict, measured: null })
    expect(await verify(trusted)).toEqual({ unverified: [], verdict, measured: null })
  })

  it('contains the measured needs of the server: as signed, else from the record of the run', async () => {
    const latency = { median: 1, p99: 2 }
    const measured = {
      threads: 2,
      batch: 256,
      peakMemory: 2e8,
      exampleBytes: 100,
      processorMilliseconds: 0.5,
      latency,
    }
    const recorded = { server: { ...measured, peakMemory: 1e8 } }
    const signed = await chain({ measured, run: recorded })
    expect((await signed.verify(trusted)).measured).toEqual(measured)
    const unsigned = await chain({ run: recorded, without: ['lineage.sigstore.json'] })
    expect((await unsigned.verify('{}')).measured).toEqual(recorded.server)
  })

  it('holds without any signature if no signer is required', async () => {
    const without = [
      'provenance.sigstore.json',
      'lineage.sigstore.json',
      'model.sig',
      'test-result.sigstore.json',
    ]
    const { verify } = await chain({ without })
    expect(await verify('{}')).toMatchObject({ unverified: [] })
    expect(await verify('{target: kubernetes}')).toMatchObject({ unverified: [] })
    await expectRefusal(verify(trusted), 'CHAIN_MISSING_LINK', 'verdict')
  })
})

const withTrust: readonly (readonly [LinkName, ErrorCode, string, ChainChanges])[] = [
  ['dataset', 'CHAIN_BROKEN_LINK', 'another dataset in the lineage', { dataset: other }],
  ['transform', 'CHAIN_BROKEN_LINK', 'another transform in the lineage', { transform: other }],
  ['commit', 'CHAIN_BROKEN_LINK', 'another commit in the provenance', { commit: 'f'.repeat(40) }],
  ['commit', 'CHAIN_MISSING_LINK', 'no provenance', { without: ['provenance.sigstore.json'] }],
  ['training run', 'CHAIN_BROKEN_LINK', 'another model before quantization', { madeFrom: other }],
  ['model', 'CHAIN_BROKEN_LINK', 'another model in all statements', { model: other }],
  ['model', 'CHAIN_MISSING_LINK', 'no signature of the model', { without: ['model.sig'] }],
  ['verdict', 'CHAIN_BROKEN_LINK', 'a verdict on another model', { verdict: inLineage({ model: other }) }],
  [
    'verdict',
    'CHAIN_BROKEN_LINK',
    'a verdict on another dataset',
    { verdict: inLineage({ dataset: other }) },
  ],
  [
    'verdict',
    'CHAIN_REJECTED_VERDICT',
    'a rejection',
    { verdict: (verdict) => ({ ...verdict, accepted: false }) },
  ],
  [
    'verdict',
    'CHAIN_EXPIRED_VERDICT',
    'a verdict of last year',
    { finishedOn: new Date(Date.now() - 365 * 86_400_000) },
  ],
  ['image', 'CHAIN_BROKEN_LINK', 'another image in all statements', { image: other }],
  ['image', 'CHAIN_MISSING_LINK', 'no lineage', { without: ['lineage.sigstore.json'] }],
]

describe('a chain is refused, and the link is named,', () => {
  it.each(withTrust)('at the link %s: %s for %s', async (link, code, _, changes) => {
    const { verify } = await chain(changes)
    await expectRefusal(verify(trusted), code, link)
  })

  it('at the link verdict when its age must be limited and is unknown', async () => {
    const { verify } = await chain({ builtWithoutReport: true })
    await expectRefusal(verify(trusted), 'CHAIN_EXPIRED_VERDICT', 'verdict')
    expect(await verify('{trust: {key: key.pub}}')).toMatchObject({ unverified: [] })
  })

  it.each(['verdict', 'commit', 'image', 'model'] as const)(
    'at the link %s when another key signed',
    async (link) => {
      const { verify } = await chain({ pem: newKey().pem })
      await expectRefusal(verify(trusted), 'CHAIN_UNTRUSTED_LINK', link)
    },
  )

  it.each([
    ['dataset', { dataset: other }],
    ['model', { model: other }],
    ['verdict', { verdict: inLineage({ model: other }) }],
    ['image', { image: other }],
  ] as const)('also without trust when digests of %s differ', async (link, changes) => {
    const { verify } = await chain(changes)
    await expectRefusal(verify('{}'), 'CHAIN_BROKEN_LINK', link)
  })

  it('at the link digest when the files of the image are those of another image', async () => {
    const { verify, folder } = await chain()
    const layout = join(folder, 'made/image/layout')
    await rm(layout, { recursive: true })
    await layoutOf(layout, [await rawTar([{ name: 'x', content: 'another' }])])
    await expectRefusal(verify('{}'), 'CHAIN_BROKEN_LINK', 'digest')
  })

  it('in a cluster without a verdict, and not on this machine', async () => {
    const { verify } = await chain({
      withoutReport: true,
      without: ['lineage.sigstore.json', 'test-result.sigstore.json'],
    })
    await expectRefusal(verify('{target: kubernetes}'), 'CHAIN_MISSING_LINK', 'verdict')
    expect(await verify('{}')).toEqual({ unverified: [], verdict: null, measured: null })
  })

  it.each(['{trust: {key: none.pub}}', '{trust: {repository: acme/mnist, trusted-root: none.json}}'])(
    'with a message about the file that %s names and that does not exist',
    async (section) => {
      const { verify } = await chain()
      await expect(verify(section)).rejects.toEqual(userError('FILE_MISSING'))
    },
  )

  it('unless `allow-unverified` is set, which warns about each link', async () => {
    const { verify, warnings } = await chain({ dataset: other })
    const { unverified } = await verify('{trust: {key: key.pub}, allow-unverified: true}')
    expect(unverified).toEqual([expect.stringContaining('the link "dataset"')])
    expect(warnings).toEqual([expect.stringContaining('the link "dataset"')])
  })
})

describe('a chain that a workflow signed', () => {
  let sigstore: SigstoreStandIn
  beforeAll(async () => {
    sigstore = await startSigstore()
  })
  afterAll(() => sigstore.close())

  it.each([
    ['is accepted for its repository', 'acme/mnist', null],
    ['is refused for another repository', 'acme/letters', 'CHAIN_UNTRUSTED_LINK'],
  ] as const)('%s', async (_, repository, code) => {
    const endpoints = { fulcio: sigstore.url, rekor: sigstore.url, timestamp: sigstore.url }
    const { verify, folder } = await chain({
      sign: (statement) => signStatement(statement, endpoints, sigstore.token),
    })
    await writeFile(join(folder, 'root.json'), JSON.stringify(sigstore.trustedRoot))
    const verified = verify(`{trust: {repository: ${repository}, trusted-root: root.json, max-age: 1d}}`)
    if (code === null) expect(await verified).toMatchObject({ unverified: [] })
    else await expectRefusal(verified, code, 'commit')
  })
})
