import { join } from 'node:path'
import { UserError } from '../../errors/user-error.ts'
import type { AskedModel } from '../../model/evaluable-model.ts'
import type { Run } from '../context.ts'
import { findBaseline, type FoundBaseline } from './find-baseline.ts'
import { modelSet, seedPlace, type ModelSet } from './model-set.ts'
import { namedPlaces } from './named-places.ts'
import { openOrSealModel, placeOfBaseline, type Judged } from './open-model.ts'
import { requireSeeds, seedsAsked } from './require-seeds.ts'

/** The models of the base branch, one for each of the candidate's; of several seeds under the names of the candidate's. */
export async function findBaselineModels(
  run: Run,
  given: string,
  [usual = '', ...alongside]: readonly string[],
  judged: Judged,
): Promise<FoundBaseline<ModelSet>> {
  const { baseline } = run.line.gate
  if (alongside.length > 0) refuseOneName(run, given)
  const names = alongside.length === 0 || baseline.from === 'path' ? null : [usual, ...alongside]
  return findBaseline(run, { given, usual, alongside }, (path) => openBaselines(run, path, names, judged))
}

/** @throws UserError for what can name one model only, where the gate asks for several */
function refuseOneName({ line: { gate } }: Run, given: string): void {
  const { baseline } = gate
  const named = given !== '' || (baseline.from === 'run' && baseline.artifact !== null)
  if (!named && baseline.from !== 'release') return
  throw new UserError({
    found: `${baseline.from === 'release' ? 'a release asset' : 'the name of one artifact'} as the baseline, and gate.replicates is ${seedsAsked(gate)}`,
    expected: 'a branch, whose runs publish each seed under the name that it has here, or a path',
    mend: 'Name a branch under gate.baseline, or a path with a pattern like `accepted/seed-*`.',
  })
}

/**
 * Opens the baseline at a path, or those of all seeds.
 * @param names of their artifacts, of which the path holds one each where a run made them; null where a pattern names them
 */
async function openBaselines(
  run: Run,
  path: string,
  names: readonly string[] | null,
  judged: Judged,
): Promise<ModelSet> {
  const places = await placesOfBaselines(run, path, names)
  requireSeeds(run.line.gate, 'baseline', places.length)
  const models: AskedModel[] = []
  for (const [seed, each] of places.entries())
    models.push(await openOrSealModel(run, each, seedPlace(placeOfBaseline(run), seed), judged))
  return modelSet(models)
}

async function placesOfBaselines(run: Run, path: string, names: readonly string[] | null): Promise<string[]> {
  if (seedsAsked(run.line.gate) === 1) return [path]
  return names === null ? namedPlaces(run, path) : names.map((name) => join(path, name))
}
