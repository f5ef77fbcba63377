import { canonicalJson } from '../../artifacts/digest.ts'
import { columnsToRead } from '../../config/gate.ts'
import type { StageContext } from '../context.ts'
import { measurementsOf } from './measure-budgets.ts'

/**
 * Returns true if two contexts of one step collect the same predictions and measurements for the same dataset, so that their
 * gates differ only in how they decide.
 */
export function needSamePredictions(a: StageContext, b: StageContext): boolean {
  return canonicalJson(predictionNeeds(a)) === canonicalJson(predictionNeeds(b))
}

/** Everything in a pipeline that determines which models predict which examples, and what is measured and read beside it. */
function predictionNeeds({ pipeline: { name, gate } }: StageContext) {
  const { id, task = null, output = null, baseline, replicates = null, robustness, slices } = gate
  return {
    ...{ name, id, task, output, baseline, replicates, robustness },
    // Seeds the random perturbations of examples.
    seed: robustness.length > 0 ? gate.seed : null,
    // With slices, those of the baseline's report are read.
    hasSlices: slices.length > 0,
    columns: columnsToRead(gate),
    measurements: [...measurementsOf(gate)].sort(),
  }
}
