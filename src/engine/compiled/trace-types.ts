import { isDeepStrictEqual } from 'node:util'

/** The operations of one training step, in order, with their effects. */
export interface Trace {
  readonly operations: readonly Operation[]
  /** Tensors from before the step, and those that JavaScript created during it. */
  readonly constants: readonly Constant[]
  /** The variables that the step reads or assigns. */
  readonly variables: readonly RecordedVariable[]
  readonly inputs: readonly TensorType[]
  /** The new values of variables. */
  readonly updates: readonly Update[]
  /** Updates of other variables, in order; each input has its value from before all of them. */
  readonly kernels: readonly KernelCall[]
  /** The scalars that the step read back, in order. */
  readonly results: readonly Reference[]
}

export interface Operation {
  readonly name: string
  readonly attributes: readonly Attribute[]
  readonly inputs: readonly Reference[]
}

export type Attribute = { readonly name: string } & (
  | { readonly kind: 'type' | 'int' | 'float'; readonly value: number }
  | { readonly kind: 'ints' | 'floats' | 'shape'; readonly value: readonly number[] }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'bools'; readonly value: readonly boolean[] }
  | { readonly kind: 'string'; readonly value: string }
)

/** The origin of an operation's input. */
export type Reference =
  | { readonly kind: 'input' | 'constant'; readonly index: number }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'output'; readonly operation: number; readonly index: number }

/** A tensor's type, where `type` is a number of TensorFlow's `DataType`, and its shape. */
export interface TensorType {
  readonly type: number
  readonly shape: readonly number[]
}

export interface Constant extends TensorType {
  /** Little-endian values, row by row. */
  readonly bytes: Uint8Array
}

export interface RecordedVariable extends TensorType {
  readonly name: string
}

export interface Update {
  readonly variable: string
  readonly value: Reference
}

/** A kernel that updates variables in place: its first inputs are `variables`. */
export interface KernelCall {
  readonly operation: string
  readonly attributes: readonly Attribute[]
  readonly variables: readonly string[]
  readonly inputs: readonly Reference[]
}

/** The reason why a training step cannot become a graph. */
export interface TraceRejection {
  readonly refused: string
}

/**
 * Returns the difference between two traces of the same step; null if they agree. Differences come from decisions in
 * JavaScript, such as the mask of a dropout, which a graph would repeat in every step.
 */
export function traceMismatch(first: Trace, second: Trace): TraceRejection | null {
  if (isDeepStrictEqual(first, second)) return null
  const differing = second.operations.find((operation, index) => {
    const before = first.operations[index]
    if (!isDeepStrictEqual(operation, before)) return true
    return operation.inputs.some(
      (input) =>
        input.kind === 'constant' &&
        !isDeepStrictEqual(first.constants[input.index], second.constants[input.index]),
    )
  })
  return {
    refused: `two traces of it differ${differing ? `, from the operation ${differing.name} on` : ''}`,
  }
}
