import { join } from 'node:path'
import type { InputValues } from '../config/action.ts'
import type { preprocess as action } from '../config/actions.ts'
import { withConfigPathAsync, UserError } from '../errors/user-error.ts'
import { openDataset } from '../dataset/dataset.ts'
import { openQuarantine } from '../data/quarantine-artifact.ts'
import type { DatasetRecipe } from '../data/recipe.ts'
import type { DatasetDetails } from '../dataset/dataset-schema.ts'
import type { Artifact } from '../artifacts/artifact.ts'
import {
  ExpectationsFailed,
  expectationWarnings,
  verdictsAt,
  requireExpected,
} from '../expectations/expectation-failures.ts'
import type { ExpectationResults } from '../expectations/result.ts'
import { readExpectationResults } from '../expectations/stored-results.ts'
import { printable } from '../text/untrusted.ts'
import { dataReportFiles } from '../report/data/data-report.ts'
import { datasetSummary } from '../report/dataset-summary.ts'
import { failedExpectationsSummary } from '../report/expectations-section.ts'
import {
  accompanyingName,
  claimArtifact,
  requireSection,
  runRecord,
  type StageContext,
  type StageResult,
} from './context.ts'
import { readBaseExpectations, type BaseExpectations } from './preparation/base-expectations.ts'
import { compareWithBaseline } from './data-diff/compare-with-baseline.ts'
import { openRows, type Rows } from './preparation/open-rows.ts'
import { preparePart } from './preparation/prepare-part.ts'
import { withRemoteSources } from './preparation/with-remote-sources.ts'
import { writeDataReport } from './preparation/write-data-report.ts'

interface Paths {
  readonly dataset: string
  readonly quarantine: string
}

interface Prepared {
  readonly dataset: Artifact<DatasetDetails>
  readonly cacheHit: boolean
}

/**
 * Makes the dataset of the pipeline, or takes it from the cache when sources and recipe are unchanged, and publishes it with its
 * report; rows in quarantine become an artifact of their own. With `shard`, reads a part of the files and publishes that instead.
 */
export async function preprocess(
  context: StageContext,
  inputs: InputValues<typeof action>,
): Promise<StageResult<typeof action>> {
  const { host } = context
  const started = new Date()
  refuseShardOfParts(inputs)
  if (inputs.shard !== null) return preparePart(context, inputs, inputs.shard)
  const { name, path } = await claimArtifact(context, inputs.artifact, 'dataset')
  const quarantine = await claimArtifact(
    context,
    accompanyingName(inputs.artifact, inputs['quarantine-artifact'], 'quarantine'),
    'quarantine',
  )
  const reportPlace = await claimArtifact(
    context,
    accompanyingName(inputs.artifact, inputs['report-artifact'], 'report'),
    'data-report',
  )
  const paths = { dataset: path, quarantine: quarantine.path }
  const base = await readBaseExpectations(context)
  const { recipe, dataset, cacheHit } = await withRemoteSources(
    context,
    { into: path, keep: inputs.cache },
    async (remote) => {
      const rowSource = await withConfigPathAsync(['data'], () => openRows(context, inputs, remote))
      // A dataset in the cache has not been checked by the expectations that a pull request removes.
      const mayRestore = inputs.cache && (base?.removed ?? null) === null
      const prepared =
        (mayRestore ? await restore(context, rowSource.recipe, paths) : null) ??
        (await prepare(context, rowSource, paths, inputs, base))
      return { recipe: rowSource.recipe, ...prepared }
    },
  )
  const { rows, cleaned } = dataset.details
  const expectations = await checkExpectations(context, dataset)
  const expectationNotes = base?.notes().map(printable) ?? []
  for (const note of expectationNotes)
    if (base?.removed) host.log.warning(note)
    else host.log.info(note)
  await host.artifacts.publish(name, dataset.folder, dataset.digest)
  const compared = await compareWithBaseline(context, dataset, name, inputs, expectationNotes)
  const report = await writeDataReport(dataset, {
    into: reportPlace.path,
    comparison: compared.comparison,
    showExamples: context.pipeline.gate['show-examples'],
    run: runRecord(context, started),
  })
  await host.artifacts.publish(reportPlace.name, report.folder, report.digest)
  if (cleaned.quarantined > 0) {
    const { folder, digest } = await openQuarantine(quarantine.path)
    await host.artifacts.publish(quarantine.name, folder, digest)
  }
  await host.writeSummary(
    datasetSummary(dataset, {
      cacheHit,
      preparation: report.preparation,
      profile: report.profile,
      quarantine: cleaned.quarantined > 0 ? quarantine.name : null,
      expectations,
      expectationNotes,
      report: reportPlace.name,
    }),
  )
  return {
    failure: compared.failure,
    outputs: {
      digest: dataset.digest,
      artifact: name,
      path: dataset.folder,
      'recipe-digest': recipe.digest,
      'cache-hit': cacheHit,
      'train-rows': rows.train,
      'validation-rows': rows.validation,
      'test-rows': rows.test,
      page: join(report.folder, dataReportFiles.page),
      'quarantined-rows': cleaned.quarantined,
      ...compared.outputs,
    },
  }
}

/**
 * Returns the results of the expectations at the time of this run, on which the age of the newest date depends, also if the dataset is from
 * the cache; null without expectations. Throws UserError if the newest date is too old.
 */
async function checkExpectations(
  context: StageContext,
  dataset: Artifact<DatasetDetails>,
): Promise<ExpectationResults | null> {
  const stored = await readExpectationResults(dataset)
  if (stored === null) return null
  const results = verdictsAt(stored, new Date())
  for (const warning of expectationWarnings(results)) context.host.log.warning(warning)
  try {
    requireExpected(results, new Map())
  } catch (error) {
    await summarizeFailure(context, error)
  }
  return results
}

/** Writes the job summary if the error is about expectations, and throws it. */
async function summarizeFailure({ host, pipeline }: StageContext, error: unknown): Promise<never> {
  if (error instanceof ExpectationsFailed)
    await host.writeSummary(failedExpectationsSummary(pipeline.name, error.results, error.of))
  throw error
}

function refuseShardOfParts({ shard, parts }: Pick<InputValues<typeof action>, 'shard' | 'parts'>): void {
  if (shard === null || parts === '') return
  throw new UserError({
    code: 'INPUT_INVALID_VALUE',
    found: '`shard` and `parts` in one step',
    expected: '`shard` in the jobs that read parts, and `parts` in the job that makes the dataset of them',
    hint: 'Remove one of the two inputs.',
  })
}

async function restore(
  { host, pipeline }: StageContext,
  recipe: DatasetRecipe,
  paths: Paths,
): Promise<Prepared | null> {
  if (!(await host.cache.restore(cacheKey(pipeline.name, recipe), paths.dataset))) return null
  const dataset = await openDataset(paths.dataset).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error
    host.log.warning(`The dataset in the cache cannot be used, so it is prepared again: ${error.message}`)
    return null
  })
  if (dataset === null) return null
  if (
    dataset.details.cleaned.quarantined > 0 &&
    !(await host.cache.restore(quarantineKey(pipeline.name, recipe), paths.quarantine))
  )
    return null
  host.log.info(`Sources and recipe are unchanged: took dataset ${dataset.digest} from the cache.`)
  return { dataset, cacheHit: true }
}

async function prepare(
  context: StageContext,
  { recipe, make, parts, sources }: Rows,
  paths: Paths,
  inputs: InputValues<typeof action>,
  base: BaseExpectations | null,
): Promise<Prepared> {
  const { host, pipeline } = context
  const started = new Date()
  const dataset = await host.log.group('Prepare the dataset', () =>
    withConfigPathAsync(['data'], () =>
      make({
        name: pipeline.name,
        section: requireSection(context, 'data'),
        into: paths.dataset,
        quarantineInto: paths.quarantine,
        log: host.log,
        removed: base?.removed ?? null,
        record: (preparation) =>
          runRecord(context, started, { ...preparation, sources, ...(parts.length > 0 && { parts }) }),
      }).catch((error: unknown) => summarizeFailure(context, error)),
    ),
  )
  if (inputs.cache) {
    await host.cache.save(cacheKey(pipeline.name, recipe), dataset.folder)
    if (dataset.details.cleaned.quarantined > 0)
      await host.cache.save(quarantineKey(pipeline.name, recipe), paths.quarantine)
  }
  return { dataset, cacheHit: false }
}

/** Returns the key of the cache. It contains the name of the pipeline, which is in the dataset but not in the recipe. */
function cacheKey(name: string, { digest }: DatasetRecipe): string {
  return `tensorline-dataset-${name}-${digest}`
}

function quarantineKey(name: string, { digest }: DatasetRecipe): string {
  return `tensorline-quarantine-${name}-${digest}`
}
