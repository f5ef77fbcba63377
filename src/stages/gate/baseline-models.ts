import { join } from 'node:path'
import { UserError } from '../../errors/user-error.ts'
import type { EvaluableModel } from '../../model/evaluable-model.ts'
import type { StageContext } from '../context.ts'
import { findBaseline, type FoundBaseline } from './find-baseline.ts'
import { modelSet, seedPlace, type ModelSet } from './model-set.ts'
import { namedPlaces } from './named-places.ts'
import { openOrSealModel, placeOfBaseline, type Judged } from './open-model.ts'
import { requireSeeds, requestedSeeds } from '../../gate/require-seeds.ts'

/** The models of the base branch, one for each of the candidate's; of several seeds under the names of the candidate's. */
export async function findBaselineModels(
  context: StageContext,
  given: string,
  [usual = '', ...alongside]: readonly string[],
  judged: Judged,
): Promise<FoundBaseline<ModelSet>> {
  const { baseline } = context.pipeline.gate
  if (alongside.length > 0) refuseOneName(context, given)
  const names = alongside.length === 0 || baseline.from === 'path' ? null : [usual, ...alongside]
  return findBaseline(context, { given, usual, alongside }, (path) =>
    openBaselines(context, path, names, judged),
  )
}

/** @throws UserError for what can name one model only, where the gate asks for several */
function refuseOneName({ pipeline: { gate } }: StageContext, given: string): void {
  const { baseline } = gate
  const named = given !== '' || (baseline.from === 'run' && baseline.artifact !== null)
  if (!named && baseline.from !== 'release') return
  throw new UserError({
    code: 'BASELINE_WRONG_KIND',
    found: `${baseline.from === 'release' ? 'a release asset' : 'the name of one artifact'} as the baseline, and gate.replicates is ${requestedSeeds(gate)}`,
    expected: 'a branch, whose runs publish each seed under the name that it has here, or a path',
    hint: 'Name a branch under gate.baseline, or a path with a pattern like `accepted/seed-*`.',
  })
}

/**
 * Opens the baseline at a path, or those of all seeds.
 * @param names of their artifacts, of which the path holds one each where a run made them; null where a pattern names them
 */
async function openBaselines(
  context: StageContext,
  path: string,
  names: readonly string[] | null,
  judged: Judged,
): Promise<ModelSet> {
  const places = await placesOfBaselines(context, path, names)
  requireSeeds(context.pipeline.gate, 'baseline', places.length)
  const models: EvaluableModel[] = []
  for (const [seed, each] of places.entries())
    models.push(await openOrSealModel(context, each, seedPlace(placeOfBaseline(context), seed), judged))
  return modelSet(models)
}

async function placesOfBaselines(
  context: StageContext,
  path: string,
  names: readonly string[] | null,
): Promise<string[]> {
  if (requestedSeeds(context.pipeline.gate) === 1) return [path]
  return names === null ? namedPlaces(context, path) : names.map((name) => join(path, name))
}
