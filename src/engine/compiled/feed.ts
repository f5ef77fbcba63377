import type { GraphWriter } from './graph.ts'
import { addPlaceholder } from './nodes.ts'
import type { Attribute, Constant } from './trace-types.ts'

export type FeedValues = Float32Array | Int32Array | Uint8Array

/** The conversion of the fed values of a run into an input of a traced step: one tensor, step after step. */
export interface Feed {
  readonly type: keyof typeof dataTypes
  /** Shape for one step. */
  readonly shape: readonly number[]
  readonly decoding: Decoding
}

/** The computation of a graph on the values of one step. */
export type Decoding =
  | { readonly kind: 'none' }
  /** Int32 indices `[…]` to float32 `[…, classes]`. */
  | { readonly kind: 'one-hot'; readonly classes: number }
  /** Each `(value − subtract) ÷ divide` in turn in float64, rounded once to float32. */
  | { readonly kind: 'affine'; readonly steps: readonly AffineStep[] }

/** A number for each index of the last axis. */
export interface AffineStep {
  readonly subtract: readonly number[]
  readonly divide: readonly number[]
}

/** Numbers of TensorFlow's `DataType`. */
const dataTypes = { float32: 1, float64: 2, int32: 3, uint8: 4 } as const
type DataType = keyof typeof dataTypes

export function numberOf(type: DataType): number {
  return dataTypes[type]
}

/** Adds the feed of an input for a run of `steps` steps, and the nodes of the input in each step. */
export function addFeed(
  graph: GraphWriter,
  name: string,
  { type, shape, decoding }: Feed,
  steps: number,
): { readonly feed: string; readonly inputs: readonly string[] } {
  const feed = addPlaceholder(graph, name, { type: dataTypes[type], shape: [steps, ...shape] })
  const parts = graph.add(
    'Unpack',
    `${name}/parts`,
    [feed],
    [
      { name: 'num', kind: 'int', value: steps },
      { name: 'axis', kind: 'int', value: 0 },
      typeAttribute('T', type),
    ],
  )
  const decode = decoder(graph, name, type, decoding)
  const inputs = Array.from({ length: steps }, (_, step) =>
    decode(`${parts}:${step}`, `${name}/step_${step}`),
  )
  return { feed, inputs }
}

type Decoder = (part: string, location: string) => string

function decoder(graph: GraphWriter, name: string, type: DataType, decoding: Decoding): Decoder {
  switch (decoding.kind) {
    case 'none':
      return (part) => part
    case 'one-hot':
      return oneHotDecoder(graph, name, decoding.classes)
    case 'affine':
      return affineDecoder(graph, name, type, decoding.steps)
  }
}

function oneHotDecoder(graph: GraphWriter, name: string, classes: number): Decoder {
  const depth = graph.addConstant(`${name}/classes`, int32Constant(classes))
  const [on, off] = [
    addValues(graph, `${name}/on`, [1], 'float32'),
    addValues(graph, `${name}/off`, [0], 'float32'),
  ]
  const attributes = [typeAttribute('T', 'float32'), typeAttribute('TI', 'int32')]
  return (part, location) => graph.add('OneHot', location, [part, depth, on, off], attributes)
}

function affineDecoder(
  graph: GraphWriter,
  name: string,
  type: DataType,
  steps: readonly AffineStep[],
): Decoder {
  const exact = isExactInFloat32(type, steps) ? 'float32' : 'float64'
  const operations = steps.flatMap(({ subtract, divide }, index) => [
    ...operationUnless(graph, `${name}/subtract_${index}`, 'Sub', subtract, 0, exact),
    ...operationUnless(graph, `${name}/divide_${index}`, 'RealDiv', divide, 1, exact),
  ])
  const computed = operations.length === 0 ? 'float32' : exact
  return (part, location) => {
    const wide = addCast(graph, `${location}/wide`, part, type, computed)
    const result = operations.reduce(
      (value, { operation, operand }, index) =>
        graph.add(operation, `${location}/${index}`, [value, operand], [typeAttribute('T', computed)]),
      wide,
    )
    return addCast(graph, location, result, computed, 'float32')
  }
}

/**
 * Returns true if float32 arithmetic gives the same result. A quotient of float32 numbers that is rounded to float64
 * and then to float32 equals the one rounded directly (Figueroa, "When is double rounding innocuous?", SIGNUM
 * Newsletter 30 (1995)).
 */
function isExactInFloat32(type: DataType, steps: readonly AffineStep[]): boolean {
  const [step] = steps
  if (!step || steps.length > 1 || (type !== 'uint8' && type !== 'float32')) return false
  return (
    step.subtract.every((value) => value === 0) && step.divide.every((value) => Math.fround(value) === value)
  )
}

function operationUnless(
  graph: GraphWriter,
  name: string,
  operation: string,
  values: readonly number[],
  neutral: number,
  type: 'float32' | 'float64',
): { readonly operation: string; readonly operand: string }[] {
  if (values.every((value) => value === neutral)) return []
  const same = values.every((value) => value === values[0])
  return [{ operation, operand: addValues(graph, name, same ? values.slice(0, 1) : values, type) }]
}

/**
 * Adds values behind a placeholder, because TensorFlow replaces a division by a constant with a product, which rounds
 * differently.
 */
function addValues(
  graph: GraphWriter,
  name: string,
  values: readonly number[],
  type: 'float32' | 'float64',
): string {
  const array = type === 'float32' ? Float32Array.from(values) : Float64Array.from(values)
  const shape = values.length === 1 ? [] : [values.length]
  const constant = graph.addConstant(`${name}/constant`, {
    type: dataTypes[type],
    shape,
    bytes: new Uint8Array(array.buffer),
  })
  return graph.add(
    'PlaceholderWithDefault',
    name,
    [constant],
    [typeAttribute('dtype', type), { name: 'shape', kind: 'shape', value: shape }],
  )
}

function addCast(graph: GraphWriter, name: string, value: string, from: DataType, to: DataType): string {
  if (from === to) return value
  return graph.add('Cast', name, [value], [typeAttribute('SrcT', from), typeAttribute('DstT', to)])
}

function int32Constant(value: number): Constant {
  return { type: dataTypes.int32, shape: [], bytes: new Uint8Array(Int32Array.of(value).buffer) }
}

function typeAttribute(name: string, type: DataType): Attribute {
  return { name, kind: 'type', value: dataTypes[type] }
}
