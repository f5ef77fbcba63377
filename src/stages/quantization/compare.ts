import type { DatasetDetails } from '../../dataset/dataset-schema.ts'
import type { Examples } from '../../dataset/examples.ts'
import { outputsOf } from '../../dataset/label-target.ts'
import type { Tf } from '../../engine/engine.ts'
import { compareMetric } from '../../gate/compare-metric.ts'
import type { UncheckedPredictions } from '../../metrics/predictions.ts'
import { predictSplit } from '../../gate/predict-split.ts'
import type { Artifact } from '../../artifacts/artifact.ts'
import type { ModelDetails } from '../../model/model-schema.ts'
import type { OutputComparison } from '../../report/quantization-summary.ts'

export interface Original {
  readonly model: Artifact<ModelDetails>
  readonly dataset: Artifact<DatasetDetails>
  readonly test: Examples
}

/** Compares a model with the original on every output of the dataset. */
export type Compare = (model: Artifact<ModelDetails>) => Promise<OutputComparison[]>

/** One-sided confidence, the default of the gate. */
const confidence = 0.95

/**
 * Predicts the test split with the original model and returns a function that compares other models with it: none may
 * be worse than the original by more than the margin.
 */
export async function comparisonWith(tf: Tf, original: Original, margin: number): Promise<Compare> {
  const { dataset, test } = original
  const { label } = dataset.details
  const outputs = outputsOf(label).map((output, index) => ({ ...output, index }))
  const before: UncheckedPredictions[] = []
  for (const output of outputs) before.push(await predictSplit(tf, original.model, dataset, test, output))
  return async (model) => {
    const comparisons: OutputComparison[] = []
    for (const [index, output] of outputs.entries()) {
      const [baseline, candidate] = [before[index], await predictSplit(tf, model, dataset, test, output)]
      if (!baseline) throw new TypeError('the original has no predictions for an output')
      const row = compareMetric(candidate, baseline, {
        metric: baseline.kind === 'class' ? 'accuracy' : 'r2',
        margin: { kind: 'absolute', value: margin },
        confidence,
      })
      comparisons.push({ output: label.kind === 'multi-output' ? output.name : null, row })
    }
    return comparisons
  }
}
