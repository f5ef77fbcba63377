import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf, UserError } from '../../errors/user-error.ts'
import type { OnnxRuntime, OnnxSession, OnnxTensor } from '../../engine/onnx.ts'
import { partsOf, type ExamplePart } from '../../transform/example-parts.ts'
import type { ModelDetails } from '../model-schema.ts'
import { inLabelUnits, joinOutputs, type ModelOutputs } from '../predict.ts'
import { withChannelsFirst } from './tensor-layout.ts'
import { onnxFile, type OnnxDetails } from './onnx-schema.ts'
import { signatureOf, writtenSignature, type OnnxInput, type OnnxSignature } from './infer-signature.ts'

/** The transform of the examples and the label that an ONNX model predicts. */
export type OnnxContext = Pick<OnnxDetails, 'transform' | 'label'>

/** The transform and the label of a model of TensorFlow.js. */
type WrittenContext = Pick<ModelDetails, 'transform' | 'label'>

/** An ONNX model in memory. */
export class OnnxNetwork {
  readonly #ort: OnnxRuntime
  readonly #session: OnnxSession
  readonly #signature: OnnxSignature
  readonly #context: WrittenContext
  readonly #parts: readonly ExamplePart[]
  /** Number of values of each output for one example. */
  #widths: readonly number[] = []

  private constructor(
    ort: OnnxRuntime,
    session: OnnxSession,
    signature: OnnxSignature,
    context: WrittenContext,
  ) {
    this.#ort = ort
    this.#session = session
    this.#signature = signature
    this.#context = context
    this.#parts = partsOf(context.transform)
  }

  /**
   * Loads the model of a folder.
   * @throws UserError when ONNX Runtime cannot load it, or it does not fit the transform or the label
   */
  static async load(ort: OnnxRuntime, folder: string, context: OnnxContext): Promise<OnnxNetwork> {
    const session = await createSession(ort, await readFile(join(folder, onnxFile)))
    return new OnnxNetwork(ort, session, signatureOf(session, context.transform, context.label), context)
  }

  /**
   * Loads the network of a model of TensorFlow.js that `writeOnnxNetwork` wrote.
   * @throws UserError when ONNX Runtime cannot load it
   */
  static async loadWritten(
    ort: OnnxRuntime,
    file: Uint8Array,
    context: WrittenContext,
  ): Promise<OnnxNetwork> {
    const session = await createSession(ort, file)
    return new OnnxNetwork(ort, session, writtenSignature(session, context.transform, context.label), context)
  }

  /**
   * Predicts transformed examples in one batch, or in several if the model has a fixed batch size.
   * @param parts as `transformParts` returns them
   * @param size number of examples, at least one
   */
  async run(parts: readonly Float32Array[], size: number): Promise<ModelOutputs> {
    const step = this.#signature.batch ?? size
    const outputs: Float32Array[] = []
    for (let start = 0; start < size; start += step) {
      const count = Math.min(step, size - start)
      const slices = parts.map((values) => sliceExamples(values, size, start, count))
      outputs.push(await this.#runBatch(slices, count))
    }
    const values = joinValues(outputs)
    const { label, transform } = this.#context
    const widths = this.#widths.length > 1 && { widths: this.#widths }
    return inLabelUnits(label, transform.labels, { size, width: values.length / size, values, ...widths })
  }

  close(): Promise<void> {
    return this.#session.release()
  }

  async #runBatch(parts: readonly Float32Array[], count: number): Promise<Float32Array> {
    const { inputs, batch, outputs } = this.#signature
    const size = batch ?? count
    const feeds = Object.fromEntries(
      inputs.map((input) => {
        const values = this.#valuesFor(input, parts, count)
        return [input.name, feedOf(this.#ort, input, values, { count, size })]
      }),
    )
    const results = await this.#session.run(feeds, outputs)
    const values = outputs.map((name) => valuesOf(results[name]))
    this.#widths = values.map(({ length }) => length / size)
    const [only, ...others] = values
    const joined = only && others.length === 0 ? only : joinOutputs(values, size)
    return joined.subarray(0, (joined.length / size) * count)
  }

  /** Returns the values for an input, example after example. */
  #valuesFor({ source }: OnnxInput, parts: readonly Float32Array[], count: number): Float32Array {
    const image = source !== null && 'image' in source ? source.image : null
    const index = this.#parts.findIndex((part) => (part.kind === 'image' ? part.name : null) === image)
    const values = parts[index]
    if (values === undefined) throw new TypeError(`no values for the input ${source?.name}`)
    return source === null || 'image' in source ? values : selected(values, count, source.positions)
  }
}

async function createSession(ort: OnnxRuntime, bytes: Uint8Array): Promise<OnnxSession> {
  try {
    return await ort.createSession(bytes)
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

function sliceExamples(values: Float32Array, size: number, start: number, count: number): Float32Array {
  const width = values.length / size
  return values.subarray(start * width, (start + count) * width)
}

export function joinValues(parts: readonly Float32Array[]): Float32Array {
  const [only, ...others] = parts
  if (only && others.length === 0) return only
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
    case 'int32':
      return new ort.Tensor('int32', Int32Array.from(values), shape)
    case 'int64':
      return new ort.Tensor('int64', BigInt64Array.from(Array.from(values, BigInt)), shape)
  }
}

function valuesOf(tensor: OnnxTensor | undefined): Float32Array {
  const values = tensor?.data
  if (values instanceof Float32Array) return values
  if (values instanceof Float64Array) return Float32Array.from(values)
  throw new TypeError('an output has a different type than the model declares')
}
