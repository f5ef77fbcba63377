import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { digestOf } from '../../src/artifacts/digest.ts'
import { signStatement } from '../../src/attestation/sign.ts'
import { predicateTypes } from '../../src/image/evidence/in-toto.ts'
import { attachAttestation } from '../../src/image/registry/attach-attestation.ts'
import { signedFiles } from '../../src/stages/image/attest-image.ts'
import { newKey, writeChain, type ChainChanges, type ChainProject } from '../harness/chain-project.ts'
import { startCraneRegistry } from '../harness/crane-registry.ts'
import { attachTo, pushChain, removeReferrers, type PushedChain } from '../harness/pushed-chain.ts'
import type { ServerProcess } from '../harness/server-process.ts'
import { startSigstore, type SigstoreStandIn } from '../harness/sigstore.ts'
import { tensorlineHere } from '../harness/terminal-here.ts'
import { tool } from '../harness/tools.ts'

const run = promisify(execFile)
const key = newKey()
const release = '.github/workflows/model.yml'
const anHour = 3_600_000
const rejected: ChainChanges = { verdict: (verdict) => ({ ...verdict, accepted: false }) }

let folder: string
let registry: ServerProcess
let sigstore: SigstoreStandIn
const made: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-image-policy-'))
  registry = await startCraneRegistry()
  sigstore = await startSigstore()
  await writeFile(join(folder, 'key.pub'), key.publicKey.export({ type: 'spki', format: 'pem' }))
  await writeFile(join(folder, 'root.json'), JSON.stringify(sigstore.trustedRoot))
})
afterAll(async () => {
  await registry.stop()
  await sigstore.close()
  for (const each of [folder, ...made]) await rm(each, { recursive: true })
})

/** Returns the repository of a test in the registry. */
function repositoryOf(name: string): string {
  return `127.0.0.1:${registry.address}/acme/${name}`
}

async function chain(changes: ChainChanges = {}): Promise<ChainProject> {
  const project = await writeChain(key, changes)
  made.push(project.folder)
  return project
}

function signedBy({ url, token }: SigstoreStandIn, changes: ChainChanges = {}): Promise<ChainProject> {
  const endpoints = { fulcio: url, rekor: url, timestamp: url }
  return chain({ ...changes, sign: (statement) => signStatement(statement, endpoints, token) })
}

/** Attaches only the provenance of an image, as `cosign attest` does. */
async function attachProvenance(
  { signed }: ChainProject,
  { repository, subject }: PushedChain,
): Promise<void> {
  const bundle = bundleSchema.parse(JSON.parse(await readFile(join(signed, signedFiles.provenance), 'utf8')))
  const attestation = {
    envelope: JSON.stringify(bundle.dsseEnvelope),
    predicateType: predicateTypes.provenance,
  }
  const options = { signal: new AbortController().signal, environment: {}, registries: {} }
  await attachAttestation(repository, subject, attestation, options)
}

/** Output of a program that failed. */
const outputSchema = z.looseObject({ code: z.literal(1), stdout: z.string().startsWith('{"errors":') })
const bundleSchema = z.object({ dsseEnvelope: z.looseObject({}) })

/**
 * Renders the policy for images with these trusted signers, and lets policy-tester evaluate an image by it.
 * @returns the error of policy-tester; null if the image is admitted
 */
async function refusalOf(reference: string, trust: string): Promise<string | null> {
  const name = reference.replace(/(@.*|:v1)$/, '')
  const into = await mkdtemp(join(folder, 'rendered-'))
  await writeFile(
    join(folder, 'tensorline.yml'),
    `name: mnist\nimage: {name: '${name}'}\ndeploy: {trust: ${trust}}\n`,
  )
  const rendered = await tensorlineHere(folder, ['deploy', '--render', 'image-policy', '--render-to', into])
  if (rendered.code !== 0) throw new Error(rendered.log)
  const documents = (await readFile(join(into, 'image-policy.yaml'), 'utf8')).split(/^---\n/m)
  const policy = documents.at(-1) ?? ''
  await writeFile(join(into, 'policy.yaml'), policy)
  const roots = documents.slice(0, -1).join('')
  await writeFile(join(into, 'trustroot.yaml'), roots)
  const trusted = roots === '' ? [] : ['--trustroot', join(into, 'trustroot.yaml')]
  try {
    await run(tool('policy-tester'), [
      ...['--log-level', 'error', '--policy', join(into, 'policy.yaml'), '--image', reference],
      ...trusted,
    ])
    return null
  } catch (error) {
    return outputSchema.parse(error).stdout
  }
}

describe('the policy for images that a key signs', () => {
  const byKey = '{key: key.pub, max-age: 30d}'

  it('admits an image whose model the gate accepted, by its digest and by its tag', async () => {
    const pushed = await pushChain(await chain(), repositoryOf('accepted'))
    expect(await refusalOf(pushed.reference, byKey)).toBeNull()
    expect(await refusalOf(`${pushed.repository}:v1`, byKey)).toBeNull()
    expect(await refusalOf(pushed.reference, '{key: key.pub}')).toBeNull()
  })

  it.each([
    ['a rejected model', rejected, /did not accept/],
    ['an old verdict', { finishedOn: new Date(Date.now() - 31 * 24 * anHour) }, /did not accept/],
    ['another key', { pem: newKey().pem }, /no matching attestations|invalid signature/],
    ['evidence about another image', { image: digestOf('another') }, /no matching attestations/],
  ] as const)('rejects an image with %s', async (name, changes, reason) => {
    const pushed = await pushChain(await chain(changes), repositoryOf(name.replaceAll(' ', '-')))
    expect(await refusalOf(pushed.reference, byKey)).toMatch(reason)
  })

  it('rejects an image without signature', async () => {
    const pushed = await pushChain(await chain(), repositoryOf('unsigned'), null)
    expect(await refusalOf(pushed.reference, byKey)).toMatch(/no matching attestations/)
  })

  it('rejects an image with a signed statement of another type', async () => {
    const project = await chain()
    const pushed = await pushChain(project, repositoryOf('other-type'), null)
    await attachProvenance(project, pushed)
    expect(await refusalOf(pushed.reference, byKey)).toMatch(/no matching attestations/)
  })

  it('finds the lineage beside statements of other types, which stay', async () => {
    const project = await chain()
    const pushed = await pushChain(project, repositoryOf('beside'), null)
    await attachProvenance(project, pushed)
    await attachTo(pushed, project.signed)
    await attachProvenance(project, pushed)
    expect(await refusalOf(pushed.reference, byKey)).toBeNull()
  })

  it('decides by the last build of an image that was built twice', async () => {
    const pushed = await pushChain(await chain(), repositoryOf('twice'))
    await attachTo(pushed, (await chain(rejected)).signed)
    expect(await refusalOf(pushed.reference, byKey)).toMatch(/did not accept/)
  })
})

describe('the policy for images that a workflow signs', () => {
  const by = (trust: string) => `{repository: acme/mnist, trusted-root: root.json, ${trust}}`
  const byRelease = by(`workflow: ${release}, ref: refs/heads/main, max-age: 1h`)

  it('admits an image whose model the gate accepted, for the workflow and for all of its repository', async () => {
    const pushed = await pushChain(await signedBy(sigstore), repositoryOf('by-workflow'))
    for (const trust of [
      byRelease,
      by(`workflow: ${release}`),
      by('ref: refs/heads/main'),
      by('max-age: 1h'),
    ])
      expect(await refusalOf(pushed.reference, trust)).toBeNull()
    for (const trust of [
      by('workflow: .github/workflows/other.yml'),
      by('ref: refs/heads/mai'),
      by(`workflow: ${release}, ref: refs/tags/v1`),
      '{repository: acme/mnis, trusted-root: root.json}',
      '{repository: acme/mnist, trusted-root: root.json, issuer: https://issuer.example}',
    ])
      expect(await refusalOf(pushed.reference, trust)).toMatch(/certificate identit/)
  })

  it.each([
    ['a rejected model', rejected, /did not accept/],
    ['an old verdict', { finishedOn: new Date(Date.now() - 2 * anHour) }, /did not accept/],
    ['evidence about another image', { image: digestOf('another') }, /no matching attestations/],
  ] as const)('rejects an image with %s', async (name, changes, reason) => {
    const pushed = await pushChain(
      await signedBy(sigstore, changes),
      repositoryOf(`workflow-${name.replaceAll(' ', '-')}`),
    )
    expect(await refusalOf(pushed.reference, byRelease)).toMatch(reason)
  })

  it.each([
    ['without its lineage', 'lineage/v1'],
    ['without any evidence', ''],
  ])('rejects an image %s', async (name, type) => {
    const pushed = await pushChain(await signedBy(sigstore), repositoryOf(name.replaceAll(' ', '-')))
    expect(await refusalOf(pushed.reference, byRelease)).toBeNull()
    await removeReferrers(pushed, type)
    expect(await refusalOf(pushed.reference, byRelease)).toMatch(/no matching attestations|no valid bundles/)
  })

  it('rejects an image that the workflow of the same name signed with another Sigstore', async () => {
    const other = await startSigstore()
    const pushed = await pushChain(await signedBy(other), repositoryOf('other-sigstore'))
    await other.close()
    expect(await refusalOf(pushed.reference, byRelease)).toMatch(/no matching attestations/)
  })
})
