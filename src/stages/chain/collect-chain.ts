import { greatest } from 'd3-array'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { z } from 'zod'
import { openArtifact, readRunRecord } from '../../artifacts/artifact.ts'
import { runRecordName } from '../../artifacts/manifest.ts'
import { digestOfJson, type Digest } from '../../artifacts/digest.ts'
import { openEnvelope, verifyEnvelope, type TrustedSigner } from '../../attestation/envelope.ts'
import { statementSchema } from '../../attestation/statement.ts'
import { bundleNames } from '../../attestation/verdict-statements.ts'
import { digestOfSplit, openDataset } from '../../dataset/dataset.ts'
import { messageOf, UserError } from '../../errors/user-error.ts'
import { fileKind } from '../../files/file-kind.ts'
import { predicateTypes } from '../../image/evidence/in-toto.ts'
import { imageDetailsSchema } from '../../image/image-schema.ts'
import { imageRunSchema, type ServerMeasurement } from '../../image/server-measurement.ts'
import { readLayout, readManifests } from '../../image/layout.ts'
import { parseReference, parseRepository, type Repository } from '../../image/reference.ts'
import { readReferrers } from '../../image/registry/read-referrers.ts'
import { brokenLink, type BrokenLink } from '../../lineage/broken-link.ts'
import type { ChainEvidence, LinkName, Stated } from '../../lineage/evidence.ts'
import {
  lineageStatementSchema,
  modelSignatureSchema,
  provenanceStatementSchema,
} from '../../lineage/statements.ts'
import type { EvaluableModel } from '../../model/evaluable-model.ts'
import { bundleType } from '../image/attach-evidence.ts'
import { signedFiles } from '../image/attest-image.ts'
import { locateArtifact, type StageContext } from '../context.ts'
import { readReport } from '../image/model-evidence.ts'
import { registryOptions } from '../image/registry-options.ts'

/** An image that is about to be deployed. */
export interface DeployedImage {
  /** The input `image`: a name, a path, or a reference with a digest. */
  readonly reference: string
  /** Its image layout on this machine. */
  readonly layout: string
  /** The model in it. */
  readonly model: EvaluableModel
}

export interface CollectedChain {
  readonly evidence: ChainEvidence
  /** Links whose signature cannot be trusted. */
  readonly untrusted: readonly BrokenLink[]
  /** Measured needs of the server: as signed, else as recorded beside the artifact of the image; null without a measurement. */
  readonly measured: ServerMeasurement | null
}

/** A signed file, from the artifact of this run or from the registry. */
interface Bundle {
  readonly name: string
  readonly text: string
}

/** Reads all evidence about an image: the artifacts of this run, and the files that are attached to it in its registry. */
export async function collectChain(
  context: StageContext,
  image: DeployedImage,
  trusted: TrustedSigner | null,
): Promise<CollectedChain> {
  const { model } = image
  const named = await nameImage(context, image)
  const bundles = [...named.bundles, ...(await verdictBundle(context))]
  const untrusted: BrokenLink[] = []
  const read = <Content>(
    link: LinkName,
    name: string,
    schema: z.ZodType<Content>,
    finishedOn: (content: Content) => string | undefined = () => undefined,
  ) => {
    const { stated, problem } = readStatements(link, name, schema, bundles, trusted)
    if (problem !== null) untrusted.push(problem)
    return newestOf(stated, finishedOn)
  }
  // Untrusted links are reported in this order.
  const provenance = read(
    'commit',
    signedFiles.provenance,
    provenanceStatementSchema,
    ({ predicate }) => predicate.runDetails.metadata.finishedOn,
  )
  const lineage = read(
    'image',
    signedFiles.lineage,
    lineageStatementSchema,
    ({ predicate }) => predicate.finishedOn,
  )
  const report = await present(context, 'report', (name) => readReport(context, name))
  return {
    evidence: {
      image: named.digest,
      running: named.running,
      commit: named.commit,
      model: { ...model, transform: digestOfJson(model.details.transform) },
      artifact: named.artifact,
      dataset: await readDataset(context),
      report,
      provenance,
      lineage,
      modelSignature: read('model', signedFiles.modelSignature, modelSignatureSchema),
      testResult: read('verdict', bundleNames.testResult, statementSchema),
    },
    untrusted,
    measured: lineage?.content.predicate.server ?? named.measured,
  }
}

interface NamedImage extends Pick<ChainEvidence, 'running' | 'commit' | 'artifact'> {
  readonly digest: Digest
  readonly bundles: readonly Bundle[]
  /** Read from the record of the run that built it; null for an image of another run. */
  readonly measured: ServerMeasurement | null
}

async function nameImage(context: StageContext, { reference, layout }: DeployedImage): Promise<NamedImage> {
  const { descriptor, config } = await readLayout(layout)
  const commit = config.config?.Labels?.['org.opencontainers.image.revision'] ?? null
  if (reference.includes('@sha256:')) {
    const { digest, ...repository } = parseReference(reference)
    if (digest === null) throw new Error('a reference with a digest has one')
    // The pull verified every byte against this digest.
    const running = [digest]
    const bundles = await attached(context, repository, digest)
    const measured = await measuredByRun(context, digest)
    return { digest, running, commit, artifact: null, bundles, measured }
  }
  const folder = await locateArtifact(context, reference)
  const { details, manifest } = await openArtifact(folder, 'image', imageDetailsSchema)
  const artifact = { image: details.image, model: manifest.parents['model'] ?? null }
  const running = details.pushed
    ? [details.image]
    : [descriptor.digest, (await readManifests(layout)).root.digest]
  const own = await signedWith(context, reference)
  const bundles =
    own.length > 0 || !details.pushed
      ? own
      : await attached(context, parseRepository(details.name), details.image)
  const measured = await measuredIn(folder)
  return { digest: details.image, running, commit, artifact, bundles, measured }
}

/** Returns the measured needs of the server of an image that this run built and pushed, so that a promoted version keeps its resources. */
function measuredByRun(context: StageContext, digest: Digest): Promise<ServerMeasurement | null> {
  return present(context, 'image', async (name) => {
    const folder = await locateArtifact(context, name)
    const { details } = await openArtifact(folder, 'image', imageDetailsSchema)
    return details.image === digest ? measuredIn(folder) : null
  })
}

/** Returns the measured needs of the server from the record of the run, which no digest covers; null without them. */
async function measuredIn(folder: string): Promise<ServerMeasurement | null> {
  if ((await fileKind(join(folder, runRecordName))) !== 'file') return null
  return imageRunSchema.safeParse(await readRunRecord(folder)).data?.server ?? null
}

/** Reads the signed files beside the artifact of an image. */
async function signedWith(context: StageContext, reference: string): Promise<Bundle[]> {
  const beside = `${reference.replace(/\/$/, '')}-attestation`
  const folder = reference.includes('/')
    ? (await fileKind(beside)) === 'folder'
      ? beside
      : null
    : await present(context, beside, (name) => locateArtifact(context, name))
  return folder === null ? [] : readBundles(folder, Object.values(signedFiles))
}

function verdictBundle(context: StageContext): Promise<Bundle[]> {
  return present(context, 'report-attestation', (name) => locateArtifact(context, name)).then((folder) =>
    folder === null ? [] : readBundles(folder, [bundleNames.testResult]),
  )
}

async function readBundles(folder: string, names: readonly string[]): Promise<Bundle[]> {
  const bundles: Bundle[] = []
  for (const name of names)
    if ((await fileKind(join(folder, name))) === 'file')
      bundles.push({ name: basename(name), text: await readFile(join(folder, name), 'utf8') })
  return bundles
}

/** Reads the signed files that are attached to an image in its registry. */
async function attached(context: StageContext, repository: Repository, image: Digest): Promise<Bundle[]> {
  const files = await readReferrers(repository, image, bundleType, await registryOptions(context))
  return files.flatMap(({ annotations, text }) => {
    const type = annotations['dev.sigstore.bundle.predicateType']
    const kind = (['provenance', 'lineage', 'modelSignature'] as const).find(
      (each) => predicateTypes[each] === type,
    )
    return kind === undefined ? [] : [{ name: signedFiles[kind], text }]
  })
}

/** Returns the statements of a name that a trusted signer signed, or the reason why none can be trusted. */
function readStatements<Content>(
  link: LinkName,
  name: string,
  schema: z.ZodType<Content>,
  bundles: readonly Bundle[],
  trusted: TrustedSigner | null,
): { readonly stated: readonly Stated<Content>[]; readonly problem: BrokenLink | null } {
  const stated: Stated<Content>[] = []
  let problem: BrokenLink | null = null
  for (const { text } of bundles.filter((bundle) => bundle.name === name)) {
    try {
      const { statement, signedAt } = trusted ? verifyEnvelope(text, name, trusted) : openEnvelope(text, name)
      stated.push({ file: name, content: schema.parse(statement), isTrusted: trusted !== null, signedAt })
    } catch (error) {
      const expected =
        expectationOf(error) ?? (trusted ? 'evidence that a trusted signer signed' : 'a signed statement')
      problem = brokenLink(link, 'CHAIN_UNTRUSTED_LINK', reasonOf(error), expected)
    }
  }
  return { stated, problem: stated.length > 0 ? null : problem }
}

/**
 * Returns the statement with the latest time, because an image that was built again, perhaps with another verdict, has the same digest and
 * the evidence of each build.
 */
function newestOf<Content>(
  stated: readonly Stated<Content>[],
  finishedOn: (content: Content) => string | undefined,
): Stated<Content> | null {
  return greatest(stated, ({ signedAt, content }) => new Date(finishedOn(content) ?? signedAt ?? 0)) ?? null
}

function reasonOf(error: unknown): string {
  return error instanceof UserError ? error.problems.map(({ found }) => found).join(', ') : messageOf(error)
}

/** Returns the expected content of a statement by a trusted signer; null for an error without an expectation. */
function expectationOf(error: unknown): string | null {
  return error instanceof UserError ? error.problems.map(({ expected }) => expected).join(', ') : null
}

/** Reads the dataset of a terminal. On GitHub, its digest in the report and the model suffices, without a download. */
async function readDataset(context: StageContext): Promise<ChainEvidence['dataset']> {
  if ((context.host.revision?.url ?? null) !== null) return null
  return present(context, 'dataset', async (name) => {
    const dataset = await openDataset(await locateArtifact(context, name))
    return {
      digest: dataset.digest,
      testSplit: digestOfSplit(dataset, 'test'),
      transform: digestOfJson(dataset.details.transform),
    }
  })
}

/** Reads an artifact of this run; returns null if no artifact has this name. */
async function present<Result>(
  { host }: StageContext,
  name: string,
  read: (name: string) => Promise<Result>,
): Promise<Result | null> {
  return (await host.artifacts.namesLike(name)).includes(name) ? read(name) : null
}
