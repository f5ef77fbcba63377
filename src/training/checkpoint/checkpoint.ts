import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { messageOf } from '../../errors.ts'
import { numberedFolders } from '../../files/numbered-folders.ts'
import type { Log } from '../../host/host.ts'
import { openArtifact, writeArtifact } from '../../lineage/artifact.ts'
import type { Digest } from '../../lineage/digest.ts'
import type { Sources } from '../../lineage/sources.ts'
import { progressSchema, type Snapshot, type StoredTensor } from '../state.ts'
import { decodeTensors, encodeTensors } from './safetensors.ts'

/** What a training is: two with the same identity come to the same weights, step by step. */
export interface Identity {
  /** Of everything in the configuration that has a part in the weights. */
  readonly config: Digest
  readonly dataset: Digest
  /** Engine, instruction set and threads. */
  readonly engine: string
}

export interface Checkpoint {
  /** Its folder. */
  readonly place: string
  readonly snapshot: Snapshot
  readonly engine: string
}

const tensorsFile = 'tensors.safetensors'
const detailsSchema = z.strictObject({ engine: z.string(), progress: progressSchema })

/**
 * Writes a snapshot into a folder of its own below `folder`, complete or not at all, and returns that folder.
 * `giveUp` ends the writing of the tensors on the way.
 * @throws Error for numbers that are not finite: the loss that tells of them comes a step later, and this is nothing to go back to
 */
export async function writeCheckpoint(
  folder: string,
  identity: Identity,
  { progress, tensors }: Snapshot,
  { giveUp, sources }: { readonly giveUp?: AbortSignal; readonly sources?: Sources } = {},
): Promise<string> {
  const broken = tensors.find(({ values }) => !isFinite(values))
  if (broken) throw new Error(`${broken.name} is not finite`)
  const { folder: written } = await writeArtifact(join(folder, String(progress.iteration)), async (draft) => {
    await writeFile(join(draft, tensorsFile), encodeTensors(tensors), { signal: giveUp })
    return {
      kind: 'checkpoint',
      parents: { dataset: identity.dataset },
      config: identity.config,
      details: { engine: identity.engine, progress },
      run: { writtenAt: new Date().toISOString(), sources },
    }
  })
  return written
}

function isFinite(values: StoredTensor['values']): boolean {
  for (const value of values) if (!Number.isFinite(value)) return false
  return true
}

/** @throws UserError when it is not whole. */
export async function readCheckpoint(folder: string): Promise<Checkpoint & Omit<Identity, 'engine'>> {
  const { details, manifest } = await openArtifact(folder, 'checkpoint', detailsSchema)
  const { dataset } = manifest.parents
  if (dataset === undefined) throw new Error(`${folder} does not say which dataset it belongs to`)
  const tensors = decodeTensors(await readFile(join(folder, tensorsFile)))
  return {
    place: folder,
    snapshot: { progress: details.progress, tensors },
    engine: details.engine,
    config: manifest.config,
    dataset,
  }
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

/** Deletes all but the newest. */
export async function pruneCheckpoints(folder: string, keep: number): Promise<void> {
  const steps = await numberedFolders(folder)
  for (const step of steps.slice(0, Math.max(steps.length - keep, 0)))
    await rm(join(folder, String(step)), { recursive: true, force: true })
}
