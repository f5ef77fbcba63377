import type { OnnxRuntime } from '../../engine/onnx.ts'
import { UserError } from '../../errors/user-error.ts'
import type { Artifact } from '../../artifacts/artifact.ts'
import { requireBatchIndependence } from '../batch-independence.ts'
import { exampleCodec } from '../example-codec.ts'
import { compareGolden, type GoldenVerdict } from '../golden.ts'
import { transformParts } from '../model-io.ts'
import type { Golden, ModelDetails } from '../model-schema.ts'
import { OnnxNetwork } from '../onnx/onnx-network.ts'
import type { LayersRuntime } from '../runtime.ts'
import { loadModel } from '../storage.ts'
import { writeOnnxNetwork } from './write-network.ts'

/**
 * Returns the network of a model as an ONNX file that predicts its golden requests, alone and in a batch.
 * @throws UserError for a layer that the writer does not cover, or other predictions
 */
export async function servingNetwork(
  tf: LayersRuntime,
  ort: OnnxRuntime,
  { folder, details }: Artifact<ModelDetails>,
  golden: Golden,
): Promise<Uint8Array> {
  const model = await loadModel(tf, folder)
  const file = writeOnnxNetwork(model)
  model.dispose()
  await verifyNetwork(ort, file, details, golden)
  return file
}

/** Throws a UserError for a network whose predictions differ from those of the model. */
export async function verifyNetwork(
  ort: OnnxRuntime,
  file: Uint8Array,
  details: Pick<ModelDetails, 'name' | 'features' | 'label' | 'transform'>,
  golden: Golden,
): Promise<void> {
  const examples = exampleCodec(details.features).decode(golden.requests.map(({ input }) => input))
  const network = await OnnxNetwork.loadWritten(ort, file, details)
  try {
    const predict = (batch: typeof examples) =>
      network.run(transformParts(details.transform, batch), batch.size)
    await requireBatchIndependence(predict, examples, details.name)
    const { values, width } = await predict(examples)
    const outputs = golden.requests.map((_, at) => Array.from(values.subarray(at * width, (at + 1) * width)))
    const verdict = compareGolden(golden, outputs)
    if (!verdict.passed) throw differentPredictions(details.name, verdict)
  } finally {
    await network.close()
  }
}

function differentPredictions(name: string, verdict: Extract<GoldenVerdict, { passed: false }>): UserError {
  const [first] = verdict.differences
  return new UserError({
    code: 'MODEL_ONNX_DIFFERENT',
    found: `${verdict.differences.length} of ${verdict.requests} golden requests of the model ${name} with other outputs as ONNX (${first?.id ?? ''}: ${first?.reason ?? ''})`,
    expected: 'the outputs of the model in `golden.json`, within their tolerance',
    hint: 'Set `image.engine` to `wasm` or `node`.',
  })
}
