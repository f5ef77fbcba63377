import { isDeepStrictEqual } from 'node:util'

/** What one training step does to its tensors, in the order it did it. */
export interface Trace {
  readonly operations: readonly Operation[]
  /** Tensors from before the step, and those that JavaScript made during it. */
  readonly constants: readonly Constant[]
  /** The variables the step reads or assigns. */
  readonly variables: readonly RecordedVariable[]
  readonly inputs: readonly TensorType[]
  /** The new values of variables. */
  readonly updates: readonly Update[]
  /** Updates of other variables, in the order they are made; each input is what it was before any of them. */
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

/** Where an operation's input comes from. */
export type Reference =
  | { readonly kind: 'input' | 'constant'; readonly index: number }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'output'; readonly operation: number; readonly index: number }

/** `type` is a number of TensorFlow's `DataType`. */
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

/** A kernel that updates variables in place: these are its first inputs. */
export interface KernelCall {
  readonly operation: string
  readonly attributes: readonly Attribute[]
  readonly variables: readonly string[]
  readonly inputs: readonly Reference[]
}

/** Why a training step cannot become a graph. */
export interface TraceRejection {
  readonly refused: string
}

/**
 * Whether two recordings of the same step agree; null when they do. What differs is what JavaScript decided anew, such as
 * the mask of a dropout, which a graph would repeat for ever.
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
    refused: `two steps of it do not do the same${differing ? `, from the operation ${differing.name} on` : ''}`,
  }
}
