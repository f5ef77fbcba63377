import type { DatasetDetails } from '../dataset/dataset-schema.ts'
import type { Examples } from '../dataset/examples.ts'
import { UserError } from '../errors/user-error.ts'
import type { Artifact } from '../artifacts/artifact.ts'
import type { EvaluableModel } from '../model/evaluable-model.ts'
import { labelsOf, indexOfOutput, type IndexedOutput } from '../dataset/label-target.ts'
import { requireBatchIndependence } from '../model/batch-independence.ts'
import { loadForInference } from '../model/inference.ts'
import { selectOutput } from '../model/predict.ts'
import type { LayersRuntime } from '../model/runtime.ts'
import { explainIncompatibility } from './model-compatibility.ts'
import type { UncheckedPredictions } from '../metrics/predictions.ts'

/**
 * Predicts the examples of a split with a model, and returns its predictions for one label.
 * @param output the evaluated output of the dataset
 * @param tf null if all models are ONNX models
 * @throws UserError if the model has other features or another label than the dataset
 */
export async function predictSplit(
  tf: LayersRuntime | null,
  evaluable: EvaluableModel,
  dataset: Artifact<DatasetDetails>,
  examples: Examples,
  output: IndexedOutput,
): Promise<UncheckedPredictions> {
  const { details } = evaluable
  const explainMismatch = explainIncompatibility(details, dataset.details, output)
  const predicted = indexOfOutput(details.label, output)
  if (explainMismatch !== null || predicted === null)
    throw new UserError({
      code: 'MODEL_DATASET_MISMATCH',
      found: `a model "${details.name}" that does not fit the dataset: ${explainMismatch}`,
      expected: 'a model that takes the features of the dataset and predicts its label',
      hint: 'Train the model on this dataset, or name the dataset that it was trained on.',
    })
  const model = await loadForInference(tf, evaluable, dataset.details.features)
  await requireBatchIndependence((batch) => model.predict(batch), examples, JSON.stringify(details.name))
  const values = Float64Array.from(selectOutput(await model.predict(examples), predicted.index).values)
  await model.close()
  const { ids } = examples
  const labels = labelsOf(dataset.details.label, output.index, examples.labels)
  switch (predicted.label.kind) {
    case 'class':
      return {
        kind: 'class',
        ids,
        labels: Int32Array.from(labels),
        classes: predicted.label.classes,
        scores: values,
        predicted: null,
      }
    case 'number':
      return { kind: 'number', ids, labels: Float64Array.from(labels), values }
  }
}
