import type { Artifact, ArtifactClient } from '@actions/artifact'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf, UserError } from '../../errors/user-error.ts'
import { installFolder } from '../../files/install-folder.ts'
import { makeTemporaryFolder } from '../../files/temporary-path.ts'
import type { Digest } from '../../artifacts/digest.ts'
import { checkArtifactName, namesThatFit } from '../artifact-name.ts'
import type { ArtifactStore, Log, PublishedArtifact } from '../host.ts'
import type { GitHubContext } from './workflow-context.ts'
import { nameInMatrix, namesToLookFor, type Matrix } from './matrix.ts'
import {
  describePublisher,
  decideReplacement,
  publisherOf,
  readEarlierArtifact,
  recordPublisher,
  type EarlierArtifact,
} from './publisher.ts'
import { downloadArtifact } from './download-artifact.ts'
import { withoutArtifactService } from './service.ts'

export interface ArtifactStoreParts {
  readonly client: ArtifactClient
  readonly context: GitHubContext
  readonly matrix: Matrix
  readonly log: Log
}

/** Returns the store of the workflow artifacts of this run. */
export function createArtifactStore(parts: ArtifactStoreParts): ArtifactStore {
  return {
    nameInJob: (defaultName) => nameInMatrix(defaultName, parts.matrix),
    // Other artifacts of the run may be equal to the one that this step will make.
    checkName: async (name) => checkArtifactName(name),
    namesLike: (pattern) => namesLike(parts, pattern),
    publish: (name, folder, digest) => publish(parts, name, folder, digest),
    fetch: (name, into) => fetchArtifact(parts, name, into),
  }
}

async function publish(
  parts: ArtifactStoreParts,
  name: string,
  folder: string,
  digest: Digest,
): Promise<PublishedArtifact> {
  const { client, context, log, matrix } = parts
  checkArtifactName(name)
  const obstacle = withoutArtifactService(context)
  if (obstacle) {
    log.warning(`${name} stays the folder ${folder}: found ${obstacle.found}. ${obstacle.hint}`)
    return { name, id: null }
  }
  const publisher = publisherOf(context, matrix)
  const taken = (await listNewest(client)).find((artifact) => artifact.name === name)
  if (taken) {
    const earlier = await inspect(parts, taken)
    switch (decideReplacement(earlier, digest, publisher)) {
      case 'keep':
        log.info(`Artifact ${name} exists already with ${digest}: kept.`)
        return { name, id: taken.id }
      case 'replace':
        log.info(
          `Artifact ${name} of attempt ${earlier.publisher?.attempt ?? '?'} had ${earlier.digest ?? 'no digest'}: replaced.`,
        )
        await client.deleteArtifact(name)
        break
      case 'clash':
        throw nameTaken(name, describePublisher(earlier.publisher))
    }
  }
  await recordPublisher(folder, publisher)
  return { name, id: await upload(client, name, folder) }
}

async function upload(client: ArtifactClient, name: string, folder: string): Promise<number | null> {
  const files = await filesOf(folder)
  try {
    const { id } = await client.uploadArtifact(
      name,
      files.map(({ path }) => path),
      folder,
      { compressionLevel: mostlyText(files) ? textCompression : 0 },
    )
    return id ?? null
  } catch (error) {
    throw uploadFailure(name, error)
  }
}

function uploadFailure(name: string, error: unknown): UserError {
  const reason = messageOf(error)
  if (reason.includes('(409)')) return nameTaken(name, 'another job at this moment', error)
  const code = /quota has been hit/i.test(reason) ? 'ARTIFACT_QUOTA_EXCEEDED' : 'ARTIFACT_UPLOAD_FAILED'
  return new UserError(
    { code, found: `artifact ${name}, which cannot be uploaded (${reason})`, ...remedies[code] },
    { cause: error },
  )
}

const remedies = {
  ARTIFACT_QUOTA_EXCEEDED: {
    expected: 'room in the storage for artifacts of the account',
    hint: 'Delete old artifacts, shorten their retention in the settings of the repository, or raise the limit in those of billing. GitHub counts anew every 6 to 12 hours. An image need not be an artifact: push it.',
  },
  ARTIFACT_UPLOAD_FAILED: {
    expected: 'the artifact service of GitHub',
    hint: 'Run the job again; if the error stays, see whether the runner reaches the hosts of GitHub Actions.',
  },
} as const

function nameTaken(name: string, by: string, cause?: unknown): UserError {
  return new UserError(
    {
      code: 'ARTIFACT_NAME_TAKEN',
      found: `the artifact name ${name}, which ${by} already uses in this run with other content`,
      expected: 'a different name for every artifact of a run',
      hint: 'Give the artifact of this step another name. In a matrix, add a value to it, as in `model-${{ matrix.seed }}`, or omit the input: default names contain the values.',
    },
    { cause },
  )
}

async function inspect(
  { client, context }: ArtifactStoreParts,
  artifact: Artifact,
): Promise<EarlierArtifact> {
  const copy = makeTemporaryFolder(join(context.temporaryFolder, 'tensorline-earlier-'))
  try {
    await downloadArtifact(client, artifact, copy)
    return await readEarlierArtifact(copy)
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

async function fetchArtifact(parts: ArtifactStoreParts, name: string, into: string): Promise<string> {
  const { client, context, matrix } = parts
  checkArtifactName(name)
  const obstacle = withoutArtifactService(context)
  if (obstacle) throw new UserError(obstacle)
  const present = await listNewest(client)
  const artifact = namesToLookFor(name, matrix)
    .map((candidate) => present.find((each) => each.name === candidate))
    .find((found) => found !== undefined)
  if (!artifact) throw notThere(name, present)
  await installFolder(into, (draft) => downloadArtifact(client, artifact, draft))
  return into
}

async function namesLike({ client, context }: ArtifactStoreParts, pattern: string): Promise<string[]> {
  const obstacle = withoutArtifactService(context)
  if (obstacle) throw new UserError(obstacle)
  const present = await listNewest(client)
  return namesThatFit(
    pattern,
    present.map(({ name }) => name),
  )
}

function notThere(name: string, present: readonly Artifact[]): UserError {
  const names = present.map((artifact) => artifact.name).sort()
  return new UserError({
    code: 'ARTIFACT_NOT_FOUND',
    found: `no artifact ${name} in this run`,
    expected: names.length === 0 ? 'an artifact, but this run has none yet' : `one of ${names.join(', ')}`,
    hint: 'Name an existing artifact, and make the job that publishes it run first (`needs:`).',
  })
}

/** Returns the artifacts, newest first; a re-run may list a name twice. */
async function listNewest(client: ArtifactClient): Promise<Artifact[]> {
  const { artifacts } = await client.listArtifacts({ latest: true })
  return artifacts.toSorted((a, b) => b.id - a.id)
}

interface FileSize {
  readonly path: string
  readonly size: number
}

async function filesOf(folder: string): Promise<FileSize[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(paths.map(async (path) => ({ path, size: (await stat(path)).size })))
}

const textCompression = 6
const textFile = /\.(json|jsonl|md|csv|html|svg|txt)$/

/**
 * Returns true if most bytes are text. Compressing weights, images and compressed columns takes time and does not make
 * them smaller.
 */
function mostlyText(files: readonly FileSize[]): boolean {
  const total = (some: readonly FileSize[]) => some.reduce((sum, { size }) => sum + size, 0)
  return total(files.filter(({ path }) => textFile.test(path))) * 2 > total(files)
}
