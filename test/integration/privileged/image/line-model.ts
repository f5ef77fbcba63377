import * as tf from '@tensorflow/tfjs'
import { openArtifact, writeArtifact, type Artifact } from '../../../../src/artifacts/artifact.ts'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { modelDetailsSchema, type ModelDetails } from '../../../../src/model/model-schema.ts'
import { saveModel } from '../../../../src/model/storage.ts'

/** y = 2x + 1, as TensorFlow.js saves it. */
export async function makeLine(place: string): Promise<Artifact<ModelDetails>> {
  await tf.setBackend('cpu')
  const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] })
  model.setWeights([tf.tensor2d([[2]]), tf.tensor1d([1])])
  const details: ModelDetails = {
    name: 'line',
    features: { kind: 'table', columns: [{ name: 'x', type: 'number' }] },
    label: { kind: 'number', column: 'y' },
    transform: { steps: [], shape: [1] },
    modelBytes: 8,
    parameters: 2,
    weights: 'float32',
  }
  await writeArtifact(place, async (draft) => {
    await saveModel(tf, model, draft)
    return { kind: 'model', parents: {}, config: digestOf('line'), details, run: {} }
  })
  return openArtifact(place, 'model', modelDetailsSchema)
}
