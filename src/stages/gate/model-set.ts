import { join, resolve } from 'node:path'
import { refuseLinksOutside } from '../../files/outside.ts'
import { confinementOf } from '../../host/confinement.ts'
import { digestOfJson, type Digest } from '../../artifacts/digest.ts'
import type { EvaluableModel } from '../../model/evaluable-model.ts'
import { locateArtifact, type StageContext } from '../context.ts'
import { externalModelPath, openOrPackModel, type TestData } from './open-model.ts'
import { artifactsLike, linesOf } from '../expand-line.ts'
import { expandPaths } from './expand-paths.ts'
import { requireSeeds, requestedSeeds } from '../../gate/require-seeds.ts'

/** One model, or the models of several seeds that are evaluated together. */
export interface ModelSet {
  /** Digest of the only model, or of the list of all digests. */
  readonly digest: Digest
  readonly first: EvaluableModel
  /** Models of the other seeds. */
  readonly others: readonly EvaluableModel[]
}

export function allModels({ first, others }: ModelSet): EvaluableModel[] {
  return [first, ...others]
}

/** Location of a model that an input names. */
export interface ModelLocation {
  readonly path: string
  /** Name of its artifact in this run; null for a path. */
  readonly artifact: string | null
  /** True for a model file outside an artifact. */
  readonly external: boolean
}

/**
 * Finds the models that an input names, one a line: an artifact of this run by its name, or several by a pattern such as
 * `model-seed=*`; a folder or a model file, or several by a pattern with a slash.
 * @throws UserError for no models, or for another number than the gate requires
 */
export async function locateModels(context: StageContext, text: string): Promise<ModelLocation[]> {
  const locations = (await Promise.all(linesOf(text).map((line) => locateLine(context, line)))).flat()
  requireSeeds(context.pipeline.gate, 'candidate', locations.length)
  return locations
}

async function locateLine(context: StageContext, line: string): Promise<ModelLocation[]> {
  const isPath = line.includes('/') || externalModelPath(line) !== null
  if (isPath && requestedSeeds(context.pipeline.gate) > 1)
    return (await expandPaths(context, line)).map((path) => ({
      path,
      artifact: null,
      external: externalModelPath(path) !== null,
    }))
  if (isPath) await refuseLinksOutside([line], confinementOf(context.host.codeOrigin))
  if (isPath) return [{ path: resolve(line), artifact: null, external: externalModelPath(line) !== null }]
  const names = await artifactsLike(context.host, line, 'the model of each seed', 'train')
  const locations: ModelLocation[] = []
  for (const artifact of names)
    locations.push({ path: await locateArtifact(context, artifact), artifact, external: false })
  return locations
}

/** Opens the models of an input, and seals model files in `directory`. */
export async function openCandidates(
  context: StageContext,
  locations: readonly ModelLocation[],
  directory: string,
  data: TestData,
): Promise<ModelSet> {
  return openModels(
    context,
    locations.map(({ path }) => path),
    directory,
    data,
  )
}

/**
 * Opens the baseline at a path, or the baselines of all seeds.
 * @param names artifacts of the seeds, which the path contains if a run published them
 */
export async function openBaselines(
  context: StageContext,
  path: string,
  names: readonly string[],
  data: TestData,
): Promise<ModelSet> {
  const paths = await baselinePaths(context, path, names)
  requireSeeds(context.pipeline.gate, 'baseline', paths.length)
  return openModels(context, paths, join(context.workspace, 'given', 'baseline'), data)
}

async function baselinePaths(
  context: StageContext,
  path: string,
  names: readonly string[],
): Promise<string[]> {
  const { gate } = context.pipeline
  if (requestedSeeds(gate) === 1) return [path]
  return gate.baseline.from === 'path' ? expandPaths(context, path) : names.map((name) => join(path, name))
}

async function openModels(
  context: StageContext,
  paths: readonly string[],
  directory: string,
  data: TestData,
): Promise<ModelSet> {
  const models: EvaluableModel[] = []
  for (const [seed, path] of paths.entries())
    models.push(
      await openOrPackModel(context, path, seed === 0 ? directory : `${directory}-${seed + 1}`, data),
    )
  const [first, ...others] = models
  if (!first) throw new TypeError('a set without a model')
  return {
    digest: others.length === 0 ? first.digest : digestOfJson(models.map(({ digest }) => digest)),
    first,
    others,
  }
}

/** Returns the artifact name of each seed's model: its name in this run, or the name that a matrix of seeds would give it. */
export function artifactNames(
  locations: readonly ModelLocation[],
  defaultName: string,
): [string, ...string[]] {
  const [first, ...others] = locations.map(({ artifact }, seed) =>
    locations.length === 1 ? defaultName : (artifact ?? `${defaultName}-seed=${seed + 1}`),
  )
  return [first ?? defaultName, ...others]
}
