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

/** The identity of a training: two trainings with the same identity produce the same weights, step by step. */
export interface Identity {
  /** Digest of everything in the configuration that affects the weights. */
  readonly config: Digest
  readonly dataset: Digest
  /** Engine, instruction set and threads. */
  readonly engine: string
  /** Topology of the network. It follows from the configuration unless the user's code depends on something else. */
  readonly topology: Topology
}

export interface Checkpoint {
  /** Folder of the checkpoint. */
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
  /** Shares the history with the earlier checkpoints; without it, the checkpoint contains a history file of its own. */
  readonly histories?: HistoryWriter
  /** True if the shared history file may be changed. */
  readonly mayAppend?: boolean
}

/**
 * Writes a snapshot into a new folder below `folder`, completely or not at all, and returns that folder. `giveUp`
 * aborts the writing of the tensors.
 * @throws Error for numbers that are not finite: such a state is useless for resuming, and the loss shows the problem
 * only one step later
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
        // The history is written last, so that a disk that the tensors fill leaves the shared file unchanged.
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

/**
 * Reads a checkpoint.
 * @throws UserError when it is incomplete
 */
export async function readCheckpoint(folder: string): Promise<Checkpoint & Identity> {
  const { details, manifest } = await openArtifact(folder, 'checkpoint', detailsSchema)
  const { dataset } = manifest.parents
  if (dataset === undefined) throw unreadable(folder, 'no dataset among its parents')
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
    // A temporary failure of the disk does not make a checkpoint unreadable.
    if (error instanceof Error && 'syscall' in error && !hasCode(error, 'ENOENT')) throw error
    throw unreadable(folder, messageOf(error), error)
  }
}

function unreadable(folder: string, found: string, cause?: unknown): UserError {
  return new UserError(
    {
      code: 'TRAIN_CHECKPOINT_DAMAGED',
      found: `an unreadable checkpoint, ${folder}: ${found}`,
      expected: 'a checkpoint of this version of Tensorline',
      hint: 'Set `resume` to another checkpoint, or start from the beginning with `resume: never`.',
    },
    { cause },
  )
}

/** Returns the newest complete checkpoint of a training below a folder; an incomplete one is skipped with a warning. */
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
      log.warning(`The checkpoint of step ${step} is unusable: ${messageOf(error)}`)
    }
  }
  return null
}

/**
 * Deletes all checkpoints except the newest readable ones: a damaged checkpoint of a later step must not replace a good
 * one.
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
