import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { InputValues } from '../config/action.ts'
import type { search as action } from '../config/search-actions.ts'
import { readLine } from '../config/read-pipeline.ts'
import type { SearchSection } from '../config/search.ts'
import { openDataset } from '../data/dataset.ts'
import type { DatasetDetails } from '../data/dataset-schema.ts'
import { Cancellation, FullDisk, messageOf, UserError, withDiskExplained } from '../errors/user-error.ts'
import { withTimeToFinish } from '../host/cancellation.ts'
import { digestOfJson, type Digest } from '../artifacts/digest.ts'
import { Rungs } from '../search/asha.ts'
import { inWindow } from '../search/in-window.ts'
import { placesOf } from '../search/sampler.ts'
import { samplePoints, overridesOf, pointAt } from '../search/space.ts'
import type { Trial } from '../search/trial.ts'
import { goodnessOf, metricsOf } from '../training/epoch-metric.ts'
import { presentSources } from '../training/model/hash-sources.ts'
import { readTrial, type ReadTrial } from './read-trial.ts'
import { locateArtifact, requireSection, type Run, type StageResult } from './context.ts'
import { announceSearch } from './search-result.ts'
import { recipeOf, timeToFinish } from './train.ts'
import { TrialLogs } from './trial/trial-log.ts'
import { runTrial } from './trial/trial-process.ts'

/** Trains all trials on this machine, as many side by side as the section says, and publishes the best model. */
export async function search(
  run: Run,
  inputs: InputValues<typeof action>,
): Promise<StageResult<typeof action>> {
  const section = requireSection(run, 'search')
  const folder = await locateArtifact(run, inputs.dataset)
  const dataset = await openDataset(folder)
  refuseMetric(section, dataset.details)
  for (const point of samplePoints(section)) await readLine(run.file, [...inputs.set, ...overridesOf(point)])
  const common = {
    section,
    inputs: { ...inputs, dataset: folder },
    dataset: dataset.digest,
    rungs: new Rungs(section),
    logs: new TrialLogs(run.host.log),
  }
  const window = { count: section.trials, width: section.parallel }
  const drawn = await withTimeToFinish(timeToFinish, () =>
    inWindow<Drawn>(window, run.host.cancelled, async (number, known, cancelled) => {
      const places = placesOf(section, number, known.flatMap(triedIn(section)))
      const host = { ...run.host, cancelled, log: common.logs.of(number) }
      return { places, trial: await perform({ ...run, host }, number, places, common) }
    }),
  )
  return announceSearch(
    run,
    section,
    drawn.map(({ trial }) => trial),
    inputs,
  )
}

/** @throws UserError for a metric that no trial will have, before any is trained. */
function refuseMetric({ metric }: SearchSection, details: DatasetDetails): void {
  const metrics = metricsOf(details)
  if (metrics.includes(metric)) return
  throw new UserError({
    found: `\`search.metric: ${metric}\`, which no training on this dataset has`,
    expected: `one of ${metrics.join(', ')}`,
    mend: 'Name one of them, or give data.split a validation part.',
  })
}

interface Drawn {
  readonly places: readonly number[]
  readonly trial: Trial
}

interface Search {
  readonly section: SearchSection
  readonly inputs: InputValues<typeof action>
  readonly dataset: Digest
  readonly rungs: Rungs
  readonly logs: TrialLogs
}

function triedIn({ metric }: SearchSection) {
  return ({ places, trial: { value } }: Drawn) =>
    value === null ? [] : [{ places, goodness: goodnessOf(metric, value) }]
}

/** One trial. One that fails is a row of the table, and the search goes on; so it does when a process is lost, but not on a full disk. */
async function perform(run: Run, number: number, places: readonly number[], search: Search): Promise<Trial> {
  const { section, logs } = search
  const point = pointAt(section, places)
  try {
    const line = await readLine(run.file, [...search.inputs.set, ...overridesOf(point)])
    const own = { ...run, line, workspace: join(run.workspace, `trial-${number}`) }
    return await trainOnce(own, { number, point }, search)
  } catch (caught) {
    const error = withDiskExplained(caught)
    if (error instanceof Cancellation || error instanceof FullDisk) throw error
    run.host.log.warning(`failed: ${messageOf(error)}`)
    if (!(error instanceof UserError) && error instanceof Error) run.host.log.info(error.stack ?? '')
    const row = { outcome: 'failed', value: null, epochs: 0, digest: null, note: reasonOf(error) } as const
    return { trial: number, point, ...row }
  } finally {
    logs.ended(number)
  }
}

/** What was found: how to mend it, and what lies where on this machine, is no part of the table. */
function reasonOf(error: unknown): string {
  return error instanceof UserError ? error.mistakes.map(({ found }) => found).join('; ') : messageOf(error)
}

/** From the artifact of its training, which is made where there is none of the same recipe. */
async function trainOnce(
  run: Run,
  { number, point }: Pick<Trial, 'point'> & { readonly number: number },
  { section, inputs, dataset, rungs }: Search,
): Promise<Trial> {
  const { host, file, line, folder, workspace } = run
  const draw = { number, point, artifact: `trial-${number}` }
  const earlier = await readTrial(run, section, draw)
  if (earlier.dataset === dataset && (await isOfRecipe(earlier, run))) {
    host.log.info(`trained before: ${section.metric} ${earlier.trial.value ?? '–'}`)
    rungs.recall(earlier.history)
    return earlier.trial
  }
  host.log.info(JSON.stringify(point))
  await runTrial(
    { line, file, folder, workspace, inputs: { ...inputs, artifact: draw.artifact, tensorboard: false } },
    {
      host,
      threads: Math.max(Math.floor(availableParallelism() / section.parallel), 1),
      afterEpoch: (record) => rungs.judge(record),
    },
  )
  return (await readTrial(run, section, draw)).trial
}

/** Whether the configuration, and the code or the model it begins with, are as they were. */
async function isOfRecipe({ recipe, sources: earlier }: ReadTrial, { line, folder }: Run): Promise<boolean> {
  if (recipe === null || !line.model) return false
  const sources = await presentSources(line.model, folder, earlier)
  return sources !== null && recipe === digestOfJson(recipeOf(line, sources))
}
