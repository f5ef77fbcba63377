import { join } from 'node:path'
import { z } from 'zod'
import type { SearchSection } from '../../config/search.ts'
import { UserError } from '../../errors/user-error.ts'
import { readRunRecord } from '../../artifacts/artifact.ts'
import type { Digest } from '../../artifacts/digest.ts'
import { sourcesSchema, type Sources } from '../../artifacts/sources.ts'
import { openModel, readTrainingMetrics } from '../../model/artifact.ts'
import type { History } from '../../model/history.ts'
import type { Point } from '../../search/space.ts'
import { trialSchema, type Trial } from '../../search/trial.ts'
import { metricIn } from '../../training/epoch-metric.ts'
import type { StageContext } from '../context.ts'

export interface ReadTrial {
  readonly trial: Trial
  /** Folder of its model; null if it has no model. */
  readonly folder: string | null
  /** Digest of everything in the configuration that affects the weights. */
  readonly recipe: Digest | null
  readonly dataset: Digest | null
  readonly history: History
  /** Digests of the training's inputs besides the configuration; null if they are not recorded. */
  readonly sources: Sources | null
}

const runSchema = z.object({ sources: sourcesSchema.optional() })

/** Reads a trial from the artifact of its training; a trial without an artifact has failed. */
export async function readTrial(
  { host, workspace }: StageContext,
  { metric }: SearchSection,
  { number, point, artifact }: { readonly number: number; readonly point: Point; readonly artifact: string },
): Promise<ReadTrial> {
  const row = { trial: number, point, outcome: 'failed', value: null, epochs: 0, digest: null }
  try {
    const model = await openModel(await host.artifacts.fetch(artifact, join(workspace, 'fetched', artifact)))
    const { history, epoch, stopped } = await readTrainingMetrics(model)
    const kept = history.find((record) => record.epoch === epoch)
    const value = kept ? metricIn(metric, kept) : null
    const trial = trialSchema.parse({
      ...row,
      outcome: stopped ? 'stopped' : 'finished',
      value,
      epochs: history.length,
      digest: model.digest,
      note:
        kept && value === null ? `the training has no metric ${metric}, which search.metric requires` : '',
    })
    const { sources = null } = runSchema.parse(await readRunRecord(model.folder))
    return {
      trial,
      history,
      sources,
      folder: model.folder,
      recipe: model.manifest.config,
      dataset: model.manifest.parents['dataset'] ?? null,
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const trial = trialSchema.parse({ ...row, note: 'its job ended without a model' })
    return { trial, folder: null, recipe: null, dataset: null, history: [], sources: null }
  }
}
