import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { parsePipeline } from '../../src/config/read-pipeline.ts'
import { readManifests } from '../../src/image/layout.ts'
import { mediaTypes, type Descriptor } from '../../src/image/oci.ts'
import { pushImage } from '../../src/image/registry/push-image.ts'
import { attachEvidence } from '../../src/stages/image/attach-evidence.ts'
import type { StageContext } from '../../src/stages/context.ts'
import { fetchImage } from '../../src/stages/deployment/fetch-image.ts'
import { registryOptions } from '../../src/stages/image/registry-options.ts'
import { requireChain, type VerifiedChain } from '../../src/stages/chain/require-chain.ts'
import { localHost } from '../unit/errors/message-cases/local-host.ts'
import type { ChainProject } from './chain-project.ts'

/** An image that one run pushed with its evidence. */
export interface PushedChain {
  /** Repository with its registry. */
  readonly repository: string
  readonly subject: Descriptor
  /** Reference by digest. */
  readonly reference: string
}

/** Pushes the image of a project, and attaches its evidence or that in another folder as `build-image` does. */
export async function pushChain(
  { layout, folder, signed }: ChainProject,
  repository: string,
  evidence: string | null = signed,
): Promise<PushedChain> {
  const context = await otherRun(folder, '{}')
  await pushImage(layout, repository, ['v1'], await registryOptions(context))
  const { root: subject } = await readManifests(layout)
  const pushed = { repository, subject, reference: `${repository}@${subject.digest}` }
  if (evidence !== null) await attachTo(pushed, evidence)
  return pushed
}

/** Attaches the signed files in a folder to a pushed image, as `build-image` does. */
export async function attachTo({ repository, subject }: PushedChain, signed: string): Promise<void> {
  const context = await otherRun(signed, '{}')
  const warnings: string[] = []
  const host = {
    ...context.host,
    log: { ...context.host.log, warning: (message: string) => void warnings.push(message) },
  }
  const registry = await registryOptions(context)
  const evidence = { name: repository, subject, artifact: signed, documents: [], signed }
  await attachEvidence({ ...context, host }, registry, evidence)
  if (warnings.length > 0) throw new Error(warnings.join('\n'))
}

/** Deletes referrers of an image: those whose statement has a type that ends so. The index under the tag lists the others. */
export async function removeReferrers(pushed: PushedChain, type: string): Promise<void> {
  const index = await readIndex(pushed)
  const isRemoved = ({ annotations }: Listed) => annotations[predicateAnnotation]?.endsWith(type) ?? false
  for (const { digest } of index.manifests.filter(isRemoved)) await deleteManifest(pushed, digest)
  const manifests = index.manifests.filter((entry) => !isRemoved(entry))
  const headers = { 'content-type': mediaTypes.index }
  const body = JSON.stringify({ ...index, manifests })
  await answered(indexAddress(pushed), { method: 'PUT', headers, body })
}

/** Deletes the manifests of all referrers, which the index under the tag still lists. */
export async function dangleReferrers(pushed: PushedChain): Promise<void> {
  for (const { digest } of (await readIndex(pushed)).manifests) await deleteManifest(pushed, digest)
}

const predicateAnnotation = 'dev.sigstore.bundle.predicateType'
const listedSchema = z.looseObject({ digest: z.string(), annotations: z.record(z.string(), z.string()) })
type Listed = z.infer<typeof listedSchema>
const indexSchema = z.looseObject({ manifests: z.array(listedSchema) })

async function readIndex(pushed: PushedChain) {
  const headers = { accept: mediaTypes.index }
  return indexSchema.parse(await (await answered(indexAddress(pushed), { headers })).json())
}

async function deleteManifest(pushed: PushedChain, digest: string): Promise<void> {
  await answered(addressOf(pushed, digest), { method: 'DELETE' })
}

/** Address of the index that lists referrers in a registry without the referrers API. */
function indexAddress(pushed: PushedChain): string {
  return addressOf(pushed, pushed.subject.digest.replace(':', '-'))
}

function addressOf({ repository }: PushedChain, name: string): string {
  const [host = '', ...path] = repository.split('/')
  return `http://${host}/v2/${path.join('/')}/manifests/${name}`
}

async function answered(address: string, init: RequestInit): Promise<Response> {
  const response = await fetch(address, init)
  if (response.ok) return response
  throw new Error(`${response.status} for ${address}`)
}

/**
 * Verifies the chain of a pushed image in another run, which has no artifacts, as `deploy` does.
 * @param section `deploy` of its configuration; it names files in the folder of the project
 */
export async function verifyPushed(
  { model, folder }: ChainProject,
  reference: string,
  section: string,
): Promise<VerifiedChain> {
  const context = await otherRun(folder, section)
  const { layout } = await fetchImage(context, reference)
  return requireChain(context, { reference, layout, model })
}

async function otherRun(folder: string, section: string): Promise<StageContext> {
  const workspace = await mkdtemp(join(tmpdir(), 'tensorline-other-run-'))
  return {
    host: await localHost(workspace),
    pipeline: parsePipeline(`name: mnist\ndeploy: ${section}\n`, 'tensorline.yml'),
    file: 'tensorline.yml',
    overrides: [],
    folder,
    workspace,
  }
}
