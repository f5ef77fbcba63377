import { join } from 'node:path'
import type { SearchSection } from '../config/search.ts'
import { UserError } from '../errors.ts'
import type { Digest } from '../lineage/digest.ts'
import { openModel, readTrainingMetrics } from '../model/artifact.ts'
import type { Point } from '../search/space.ts'
import { metricIn, trialSchema, type Trial } from '../search/trial.ts'
import type { Run } from './run.ts'

export interface ReadTrial {
  readonly trial: Trial
  /** Folder of its model; null where there is none. */
  readonly folder: string | null
  /** Of everything in the configuration that had a part in its weights. */
  readonly recipe: Digest | null
  readonly dataset: Digest | null
}

/** A trial from the artifact its training published; one without is a failed one. */
export async function readTrial(
  { host, workspace }: Run,
  { metric }: SearchSection,
  { number, point, artifact }: { readonly number: number; readonly point: Point; readonly artifact: string },
): Promise<ReadTrial> {
  const row = { trial: number, point, outcome: 'failed', value: null, epochs: 0, digest: null }
  try {
    const model = await openModel(await host.artifacts.fetch(artifact, join(workspace, 'fetched', artifact)))
    const { history, epoch } = await readTrainingMetrics(model)
    const kept = history.find((record) => record.epoch === epoch)
    const trial = trialSchema.parse({
      ...row,
      outcome: 'finished',
      value: kept ? metricIn(metric, kept) : null,
      epochs: history.length,
      digest: model.digest,
      note: '',
    })
    return {
      trial,
      folder: model.folder,
      recipe: model.manifest.config,
      dataset: model.manifest.parents['dataset'] ?? null,
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const trial = trialSchema.parse({ ...row, note: 'its job ended without a model' })
    return { trial, folder: null, recipe: null, dataset: null }
  }
}
