import type { DatasetDetails } from '../data/schema.ts'
import type { Examples } from '../data/split.ts'
import { UserError } from '../errors.ts'
import type { Artifact } from '../lineage/artifact.ts'
import type { AskedModel } from '../model/asked.ts'
import { loadForInference } from '../model/inference.ts'
import type { LayersRuntime } from '../model/runtime.ts'
import { explainMisfit } from './misfit.ts'
import type { Predictions } from './predictions.ts'

/**
 * Asks a model about the examples of a split.
 * @param tf null where there are ONNX models only
 * @throws UserError when the model takes other features or gives other answers than the dataset has.
 */
export async function scoreModel(
  tf: LayersRuntime | null,
  asked: AskedModel,
  dataset: Artifact<DatasetDetails>,
  examples: Examples,
): Promise<Predictions> {
  const { details } = asked
  const misfit = explainMisfit(details, dataset.details)
  if (misfit !== null)
    throw new UserError({
      found: `a model "${details.name}" that does not fit the dataset: ${misfit}`,
      expected: 'a model that takes the features of the dataset and answers with its label',
      mend: 'Train the model on this dataset, or name the dataset it belongs to.',
    })
  const model = await loadForInference(tf, asked)
  const { values } = await model.predict(examples)
  await model.close()
  const { ids } = examples
  switch (details.label.kind) {
    case 'class':
      return {
        kind: 'class',
        ids,
        labels: Int32Array.from(examples.labels),
        classes: details.label.classes,
        scores: values,
        predicted: null,
      }
    case 'number':
      return { kind: 'number', ids, labels: Float32Array.from(examples.labels), values }
  }
}
