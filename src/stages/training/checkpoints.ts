import { join, resolve } from 'node:path'
import { packageVersion } from '../../package/package-root.ts'
import { UserError } from '../../errors/user-error.ts'
import type { Log } from '../../host/host.ts'
import { digestOfJson, type Digest } from '../../artifacts/digest.ts'
import type { Sources } from '../../artifacts/sources.ts'
import {
  newestCheckpoint,
  readCheckpoint,
  type Checkpoint,
  type Identity,
} from '../../training/checkpoint/checkpoint.ts'
import { topologyDifferences } from '../../training/checkpoint/compare-topology.ts'
import { CheckpointWriter, seriesName } from '../../training/checkpoint/keeper.ts'
import type { Snapshot } from '../../training/state.ts'
import type { StageContext } from '../context.ts'

export interface Checkpoints {
  readonly checkpointWriter: CheckpointWriter
  /** State at which an earlier process stopped; null for a training from the start. */
  readonly from: Snapshot | null
}

/**
 * Returns the writer of this training's checkpoints, and the checkpoint from which it resumes.
 * @param recipe everything that affects the weights
 */
export async function openCheckpoints(
  { host, pipeline, workspace }: StageContext,
  {
    recipe,
    sources,
    ...rest
  }: Omit<Identity, 'config'> & { readonly recipe: unknown; readonly sources: Sources },
  resume: string,
): Promise<Checkpoints> {
  const identity = { ...rest, config: configOfTraining(recipe) }
  const name = seriesName(identity)
  const folder = join(workspace, 'checkpoints', name)
  const series = host.series(name, folder)
  const keeperFrom = (from: Checkpoint | null) =>
    new CheckpointWriter({
      folder,
      identity,
      sources,
      section: pipeline.train.checkpoint,
      series,
      log: host.log,
      cancelled: host.cancelled,
      from,
    })
  if (resume === 'never') {
    const checkpointWriter = keeperFrom(null)
    // Checkpoints of an earlier process may be of later steps, and would be mistaken for the newest.
    await checkpointWriter.discard()
    return { checkpointWriter, from: null }
  }
  if (resume === 'auto') await series.restoreNewest()
  const checkpoint =
    resume === 'auto'
      ? await newestCheckpoint(folder, identity, host.log)
      : await namedCheckpoint(resume, identity)
  if (!checkpoint) return { checkpointWriter: keeperFrom(null), from: null }
  refuseOtherNetwork(checkpoint, identity)
  const { epoch, iteration } = checkpoint.snapshot.progress
  host.log.info(`Resuming from a checkpoint after step ${iteration}, in epoch ${epoch}.`)
  warnOfOtherEngine(host.log, checkpoint, identity)
  return { checkpointWriter: keeperFrom(checkpoint), from: checkpoint.snapshot }
}

/**
 * Returns the digest that identifies a training in its checkpoints. It includes the version, because another version
 * may give other weights.
 */
export function configOfTraining(recipe: unknown): Digest {
  return digestOfJson({ recipe, tensorline: packageVersion() })
}

/**
 * Throws a UserError if the network differs from that of the checkpoint. This happens when the code of a module reads a
 * file that no digest covers.
 */
function refuseOtherNetwork({ snapshot, topology }: Checkpoint, identity: Identity): void {
  const [first, ...others] = topologyDifferences(topology, identity.topology)
  if (first === undefined) return
  const more = others.length === 0 ? '' : ` (and ${others.length} more differences)`
  throw new UserError({
    code: 'TRAIN_CHECKPOINT_MISMATCH',
    found: `a network that differs from that of the checkpoint of step ${snapshot.progress.iteration}, although configuration and code are unchanged: ${first}${more}`,
    expected: 'a module whose network depends only on its code and on the files in `model.files`',
    hint: 'List the files that the module reads in `model.files`, so that a change of them starts a new training. Or start from the beginning with `resume: never`.',
    key: ['model'],
  })
}

async function namedCheckpoint(path: string, { config, dataset }: Identity): Promise<Checkpoint> {
  const checkpoint = await readCheckpoint(resolve(path))
  const different = [
    checkpoint.config === config ? '' : 'configuration',
    checkpoint.dataset === dataset ? '' : 'dataset',
  ].filter(Boolean)
  if (different.length === 0) return checkpoint
  throw new UserError({
    code: 'TRAIN_CHECKPOINT_MISMATCH',
    found: `in ${path} a checkpoint of another ${different.join(' and ')}`,
    expected:
      'a checkpoint of a training with this configuration, this dataset and this version of Tensorline',
    hint: 'Set `resume` to the right checkpoint, or start from the beginning with `resume: never`.',
  })
}

function warnOfOtherEngine(log: Log, { engine }: Checkpoint, identity: Identity): void {
  if (engine !== identity.engine)
    log.warning(
      `The checkpoint was written with ${engine}, and this engine is ${identity.engine}. The model will not be bit-identical to one trained with a single engine.`,
    )
}
