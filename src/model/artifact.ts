import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { DatasetDetails } from '../data/schema.ts'
import type { Examples } from '../data/split.ts'
import { openArtifact, type Artifact } from '../lineage/artifact.ts'
import { canonicalJson } from '../lineage/digest.ts'
import { historySchema, type History } from '../training/history.ts'
import { measureModelBytes } from './format.ts'
import { chooseGolden, makeGolden, takeExamples } from './golden.ts'
import { predict } from './predict.ts'
import type { LayersRuntime } from './runtime.ts'
import {
  goldenSchema,
  modelDetailsSchema,
  modelFiles,
  type Golden,
  type ModelDetails,
  type WeightType,
} from './schema.ts'
import { loadModel } from './storage.ts'

const metricsSchema = z.strictObject({ history: historySchema })

/** Opens a model artifact. @throws UserError when it is not exactly what was made. */
export function openModel(folder: string): Promise<Artifact<ModelDetails>> {
  return openArtifact(folder, 'model', modelDetailsSchema)
}

export async function readHistory({ folder }: Artifact<ModelDetails>): Promise<History> {
  return metricsSchema.parse(JSON.parse(await readFile(join(folder, modelFiles.metrics), 'utf8'))).history
}

export async function readGolden(folder: string): Promise<Golden> {
  return goldenSchema.parse(JSON.parse(await readFile(join(folder, modelFiles.golden), 'utf8')))
}

export interface ModelOrigin {
  readonly name: string
  readonly dataset: Pick<DatasetDetails, 'features' | 'label' | 'transform'>
  /** Where the golden requests are taken from. */
  readonly test: Examples
  readonly history: History
  readonly weights: WeightType
  /** Names the engine that answers the golden requests. */
  readonly engine: string
}

/**
 * Adds to a folder with `model.json` and its shards what else a model artifact holds: golden requests, answered by the
 * stored model itself, and metrics.
 */
export async function completeModel(
  folder: string,
  tf: LayersRuntime,
  { name, dataset: { features, label, transform }, test, history, weights, engine }: ModelOrigin,
): Promise<ModelDetails> {
  const model = await loadModel(tf, folder)
  const chosen = takeExamples(test, chooseGolden(test, label))
  const golden = makeGolden(engine, features, label, chosen, await predict(tf, model, transform, chosen))
  const parameters = model.countParams()
  model.dispose()
  await writeFile(join(folder, modelFiles.golden), canonicalJson(golden))
  await writeFile(join(folder, modelFiles.metrics), canonicalJson(metricsSchema.parse({ history })))
  return {
    name,
    features,
    label,
    transform,
    modelBytes: await measureModelBytes(folder),
    parameters,
    weights,
  }
}
