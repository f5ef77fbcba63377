import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FittedTransform } from '../../dataset/dataset-schema.ts'
import { sliceBatch, type RawBatch } from '../../dataset/examples.ts'
import { applyPart, partsOf } from '../../transform/example-parts.ts'
import { loadOnnxRuntime, type OnnxRuntime, type OnnxSession, type OnnxTensor } from '../../engine/onnx.ts'
import { messageOf, UserError } from '../../errors/user-error.ts'
import { openArtifact, type Artifact } from '../../artifacts/artifact.ts'
import { inLabelUnits, type Inference, type ModelOutputs } from '../predict.ts'
import { withChannelsFirst } from './tensor-layout.ts'
import { onnxDetailsSchema, onnxFile, type OnnxDetails } from './onnx-schema.ts'
import { signatureOf, type OnnxInput, type OnnxSignature } from './infer-signature.ts'

/**
 * Opens an ONNX artifact.
 * @throws UserError when its files differ from its manifest
 */
export function openOnnxModel(folder: string): Promise<Artifact<OnnxDetails>> {
  return openArtifact(folder, 'onnx-model', onnxDetailsSchema)
}

/**
 * Loads an ONNX model.
 * @throws UserError when ONNX Runtime cannot load it, or it does not fit the transform or the label
 */
export async function loadOnnxModel(
  folder: string,
  { transform, label }: Pick<OnnxDetails, 'transform' | 'label'>,
): Promise<Inference> {
  const ort = loadOnnxRuntime()
  const session = await createSession(ort, await readFile(join(folder, onnxFile)))
  const signature = signatureOf(session, transform, label)
  return {
    predict: async (batch) =>
      inLabelUnits(label, transform.labels, await predict(ort, session, signature, transform, batch)),
    close: () => session.release(),
  }
}

async function createSession(ort: OnnxRuntime, bytes: Uint8Array): Promise<OnnxSession> {
  try {
    return await ort.InferenceSession.create(bytes, { executionProviders: ['wasm'] })
  } catch (error) {
    throw new UserError(
      {
        code: 'MODEL_UNLOADABLE',
        found: `an ONNX model that ONNX Runtime cannot load (${messageOf(error)})`,
        expected: 'a model in one file, with operators that ONNX Runtime supports',
        hint: 'Export the model again with its weights inside the file.',
      },
      { cause: error },
    )
  }
}

const largestBatch = 256

async function predict(
  ort: OnnxRuntime,
  session: OnnxSession,
  { inputs, batch, output }: OnnxSignature,
  transform: FittedTransform,
  examples: RawBatch,
): Promise<ModelOutputs> {
  const { size } = examples
  const step = batch ?? largestBatch
  const outputs: Float32Array[] = []
  for (let start = 0; start < size; start += step) {
    const count = Math.min(step, size - start)
    const prepared = preparedParts(transform, sliceBatch(examples, start, count))
    const feeds = Object.fromEntries(
      inputs.map((input) => [
        input.name,
        feedOf(ort, input, prepared(input), { count, size: batch ?? count }),
      ]),
    )
    const values = valuesOf((await session.run(feeds, [output]))[output])
    outputs.push(values.subarray(0, (values.length / (batch ?? count)) * count))
  }
  const values = joined(outputs)
  return { size, width: size === 0 ? 0 : values.length / size, values }
}

/** Returns a function for the values of an input, example after example. */
function preparedParts(transform: FittedTransform, batch: RawBatch): (input: OnnxInput) => Float32Array {
  const parts = partsOf(transform).map((part) => ({ part, values: applyPart(transform, part, batch) }))
  return ({ source }) => {
    const image = source !== null && 'image' in source ? source.image : null
    const found = parts.find(({ part }) => (part.kind === 'image' ? part.name : null) === image)
    if (found === undefined) throw new TypeError(`no values for the input ${source?.name}`)
    return source === null || 'image' in source
      ? found.values
      : selected(found.values, batch.size, source.positions)
  }
}

/** Returns the values at some positions of each example. */
function selected(values: Float32Array, size: number, positions: readonly number[]): Float32Array {
  const width = values.length / size
  const taken = new Float32Array(size * positions.length)
  for (let row = 0; row < size; row++)
    for (const [index, position] of positions.entries())
      taken[row * positions.length + index] = values[row * width + position] ?? Number.NaN
  return taken
}

/** @param sizes the number of examples, and that of a batch */
function feedOf(
  ort: OnnxRuntime,
  { type, layout }: OnnxInput,
  values: Float32Array,
  { count, size }: { readonly count: number; readonly size: number },
): OnnxTensor {
  const laid = layout.kind === 'channels first' ? withChannelsFirst(values, count, layout.shape) : values
  return tensorOf(ort, type, padded(laid, size * (laid.length / count)), [size, ...layout.shape])
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((length, part) => length + part.length, 0))
  let index = 0
  for (const part of parts) {
    whole.set(part, index)
    index += part.length
  }
  return whole
}

/** Pads the last batch of a model with a fixed batch size with zeros. */
function padded(values: Float32Array, length: number): Float32Array {
  if (values.length === length) return values
  const filled = new Float32Array(length)
  filled.set(values)
  return filled
}

function tensorOf(
  ort: OnnxRuntime,
  type: OnnxInput['type'],
  values: Float32Array,
  shape: readonly number[],
): OnnxTensor {
  switch (type) {
    case 'float32':
      return new ort.Tensor('float32', values, shape)
    case 'float64':
      return new ort.Tensor('float64', Float64Array.from(values), shape)
  }
}

function valuesOf(tensor: OnnxTensor | undefined): Float32Array {
  const values = tensor?.data
  if (values instanceof Float32Array) return values
  if (values instanceof Float64Array) return Float32Array.from(values)
  throw new TypeError('an output has a different type than the model declares')
}
