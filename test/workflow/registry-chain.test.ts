import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { KeyObject } from 'node:crypto'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeArtifact } from '../../src/artifacts/artifact.ts'
import { canonicalJson, digestOf } from '../../src/artifacts/digest.ts'
import { signStatement } from '../../src/attestation/sign.ts'
import type { ErrorCode } from '../../src/errors/codes.ts'
import type { LinkName } from '../../src/lineage/evidence.ts'
import { signedFiles } from '../../src/stages/image/attest-image.ts'
import { newKey, writeChain, type ChainChanges, type ChainProject } from '../harness/chain-project.ts'
import { startCraneRegistry } from '../harness/crane-registry.ts'
import {
  attachTo,
  dangleReferrers,
  pushChain,
  removeReferrers,
  verifyPushed,
  type PushedChain,
} from '../harness/pushed-chain.ts'
import type { ServerProcess } from '../harness/server-process.ts'
import { mainRun, startSigstore, type SigstoreStandIn } from '../harness/sigstore.ts'
import { tensorlineHere } from '../harness/terminal-here.ts'
import { firstVerdict } from '../harness/verdicts.ts'
import { makeModel } from '../integration/image/parts.ts'

const key = newKey()
const byKey = '{trust: {key: key.pub, max-age: 30d}}'
const byWorkflow =
  '{trust: {repository: acme/mnist, workflow: .github/workflows/model.yml, ref: refs/heads/main, trusted-root: root.json, max-age: 1h}}'
const rejected: ChainChanges = { verdict: (verdict) => ({ ...verdict, accepted: false }) }
const accepted = expect.objectContaining({ unverified: [], verdict: expect.stringMatching(/^sha256:/) })

/** All that Jest would replace beside the date. */
const realTimers = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
]

let registry: ServerProcess
let sigstore: SigstoreStandIn
const made: string[] = []

beforeAll(async () => {
  registry = await startCraneRegistry()
  sigstore = await startSigstore()
})
afterAll(async () => {
  await registry.stop()
  await sigstore.close()
  for (const folder of made) await rm(folder, { recursive: true })
})

async function chain(changes: ChainChanges = {}): Promise<ChainProject> {
  const project = await writeChain(key, changes)
  made.push(project.folder)
  await writeFile(join(project.folder, 'root.json'), JSON.stringify(sigstore.trustedRoot))
  return project
}

function signed(changes: ChainChanges = {}): Promise<ChainProject> {
  const { url, token } = sigstore
  const endpoints = { fulcio: url, rekor: url, timestamp: url }
  return chain({ ...changes, sign: (statement) => signStatement(statement, endpoints, token) })
}

let count = 0
/** Pushes to a repository of its own. */
function push(project: ChainProject, evidence?: string | null): Promise<PushedChain> {
  return pushChain(project, `127.0.0.1:${registry.address}/acme/image-${count++}`, evidence)
}

async function expectRefusal(verified: Promise<unknown>, code: ErrorCode, link: LinkName): Promise<void> {
  const found = expect.stringContaining(`the link "${link}"`)
  const problems = expect.arrayContaining([expect.objectContaining({ code, found })])
  await expect(verified).rejects.toMatchObject({ problems })
}

describe.each([
  ['a key', byKey, chain],
  ['a workflow', byWorkflow, signed],
] as const)('another run verifies the chain of an image that %s signed', (_, trust, make) => {
  it('from the registry alone, with the measured needs of its server', async () => {
    const latency = { median: 1, p99: 2 }
    const needs = { peakMemory: 2e8, exampleBytes: 100, processorMilliseconds: 0.5, latency }
    const measured = { threads: 2, batch: 256, ...needs }
    const project = await make({ measured })
    const { reference } = await push(project)
    const verified = await verifyPushed(project, reference, trust)
    expect(verified).toEqual(accepted)
    expect(verified.measured).toEqual(measured)
  })

  it('beside evidence that somebody else attached', async () => {
    const project = await make()
    const pushed = await push(project)
    await attachTo(pushed, (await chain({ pem: newKey().pem })).signed)
    expect(await verifyPushed(project, pushed.reference, trust)).toEqual(accepted)
  })

  it.each<[string, ErrorCode, LinkName, string]>([
    ['the lineage', 'CHAIN_MISSING_LINK', 'image', 'lineage/v1'],
    ['the lineage and the verdict in it', 'CHAIN_MISSING_LINK', 'verdict', 'lineage/v1'],
    ['the provenance', 'CHAIN_MISSING_LINK', 'commit', 'provenance/v1'],
    ['the signature of the model', 'CHAIN_MISSING_LINK', 'model', 'signature/v1.0'],
    ['all evidence', 'CHAIN_MISSING_LINK', 'image', ''],
  ])('and refuses it when somebody deletes %s', async (_name, code, link, type) => {
    const project = await make()
    const pushed = await push(project)
    await removeReferrers(pushed, type)
    await expectRefusal(verifyPushed(project, pushed.reference, trust), code, link)
  })

  it('and refuses it when only the index still lists its evidence', async () => {
    const project = await make()
    const pushed = await push(project)
    await dangleReferrers(pushed)
    await expectRefusal(verifyPushed(project, pushed.reference, trust), 'CHAIN_MISSING_LINK', 'image')
  })

  it('and refuses the evidence of another image', async () => {
    const project = await make({ content: 'another' })
    const { reference } = await push(project, (await make()).signed)
    await expectRefusal(verifyPushed(project, reference, trust), 'CHAIN_BROKEN_LINK', 'image')
  })

  it('and refuses a rejected image with the verdict on another one', async () => {
    const project = await make({ ...rejected, content: 'rejected' })
    const pushed = await push(project)
    await expectRefusal(verifyPushed(project, pushed.reference, trust), 'CHAIN_REJECTED_VERDICT', 'verdict')
    await removeReferrers(pushed, 'lineage/v1')
    const swapped = await mkdtemp(join(tmpdir(), 'tensorline-swapped-'))
    made.push(swapped)
    await cp(project.signed, swapped, { recursive: true })
    await cp(join((await make()).signed, signedFiles.lineage), join(swapped, signedFiles.lineage))
    await attachTo(pushed, swapped)
    await expectRefusal(verifyPushed(project, pushed.reference, trust), 'CHAIN_BROKEN_LINK', 'image')
  })

  it('and refuses an image that was built again and rejected', async () => {
    const finishedOn = new Date(Date.now() - 60_000)
    const project = await make({ finishedOn })
    const pushed = await push(project)
    await attachTo(pushed, (await make(rejected)).signed)
    await expectRefusal(verifyPushed(project, pushed.reference, trust), 'CHAIN_REJECTED_VERDICT', 'verdict')
  })
})

describe('the chain of an image in a registry is refused', () => {
  it('when another key signed', async () => {
    const project = await chain({ pem: newKey().pem })
    const { reference } = await push(project)
    await expectRefusal(verifyPushed(project, reference, byKey), 'CHAIN_UNTRUSTED_LINK', 'image')
  })

  it('when the gate rejected the model, although another key states later that it accepted it', async () => {
    const project = await chain(rejected)
    const pushed = await push(project)
    await attachTo(pushed, (await chain({ pem: newKey().pem })).signed)
    const verified = verifyPushed(project, pushed.reference, byKey)
    await expectRefusal(verified, 'CHAIN_REJECTED_VERDICT', 'verdict')
  })

  it('when nothing is signed', async () => {
    const project = await chain()
    const { reference } = await push(project, null)
    await expectRefusal(verifyPushed(project, reference, byKey), 'CHAIN_MISSING_LINK', 'verdict')
  })

  it('when a key signed the verdict longer ago than `max-age`', async () => {
    const project = await chain({ finishedOn: new Date(Date.now() - 31 * 86_400_000) })
    const { reference } = await push(project)
    await expectRefusal(verifyPushed(project, reference, byKey), 'CHAIN_EXPIRED_VERDICT', 'verdict')
  })

  it('when a workflow signed the verdict longer ago than `max-age`', async () => {
    const project = await signed()
    const { reference } = await push(project)
    jest.useFakeTimers({ now: Date.now() + 2 * 3_600_000, doNotFake: realTimers })
    try {
      await expectRefusal(verifyPushed(project, reference, byWorkflow), 'CHAIN_EXPIRED_VERDICT', 'verdict')
    } finally {
      jest.useRealTimers()
    }
  })

  it.each([
    ['repository', { repository: 'acme/fork' }],
    ['workflow', { workflow: mainRun.workflow.replace('model.yml', 'other.yml') }],
    ['branch', { ref: 'refs/heads/other' }],
  ])('when another %s signed', async (_, claims) => {
    sigstore.runAs({ ...mainRun, ...claims })
    try {
      const project = await signed()
      const { reference } = await push(project)
      await expectRefusal(verifyPushed(project, reference, byWorkflow), 'CHAIN_UNTRUSTED_LINK', 'image')
    } finally {
      sigstore.runAs(mainRun)
    }
  })
})

describe('`tensorline deploy` in another folder', () => {
  const sections = (name: string) => `name: tiny\nimage: {name: '${name}', verify: none}\n`
  let reference: string
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tensorline-built-'))
    made.push(folder)
    const { digest: model } = await makeModel(join(folder, 'model'), new Uint8Array(500).fill(7))
    const verdict = firstVerdict()
    await writeArtifact(join(folder, 'report'), async (draft) => {
      const report = canonicalJson({ ...verdict, lineage: { ...verdict.lineage, model } })
      await writeFile(join(draft, 'report.json'), report)
      return { kind: 'report', parents: { model }, config: digestOf('config'), details: {}, run: {} }
    })
    const name = `127.0.0.1:${registry.address}/acme/tiny`
    await writeFile(join(folder, 'tensorline.yml'), sections(name))
    const args = ['build-image', '--model', './model', '--report', './report', '--push', 'true']
    const built = await tensorlineHere(folder, args, { TENSORLINE_SIGNING_KEY: key.pem })
    if (built.code !== 0) throw new Error(built.log)
    reference = /\S+\/acme\/tiny@sha256:[0-9a-f]{64}/.exec(built.log)?.[0] ?? built.log
  })

  /** Writes the units of the image, which verifies its chain and starts nothing. */
  async function deployWith(publicKey: KeyObject) {
    const other = await mkdtemp(join(tmpdir(), 'tensorline-other-folder-'))
    made.push(other)
    await writeFile(join(other, 'key.pub'), publicKey.export({ type: 'spki', format: 'pem' }))
    await writeFile(join(other, 'tensorline.yml'), `name: tiny\ndeploy: ${byKey}\n`)
    return tensorlineHere(other, [
      'deploy',
      '--image',
      reference,
      '--render',
      'systemd',
      '--render-to',
      'units',
    ])
  }

  it('accepts an image that `tensorline build-image` pushed and signed', async () => {
    expect(await deployWith(key.publicKey)).toMatchObject({
      code: 0,
      log: expect.stringContaining('equal digests, and each signature'),
    })
  })

  it('refuses it for another key', async () => {
    const { code, log } = await deployWith(newKey().publicKey)
    expect(code).toBe(1)
    expect(log).toContain('CHAIN_UNTRUSTED_LINK')
  })
})
