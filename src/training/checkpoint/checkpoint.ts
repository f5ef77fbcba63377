import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { hasCode, messageOf, UserError } from '../../errors/user-error.ts'
import { numberedFolders } from '../../files/numbered-folders.ts'
import type { Log } from '../../host/host.ts'
import { openArtifact, writeArtifact } from '../../artifacts/artifact.ts'
import type { Digest } from '../../artifacts/digest.ts'
import type { Sources } from '../../artifacts/sources.ts'
import { progressSchema, type Snapshot, type StoredTensor } from '../state.ts'
import { HistoryWriter, historyPartSchema, readFinishedEpochs } from './history-file.ts'
import { decodeTensors, encodeTensors } from './safetensors.ts'
import { topologySchema, type Topology } from './compare-topology.ts'

/** What a training is: two with the same identity come to the same weights, step by step. */
export interface Identity {
  /** Of everything in the configuration that has a part in the weights. */
  readonly config: Digest
  readonly dataset: Digest
  /** Engine, instruction set and threads. */
  readonly engine: string
  /** Of the network. It follows from the configuration unless code of the user's depends on something else. */
  readonly topology: Topology
}

export interface Checkpoint {
  /** Its folder. */
  readonly path: string
  readonly snapshot: Snapshot
  readonly engine: string
  readonly topology: Topology
}

const tensorsFile = 'tensors.safetensors'
const topologyFile = 'topology.json'
const detailsSchema = z.strictObject({
  engine: z.string(),
  progress: progressSchema,
  history: historyPartSchema,
})
type Details = z.infer<typeof detailsSchema>

export interface WriteOptions {
  readonly giveUp?: AbortSignal
  readonly sources?: Sources
  /** Shares the history with the checkpoints before; without it, the checkpoint contains a history file of its own. */
  readonly histories?: HistoryWriter
  /** Whether the shared history file may be changed. */
  readonly mayAppend?: boolean
}

/**
 * Writes a snapshot into a folder of its own below `folder`, complete or not at all, and returns that folder.
 * `giveUp` ends the writing of the tensors on the way.
 * @throws Error for numbers that are not finite: the loss that tells of them comes a step later, and this is nothing to go back to
 */
export async function writeCheckpoint(
  folder: string,
  identity: Identity,
  { progress, epochs, tensors }: Snapshot,
  { giveUp, sources, histories = new HistoryWriter(), mayAppend = true }: WriteOptions = {},
): Promise<string> {
  const broken = tensors.find(({ values }) => !isFinite(values))
  if (broken) throw new Error(`${broken.name} is not finite`)
  const { folder: written } = await writeArtifact(join(folder, String(progress.iteration)), async (draft) => {
    await writeFile(join(draft, tensorsFile), encodeTensors(tensors), { signal: giveUp })
    await writeFile(join(draft, topologyFile), JSON.stringify(identity.topology))
    return {
      kind: 'checkpoint',
      parents: { dataset: identity.dataset },
      config: identity.config,
      details: {
        engine: identity.engine,
        progress,
        // Last: a disk that is full of the tensors leaves the shared file as it is.
        history: await histories.write(draft, epochs, mayAppend),
      },
      run: { writtenAt: new Date().toISOString(), sources },
    }
  })
  histories.installed(written)
  return written
}

function isFinite(values: StoredTensor['values']): boolean {
  for (const value of values) if (!Number.isFinite(value)) return false
  return true
}

/** @throws UserError when it is not whole. */
export async function readCheckpoint(folder: string): Promise<Checkpoint & Identity> {
  const { details, manifest } = await openArtifact(folder, 'checkpoint', detailsSchema)
  const { dataset } = manifest.parents
  if (dataset === undefined) throw unreadable(folder, 'no dataset that it belongs to')
  const { tensors, topology, epochs } = await readContent(folder, details)
  return {
    path: folder,
    snapshot: { progress: details.progress, epochs, tensors },
    engine: details.engine,
    topology,
    config: manifest.config,
    dataset,
  }
}

async function readContent(
  folder: string,
  { history }: Details,
): Promise<Pick<Snapshot, 'epochs' | 'tensors'> & { readonly topology: Topology }> {
  try {
    const tensors = decodeTensors(await readFile(join(folder, tensorsFile)))
    const text = await readFile(join(folder, topologyFile), 'utf8')
    const epochs = await readFinishedEpochs(folder, history)
    return { tensors, epochs, topology: topologySchema.parse(JSON.parse(text)) }
  } catch (error) {
    // A disk that fails for a moment does not make a checkpoint unreadable.
    if (error instanceof Error && 'syscall' in error && !hasCode(error, 'ENOENT')) throw error
    throw unreadable(folder, messageOf(error), error)
  }
}

function unreadable(folder: string, found: string, cause?: unknown): UserError {
  return new UserError(
    {
      code: 'TRAIN_CHECKPOINT_DAMAGED',
      found: `a checkpoint that cannot be read, ${folder}: ${found}`,
      expected: 'a checkpoint as this version of tensorline writes it',
      hint: 'Name another checkpoint, or begin anew with `resume: never`.',
    },
    { cause },
  )
}

/** The newest whole checkpoint of a training below a folder; one that is not whole is passed over with a warning. */
export async function newestCheckpoint(
  folder: string,
  { config, dataset }: Identity,
  log: Log,
): Promise<Checkpoint | null> {
  for (const step of (await numberedFolders(folder)).reverse()) {
    try {
      const checkpoint = await readCheckpoint(join(folder, String(step)))
      if (checkpoint.config === config && checkpoint.dataset === dataset) return checkpoint
      log.info(`The checkpoint of step ${step} belongs to another training.`)
    } catch (error) {
      log.warning(`The checkpoint of step ${step} cannot be used: ${messageOf(error)}`)
    }
  }
  return null
}

/**
 * Deletes all checkpoints but the newest that can be read: a damaged one of a later step must not replace a good one.
 * @param readable folders of checkpoints that this process wrote or read, which are not read again
 */
export async function pruneCheckpoints(
  folder: string,
  keep: number,
  readable: ReadonlySet<string>,
): Promise<void> {
  let kept = 0
  for (const step of (await numberedFolders(folder)).reverse()) {
    const path = join(folder, String(step))
    if (kept < keep && (readable.has(path) || (await canBeRead(path)))) kept++
    else await rm(path, { recursive: true, force: true })
  }
}

async function canBeRead(path: string): Promise<boolean> {
  try {
    await readCheckpoint(path)
    return true
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}
