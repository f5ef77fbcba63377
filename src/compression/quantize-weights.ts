import { UserError } from '../errors/user-error.ts'
import type { Quantization, StoredModel, StoredWeight } from '../model/stored-model.ts'
import type { WeightType } from '../model/model-schema.ts'
import { listNames } from '../text/format.ts'
import { wildcard } from '../text/wildcard.ts'

export type QuantizedType = Exclude<WeightType, 'float32'>

/**
 * Returns the model with the named weights stored as `type`, in TensorFlow.js's own format, so that TensorFlow.js loads it
 * anywhere. This makes the files smaller, nothing else: the weights become float32 again when the model is loaded, so it needs
 * the same memory and computes as fast as before.
 *
 * The method is that of the TensorFlow.js converter (tfjs-converter/python/tensorflowjs/quantization.py): uint8 and uint16 map
 * each tensor's own range linearly to the integers, with zero exactly representable where the range covers it; float16 rounds to
 * the nearest.
 * @throws UserError when weights are not finite, too large for float16, or already quantized.
 */
export function quantizeModel(
  { description, weights }: StoredModel,
  type: QuantizedType,
  names: ReadonlySet<string>,
): StoredModel {
  return {
    description,
    weights: weights.map((weight) => (names.has(weight.spec.name) ? quantizeWeight(weight, type) : weight)),
  }
}

/**
 * Returns the names of the weights to quantize: all float32 weights, as in the TensorFlow.js converter, except those that a
 * pattern of `exclude` matches. In a pattern, `*` stands for any characters.
 * @throws UserError for a pattern that matches no weight, and when no weight is left
 */
export function weightsToQuantize({ weights }: StoredModel, exclude: readonly string[]): Set<string> {
  const names = weights.filter(({ spec }) => spec.dtype === 'float32').map(({ spec }) => spec.name)
  const patterns = exclude.map((pattern) => ({ pattern, matches: wildcard(pattern) }))
  const unknown = patterns.find(({ matches }) => !names.some(matches))
  if (unknown)
    throw new UserError({
      code: 'QUANTIZE_INVALID_EXCLUDE',
      found: `no float32 weight that matches ${JSON.stringify(unknown.pattern)}`,
      expected: `names of weights of the model: ${listNames(names, mostListed)}`,
      hint: 'Correct the name, or remove it from `quantize.exclude`.',
      key: ['quantize', 'exclude'],
    })
  const left = names.filter((name) => !patterns.some(({ matches }) => matches(name)))
  if (left.length === 0 && names.length > 0)
    throw new UserError({
      code: 'QUANTIZE_INVALID_EXCLUDE',
      found: 'patterns that exclude every weight of the model',
      expected: 'at least one weight to quantize',
      hint: 'Remove a pattern from `quantize.exclude`, or leave out the stage and deploy the original model.',
      key: ['quantize', 'exclude'],
    })
  return new Set(left)
}

const mostListed = 20

/** Returns the values of a quantized weight as float32, as TensorFlow.js loads them. */
export function dequantize({ spec: { name, quantization }, bytes }: StoredWeight): Float32Array {
  const { buffer } = Uint8Array.from(bytes)
  switch (quantization?.dtype) {
    case 'float16':
      return Float32Array.from(new Float16Array(buffer))
    case 'uint8':
      return Float32Array.from(
        new Uint8Array(buffer),
        (level) => level * quantization.scale + quantization.min,
      )
    case 'uint16':
      return Float32Array.from(
        new Uint16Array(buffer),
        (level) => level * quantization.scale + quantization.min,
      )
    case undefined:
      throw new TypeError(`the weight ${name} is not quantized`)
  }
}

/** Quantizes one float32 tensor. */
export function quantizeWeight({ spec, bytes }: StoredWeight, type: QuantizedType): StoredWeight {
  if (spec.quantization !== undefined)
    throw new UserError({
      code: 'QUANTIZE_ALREADY_QUANTIZED',
      found: `the weight ${spec.name} already stored as ${spec.quantization.dtype}`,
      expected: 'a model with float32 weights',
      hint: 'Quantize the model from the stage train, not a model that is already quantized.',
    })
  const values = toFloat32(bytes)
  if (!values.every(Number.isFinite))
    throw new UserError({
      code: 'MODEL_NOT_FINITE',
      found: `a value that is not finite in the weight ${spec.name}`,
      expected: 'finite weights',
      hint: 'The training diverged. Train again with a smaller learning rate.',
    })
  const quantized = type === 'float16' ? toFloat16(spec.name, values) : toIntegers(values, type)
  return { spec: { ...spec, quantization: quantized.quantization }, bytes: quantized.bytes }
}

interface QuantizedValues {
  readonly quantization: Quantization
  readonly bytes: Uint8Array
}

function toFloat16(name: string, values: Float32Array): QuantizedValues {
  const halves = Float16Array.from(values)
  if (!halves.every(Number.isFinite))
    throw new UserError({
      code: 'QUANTIZE_FLOAT16_OVERFLOW',
      found: `a value above 65504, the largest finite float16 value, in the weight ${name}`,
      expected: 'weights within the range of float16',
      hint: 'Set `quantize.dtype: uint16`, which follows the range of each weight, or add the weight to `quantize.exclude`.',
    })
  return { quantization: { dtype: 'float16' }, bytes: bytesOf(halves) }
}

function toIntegers(values: Float32Array, dtype: 'uint8' | 'uint16'): QuantizedValues {
  const levels = dtype === 'uint8' ? 255 : 65535
  const { scale, min, max } = affineRange(values, levels)
  const integers = dtype === 'uint8' ? new Uint8Array(values.length) : new Uint16Array(values.length)
  for (const [index, value] of values.entries())
    integers[index] = roundHalfToEven((Math.min(Math.max(value, min), max) - min) / scale)
  return { quantization: { dtype, scale, min }, bytes: bytesOf(integers) }
}

interface AffineRange {
  readonly scale: number
  readonly min: number
  readonly max: number
}

/**
 * Returns the range of the levels. If zero lies inside the range, the range is shifted so that zero is one of
 * the levels.
 */
function affineRange(values: Float32Array, levels: number): AffineRange {
  const [min, max] = extremes(values)
  if (min === max) return { scale: 1, min, max }
  const scale = (max - min) / levels
  if (min > 0 || max < 0) return { scale, min, max }
  const nudged = -roundHalfToEven(-min / scale) * scale
  return { scale, min: nudged, max: levels * scale + nudged }
}

function extremes(values: Float32Array): [min: number, max: number] {
  let [min = 0] = values
  let max = min
  for (const value of values) {
    if (value < min) min = value
    if (value > max) max = value
  }
  return [min, max]
}

/** Rounds a half to the nearest even number, as numpy does. */
function roundHalfToEven(value: number): number {
  const below = Math.floor(value)
  const rest = value - below
  if (rest === 0.5) return below % 2 === 0 ? below : below + 1
  return rest < 0.5 ? below : below + 1
}

export function toFloat32(bytes: Uint8Array): Float32Array {
  return new Float32Array(Uint8Array.from(bytes).buffer)
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
