import { join, resolve } from 'node:path'
import { packageVersion } from '../package/package-root.ts'
import { UserError } from '../errors/user-error.ts'
import type { Log } from '../host/host.ts'
import { digestOfJson, type Digest } from '../artifacts/digest.ts'
import type { Sources } from '../artifacts/sources.ts'
import {
  newestCheckpoint,
  readCheckpoint,
  type Checkpoint,
  type Identity,
} from '../training/checkpoint/checkpoint.ts'
import { topologyDifferences } from '../training/checkpoint/compare-topology.ts'
import { CheckpointWriter, seriesName } from '../training/checkpoint/keeper.ts'
import type { Snapshot } from '../training/state.ts'
import type { StageContext } from './context.ts'

export interface Checkpoints {
  readonly checkpointWriter: CheckpointWriter
  /** Where an earlier process came to; null to begin anew. */
  readonly from: Snapshot | null
}

/** Who writes this training's checkpoints, and the one it goes on from. @param recipe all that has a part in the weights */
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
    // Those of an earlier process may be of later steps, and would be taken for the newest.
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
  host.log.info(`Going on after step ${iteration}, in epoch ${epoch}, from a checkpoint.`)
  warnOfOtherEngine(host.log, checkpoint, identity)
  return { checkpointWriter: keeperFrom(checkpoint), from: checkpoint.snapshot }
}

/** Names a training in its checkpoints: another version may come to other weights. */
export function configOfTraining(recipe: unknown): Digest {
  return digestOfJson({ recipe, tensorline: packageVersion() })
}

/** The code of a module may read a file that no digest includes. */
function refuseOtherNetwork({ snapshot, topology }: Checkpoint, identity: Identity): void {
  const [first, ...others] = topologyDifferences(topology, identity.topology)
  if (first === undefined) return
  const more = others.length === 0 ? '' : ` (and ${others.length} more differences)`
  throw new UserError({
    code: 'TRAIN_CHECKPOINT_MISMATCH',
    found: `a network that differs from that of the checkpoint of step ${snapshot.progress.iteration}, although configuration and code are unchanged: ${first}${more}`,
    expected: 'a module whose network depends on its code and on the files in `model.files` only',
    hint: 'List the files that the module reads in `model.files`: then a change of them begins another training. Or begin anew with `resume: never`.',
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
    expected: 'one of a training with this configuration, this dataset and this version of tensorline',
    hint: 'Name the right checkpoint, or begin anew with `resume: never`.',
  })
}

function warnOfOtherEngine(log: Log, { engine }: Checkpoint, identity: Identity): void {
  if (engine !== identity.engine)
    log.warning(
      `The checkpoint was made by ${engine}, this is ${identity.engine}: the model will not be the same to the bit as from one of them alone.`,
    )
}
