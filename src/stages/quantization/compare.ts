import { gateSection } from '../../config/gate.ts'
import { digestOfSplit } from '../../data/dataset.ts'
import type { DatasetDetails } from '../../data/dataset-schema.ts'
import type { Examples } from '../../data/examples.ts'
import { outputsOf } from '../../data/label-target.ts'
import type { Tf } from '../../engine/engine.ts'
import { packageVersion } from '../../package/package-root.ts'
import { minimalGateInput } from '../../gate/evaluation-input.ts'
import { evaluateGate } from '../../gate/evaluate.ts'
import type { UncheckedPredictions } from '../../metrics/predictions.ts'
import { predictSplit } from '../../gate/predict-split.ts'
import type { ComparisonRow } from '../../gate/verdict.ts'
import type { Artifact } from '../../artifacts/artifact.ts'
import type { ModelDetails } from '../../model/model-schema.ts'
import type { OutputComparison } from '../../report/quantization-summary.ts'
import type { StageContext } from '../context.ts'

export interface Original {
  readonly model: Artifact<ModelDetails>
  readonly dataset: Artifact<DatasetDetails>
  readonly test: Examples
}

/** Compares a model with the original on every output of the dataset. */
export type Compare = (model: Artifact<ModelDetails>) => Promise<OutputComparison[]>

/** Predicts the test split with the original, and returns the comparison of other models with it. */
export async function comparisonWith(context: StageContext, tf: Tf, original: Original): Promise<Compare> {
  const { dataset, test } = original
  const { label } = dataset.details
  const outputs = outputsOf(label).map((output, index) => ({ ...output, index }))
  const before: UncheckedPredictions[] = []
  for (const output of outputs) before.push(await predictSplit(tf, original.model, dataset, test, output))
  return async (model) => {
    const comparisons: OutputComparison[] = []
    for (const [index, output] of outputs.entries()) {
      const [baseline, candidate] = [before[index], await predictSplit(tf, model, dataset, test, output)]
      if (!baseline) throw new TypeError('the original was not scored for every output')
      const row = compareOutput(context, original, { model, candidate, baseline })
      comparisons.push({ output: label.kind === 'several' ? output.name : null, row })
    }
    return comparisons
  }
}

interface ScoredOutput {
  readonly model: Artifact<ModelDetails>
  readonly candidate: UncheckedPredictions
  readonly baseline: UncheckedPredictions
}

/** The same rule as the gate's: no worse than the original by more than the margin, shown on the same examples. */
function compareOutput(
  { pipeline, host }: StageContext,
  { model: original, dataset }: Original,
  { model, candidate, baseline }: ScoredOutput,
): ComparisonRow {
  const margin = pipeline.quantize['max-accuracy-drop']
  const metric = baseline.kind === 'class' ? 'accuracy' : 'r2'
  const { comparisons } = evaluateGate({
    ...minimalGateInput,
    name: pipeline.name,
    gate: gateSection.parse({ compare: [{ metric, margin }] }),
    candidate,
    baseline: {
      found: true,
      predictions: baseline,
      model: original.digest,
      commit: null,
      createdAt: null,
      runUrl: null,
    },
    lineage: {
      evaluated: 'models',
      model: model.digest,
      seeds: null,
      dataset: dataset.digest,
      testSplit: digestOfSplit(dataset, 'test'),
      config: model.manifest.config,
      code: {},
      repository: host.revision?.url ?? null,
      commit: host.revision?.commit ?? null,
      tensorline: packageVersion(),
    },
  })
  const [comparison] = comparisons
  if (!comparison) throw new TypeError('the one comparison asked for was not made')
  return comparison
}
