import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { InputValues } from '../config/action.ts'
import type { search as action } from '../config/search-actions.ts'
import { readPipeline } from '../config/read-pipeline.ts'
import type { SearchSection } from '../config/search.ts'
import { openDataset } from '../dataset/dataset.ts'
import type { DatasetDetails } from '../dataset/dataset-schema.ts'
import { Cancellation, FullDisk, messageOf, UserError, withDiskExplained } from '../errors/user-error.ts'
import { withTimeToFinish } from '../host/cancellation.ts'
import { digestOfJson, type Digest } from '../artifacts/digest.ts'
import { AshaPruner } from '../search/asha.ts'
import { mapWithWindow } from '../search/in-window.ts'
import { samplePoint } from '../search/sampler.ts'
import { samplePoints, overridesOf, pointAt } from '../search/space.ts'
import type { Trial } from '../search/trial.ts'
import { toMaximize, metricsOf } from '../training/epoch-metric.ts'
import { confinementOf } from '../host/confinement.ts'
import { presentSources } from '../training/model/hash-sources.ts'
import { readTrial, type ReadTrial } from './search/read-trial.ts'
import { locateArtifact, requireSection, type StageContext, type StageResult } from './context.ts'
import { announceSearch } from './search/search-result.ts'
import { timeToFinish } from './training/fit-network.ts'
import { recipeOf } from './training/recipe-of-weights.ts'
import { TrialLogs } from './trial/trial-log.ts'
import { runTrial } from './trial/trial-process.ts'

/** Trains all trials on this machine, up to `search.max-parallel` at once, and publishes the best model. */
export async function search(
  context: StageContext,
  inputs: InputValues<typeof action>,
): Promise<StageResult<typeof action>> {
  const section = requireSection(context, 'search')
  const folder = await locateArtifact(context, inputs.dataset)
  const dataset = await openDataset(folder)
  refuseMetric(section, dataset.details)
  for (const point of samplePoints(section))
    await readPipeline(context.file, [...inputs.set, ...overridesOf(point)])
  const common = {
    section,
    inputs: { ...inputs, dataset: folder },
    dataset: dataset.digest,
    rungs: new AshaPruner(section),
    logs: new TrialLogs(context.host.log),
  }
  const window = { count: section.trials, width: section['max-parallel'] }
  const drawn = await withTimeToFinish(timeToFinish, () =>
    mapWithWindow<Drawn>(window, context.host.cancelled, async (number, known, cancelled) => {
      const unitPoint = samplePoint(section, number, known.flatMap(finishedIn(section)))
      const host = { ...context.host, cancelled, log: common.logs.of(number) }
      return { unitPoint, trial: await perform({ ...context, host }, number, unitPoint, common) }
    }),
  )
  return announceSearch(
    context,
    section,
    drawn.map(({ trial }) => trial),
    inputs,
  )
}

/** Throws a UserError before any training if no trial will have the metric. */
function refuseMetric({ metric }: SearchSection, details: DatasetDetails): void {
  const metrics = metricsOf(details)
  if (metrics.includes(metric)) return
  throw new UserError({
    code: 'TRAIN_UNKNOWN_METRIC',
    found: `\`search.metric: ${metric}\`, which no training on this dataset has`,
    expected: `one of ${metrics.join(', ')}`,
    hint: 'Use one of them, or add a validation part to `data.split`.',
  })
}

interface Drawn {
  readonly unitPoint: readonly number[]
  readonly trial: Trial
}

interface Search {
  readonly section: SearchSection
  readonly inputs: InputValues<typeof action>
  readonly dataset: Digest
  readonly rungs: AshaPruner
  readonly logs: TrialLogs
}

function finishedIn({ metric }: SearchSection) {
  return ({ unitPoint, trial: { value } }: Drawn) =>
    value === null ? [] : [{ unitPoint, objective: toMaximize(metric, value) }]
}

/**
 * Runs one trial. If it fails or its process ends, it becomes a row of the table and the search continues. A full disk
 * ends the search.
 */
async function perform(
  context: StageContext,
  number: number,
  unitPoint: readonly number[],
  search: Search,
): Promise<Trial> {
  const { section, logs } = search
  const point = pointAt(section, unitPoint)
  try {
    const pipeline = await readPipeline(context.file, [...search.inputs.set, ...overridesOf(point)])
    const trialContext = { ...context, pipeline, workspace: join(context.workspace, `trial-${number}`) }
    return await trainOnce(trialContext, { number, point }, search)
  } catch (caught) {
    const error = withDiskExplained(caught)
    if (error instanceof Cancellation || error instanceof FullDisk) throw error
    context.host.log.warning(`failed: ${messageOf(error)}`)
    if (!(error instanceof UserError) && error instanceof Error) context.host.log.info(error.stack ?? '')
    const row = { outcome: 'failed', value: null, epochs: 0, digest: null, note: reasonOf(error) } as const
    return { trial: number, point, ...row }
  } finally {
    logs.ended(number)
  }
}

/** Returns the `found` texts of the error only: fixes and paths of this machine do not belong in the table. */
function reasonOf(error: unknown): string {
  return error instanceof UserError ? error.problems.map(({ found }) => found).join('; ') : messageOf(error)
}

/** Returns the trial from the artifact of an earlier training with the same recipe, or trains it. */
async function trainOnce(
  context: StageContext,
  { number, point }: Pick<Trial, 'point'> & { readonly number: number },
  { section, inputs, dataset, rungs }: Search,
): Promise<Trial> {
  const { host, file, pipeline, folder, workspace } = context
  const draw = { number, point, artifact: `trial-${number}` }
  const earlier = await readTrial(context, section, draw)
  if (earlier.dataset === dataset && (await isOfRecipe(earlier, context))) {
    host.log.info(`trained before: ${section.metric} ${earlier.trial.value ?? '–'}`)
    rungs.recall(earlier.history)
    return earlier.trial
  }
  host.log.info(JSON.stringify(point))
  await runTrial(
    {
      pipeline,
      file,
      folder,
      workspace,
      inputs: { ...inputs, artifact: draw.artifact, 'report-artifact': '', tensorboard: false },
    },
    {
      host,
      threads: Math.max(Math.floor(availableParallelism() / section['max-parallel']), 1),
      afterEpoch: (record) => rungs.report(record),
    },
  )
  return (await readTrial(context, section, draw)).trial
}

/** Returns true if the configuration, and the code or the model from which training starts, are unchanged. */
async function isOfRecipe(
  { recipe, sources: earlier }: ReadTrial,
  { host, pipeline, folder }: StageContext,
): Promise<boolean> {
  if (recipe === null || !pipeline.model) return false
  const sources = await presentSources(pipeline.model, folder, earlier, confinementOf(host.codeOrigin))
  return sources !== null && recipe === digestOfJson(recipeOf(pipeline, sources))
}
