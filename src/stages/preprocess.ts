import type { InputValues } from '../config/action.ts'
import type { preprocess as action } from '../config/actions.ts'
import { withConfigPathAsync, UserError } from '../errors/user-error.ts'
import { openDataset } from '../data/dataset.ts'
import { prepareDataset } from '../data/prepare.ts'
import { recipeOf, type Recipe } from '../data/recipe.ts'
import type { DatasetDetails } from '../data/dataset-schema.ts'
import type { Artifact } from '../artifacts/artifact.ts'
import { formatCount } from '../text/format.ts'
import { confinementOf } from '../host/confinement.ts'
import type { Log } from '../host/host.ts'
import { datasetSummary } from '../report/dataset-summary.ts'
import { nameArtifact, requireSection, runRecord, type StageContext, type StageResult } from './context.ts'

interface Prepared {
  readonly dataset: Artifact<DatasetDetails>
  readonly cacheHit: boolean
}

/** Makes the dataset of the line, or takes it from the cache when sources and recipe are unchanged, and publishes it. */
export async function preprocess(
  context: StageContext,
  inputs: InputValues<typeof action>,
): Promise<StageResult<typeof action>> {
  const { host } = context
  const section = requireSection(context, 'data')
  const { name, path } = nameArtifact(context, inputs.artifact, 'dataset')
  const recipe = await withConfigPathAsync(['data'], () =>
    recipeOf(section, context.folder, confinementOf(host.codeOrigin)),
  )
  warnOfOverlooked(recipe, host.log)
  const { dataset, cacheHit } =
    (inputs.cache ? await restore(context, recipe, path) : null) ??
    (await prepare(context, recipe, path, inputs.cache))
  await host.artifacts.publish(name, dataset.folder, dataset.digest)
  await host.writeSummary(datasetSummary(dataset, cacheHit))
  const { rows } = dataset.details
  return {
    failure: null,
    outputs: {
      digest: dataset.digest,
      artifact: name,
      path: dataset.folder,
      'recipe-digest': recipe.digest,
      'cache-hit': cacheHit,
      'train-rows': rows.train,
      'validation-rows': rows.validation,
      'test-rows': rows.test,
    },
  }
}

function warnOfOverlooked({ skippedFiles: overlooked }: Recipe, log: Pick<Log, 'warning'>): void {
  if (overlooked.length === 0) return
  log.warning(
    `Images left out, since only PNG and JPEG are read: ${formatCount(overlooked.length)}, the first ${overlooked[0]}.`,
  )
}

async function restore(
  { host, pipeline }: StageContext,
  recipe: Recipe,
  path: string,
): Promise<Prepared | null> {
  if (!(await host.cache.restore(cacheKey(pipeline.name, recipe), path))) return null
  const dataset = await openDataset(path).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error
    host.log.warning(`The dataset in the cache cannot be used, so it is made anew: ${error.message}`)
    return null
  })
  if (dataset === null) return null
  host.log.info(`Sources and recipe are unchanged: took dataset ${dataset.digest} from the cache.`)
  return { dataset, cacheHit: true }
}

async function prepare(
  context: StageContext,
  recipe: Recipe,
  path: string,
  keep: boolean,
): Promise<Prepared> {
  const { host, pipeline, folder } = context
  const started = new Date()
  const dataset = await host.log.group('Prepare the dataset', () =>
    withConfigPathAsync(['data'], () =>
      prepareDataset({
        name: pipeline.name,
        section: requireSection(context, 'data'),
        recipe,
        base: folder,
        into: path,
        log: host.log,
        record: (preparation) => runRecord(context, started, { ...preparation }),
      }),
    ),
  )
  if (keep) await host.cache.save(cacheKey(pipeline.name, recipe), dataset.folder)
  return { dataset, cacheHit: false }
}

/** Returns the key of the cache. It contains the name of the pipeline, which is in the dataset but not in the recipe. */
function cacheKey(name: string, { digest }: Recipe): string {
  return `tensorline-dataset-${name}-${digest}`
}
