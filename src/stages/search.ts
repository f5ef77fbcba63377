import { join } from 'node:path'
import type { InputValues } from '../config/action.ts'
import type { search as action } from '../config/search-actions.ts'
import { readLine } from '../config/read-line.ts'
import type { SearchSection } from '../config/search.ts'
import { openDataset } from '../data/dataset.ts'
import { UserError } from '../errors.ts'
import { digestOfJson } from '../lineage/digest.ts'
import { rungWatcher, type Rungs } from '../search/asha.ts'
import { placesOf } from '../search/sampler.ts'
import { overridesOf, pointAt } from '../search/space.ts'
import type { Tried } from '../search/tpe.ts'
import { goodnessOf, metricIn, type Trial } from '../search/trial.ts'
import { readTrial } from './read-trial.ts'
import { locateArtifact, requireSection, type Run, type StageResult } from './run.ts'
import { announceSearch } from './search-result.ts'
import { recipeOf, train } from './train.ts'

/** Trains trial after trial on this machine, each from what the ones before it came to, and publishes the best model. */
export async function search(
  run: Run,
  inputs: InputValues<typeof action>,
): Promise<StageResult<typeof action>> {
  const section = requireSection(run, 'search')
  const dataset = await locateArtifact(run, inputs.dataset)
  const rungs: Rungs = new Map()
  const tried: Tried[] = []
  const trials: Trial[] = []
  for (let number = 0; number < section.trials; number++) {
    const places = placesOf(section, number, tried)
    const trial = await perform(run, { ...inputs, dataset }, section, { number, places, rungs })
    trials.push(trial)
    if (trial.value !== null) tried.push({ places, goodness: goodnessOf(section.metric, trial.value) })
  }
  return announceSearch(run, section, trials, inputs)
}

interface Draw {
  readonly number: number
  readonly places: readonly number[]
  readonly rungs: Rungs
}

/** One training; one that fails is a row of the table, and the search goes on. */
async function perform(
  run: Run,
  inputs: InputValues<typeof action>,
  section: SearchSection,
  { number, places, rungs }: Draw,
): Promise<Trial> {
  const { host, file, workspace } = run
  const point = pointAt(section, places)
  const artifact = `trial-${number}`
  try {
    const line = await readLine(file, [...inputs.set, ...overridesOf(point)])
    const { digest } = await openDataset(inputs.dataset)
    const own = { ...run, line, workspace: join(workspace, artifact) }
    const earlier = await readTrial(own, section, { number, point, artifact })
    const same = earlier.recipe === digestOfJson(recipeOf(line, {})) && earlier.dataset === digest
    if (same) {
      host.log.info(`Trial ${number} was trained before: ${section.metric} ${earlier.trial.value ?? '–'}.`)
      return earlier.trial
    }
    host.log.info(`── trial ${number}: ${JSON.stringify(point)}`)
    const watcher = section.stop
      ? rungWatcher(section.stop, rungs, (epoch) =>
          goodnessOf(section.metric, metricIn(section.metric, epoch) ?? NaN),
        )
      : null
    // Sixteen pages of single trainings would bury the table of the search.
    const quiet = { ...own, host: { ...host, writeSummary: async () => undefined } }
    await train(quiet, { ...inputs, artifact, tensorboard: false }, watcher ? [watcher] : [])
    const { trial } = await readTrial(own, section, { number, point, artifact })
    return watcher?.stoppedAt() == null ? trial : { ...trial, outcome: 'stopped' }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    host.log.warning(`Trial ${number} failed: ${error.message}`)
    return {
      trial: number,
      point,
      outcome: 'failed',
      value: null,
      epochs: 0,
      digest: null,
      note: error.message,
    }
  }
}
