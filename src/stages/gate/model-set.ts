import { resolve } from 'node:path'
import { UserError } from '../../errors/user-error.ts'
import { refuseLinksOutside } from '../../files/outside.ts'
import { confinementOf } from '../../host/confinement.ts'
import { digestOfJson, type Digest } from '../../artifacts/digest.ts'
import type { EvaluableModel } from '../../model/evaluable-model.ts'
import { locateArtifact, type StageContext } from '../context.ts'
import { bareModelPath, openOrSealModel, type Judged } from './open-model.ts'
import { linesOf, namedPlaces } from './named-places.ts'
import { requireSeeds, requestedSeeds } from '../../gate/require-seeds.ts'

/** One model, or the models of several seeds that are judged together. */
export interface ModelSet {
  /** Of the one model, or of the list of their digests. */
  readonly digest: Digest
  readonly first: EvaluableModel
  /** Those of the further seeds. */
  readonly others: readonly EvaluableModel[]
}

export function allModels({ first, others }: ModelSet): EvaluableModel[] {
  return [first, ...others]
}

export function modelSet(models: readonly EvaluableModel[]): ModelSet {
  const [first, ...others] = models
  if (!first) throw new TypeError('a set without a model')
  return {
    digest: others.length === 0 ? first.digest : digestOfJson(models.map(({ digest }) => digest)),
    first,
    others,
  }
}

/** Where a model is that an input names. */
export interface ModelPlace {
  readonly path: string
  /** The name of its artifact in this run; null for a path. */
  readonly artifact: string | null
  /** Whether it is a file that nobody sealed. */
  readonly bare: boolean
}

/**
 * The models that an input names, one a line: an artifact of this run by its name, or several by a pattern like `model-seed=*`;
 * a folder, or a file that nobody sealed, or several by a pattern with a slash in it.
 * @throws UserError for none, and for another number than the gate asks for
 */
export async function placesOfModels(context: StageContext, text: string): Promise<ModelPlace[]> {
  const places = (await Promise.all(linesOf(text).map((line) => placesOf(context, line)))).flat()
  requireSeeds(context.pipeline.gate, 'candidate', places.length)
  return places
}

async function placesOf(context: StageContext, line: string): Promise<ModelPlace[]> {
  const isPath = line.includes('/') || bareModelPath(line) !== null
  if (isPath && requestedSeeds(context.pipeline.gate) > 1)
    return (await namedPlaces(context, line)).map((path) => ({
      path,
      artifact: null,
      bare: bareModelPath(path) !== null,
    }))
  if (isPath) await refuseLinksOutside([line], confinementOf(context.host.codeOrigin))
  if (isPath) return [{ path: resolve(line), artifact: null, bare: bareModelPath(line) !== null }]
  const names = line.includes('*') ? await context.host.artifacts.namesLike(line) : [line]
  if (names.length === 0)
    throw new UserError({
      code: 'ARTIFACT_NOT_FOUND',
      found: `no artifact of this run that fits ${JSON.stringify(line)}`,
      expected: 'the model of each seed',
      hint: 'Correct the pattern, and let the jobs that train come first (`needs:`).',
    })
  const places: ModelPlace[] = []
  for (const artifact of names)
    places.push({ path: await locateArtifact(context, artifact), artifact, bare: false })
  return places
}

/** Opens the models of an input, and seals at `place` those that nobody sealed. */
export async function openCandidates(
  context: StageContext,
  places: readonly ModelPlace[],
  directory: string,
  judged: Judged,
): Promise<ModelSet> {
  const models: EvaluableModel[] = []
  for (const [seed, { path }] of places.entries())
    models.push(await openOrSealModel(context, path, seedPlace(directory, seed), judged))
  return modelSet(models)
}

/** Names of the artifacts of which each holds the model of one seed, as this run bears them or a matrix of seeds would. */
export function namesOfSeeds(places: readonly ModelPlace[], usual: string): string[] {
  return places.map(({ artifact }, seed) =>
    places.length === 1 ? usual : (artifact ?? `${usual}-seed=${seed + 1}`),
  )
}

/** Where the model of a seed is sealed, the first at the place itself. */
export function seedPlace(directory: string, seed: number): string {
  return seed === 0 ? directory : `${directory}-${seed + 1}`
}
