import type { DatasetDetails } from '../data/dataset-schema.ts'
import type { Examples } from '../data/examples.ts'
import { UserError } from '../errors/user-error.ts'
import type { Artifact } from '../artifacts/artifact.ts'
import type { AskedModel } from '../model/evaluable-model.ts'
import { labelsOf, placeOfAnswer, type PlacedOutput } from '../data/label-target.ts'
import { requireBatchIndependence } from '../model/batch-independence.ts'
import { loadForInference } from '../model/inference.ts'
import { answersOfOutput } from '../model/predict.ts'
import type { LayersRuntime } from '../model/runtime.ts'
import { explainMisfit } from './model-compatibility.ts'
import type { Predictions } from '../metrics/predictions.ts'

/**
 * Asks a model about the examples of a split, and takes what it answers to one label.
 * @param output the one of the dataset's that is judged.
 * @param tf null where there are ONNX models only
 * @throws UserError when the model takes other features or gives other answers than the dataset has.
 */
export async function scoreModel(
  tf: LayersRuntime | null,
  asked: AskedModel,
  dataset: Artifact<DatasetDetails>,
  examples: Examples,
  output: PlacedOutput,
): Promise<Predictions> {
  const { details } = asked
  const misfit = explainMisfit(details, dataset.details, output)
  const own = placeOfAnswer(details.label, output)
  if (misfit !== null || own === null)
    throw new UserError({
      found: `a model "${details.name}" that does not fit the dataset: ${misfit}`,
      expected: 'a model that takes the features of the dataset and answers with its label',
      mend: 'Train the model on this dataset, or name the dataset it belongs to.',
    })
  const model = await loadForInference(tf, asked, dataset.details.features)
  await requireBatchIndependence((batch) => model.predict(batch), examples, JSON.stringify(details.name))
  const values = Float64Array.from(answersOfOutput(await model.predict(examples), own.place).values)
  await model.close()
  const { ids } = examples
  const labels = labelsOf(dataset.details.label, output.place, examples.labels)
  switch (own.label.kind) {
    case 'class':
      return {
        kind: 'class',
        ids,
        labels: Int32Array.from(labels),
        classes: own.label.classes,
        scores: values,
        predicted: null,
      }
    case 'number':
      return { kind: 'number', ids, labels: Float64Array.from(labels), values }
  }
}
