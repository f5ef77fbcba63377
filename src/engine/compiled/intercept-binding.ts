import type { Tensor } from '@tensorflow/tfjs'
import type { NodeJSKernelBackend } from '@tensorflow/tfjs-node-gpu/dist/nodejs_kernel_backend.js'
import type { TFJSBinding } from '@tensorflow/tfjs-node-gpu/dist/tfjs_binding.js'
import type { TensorType } from './trace-types.ts'

/** The native library's identification of a tensor. The id changes when a variable is assigned, and is never reused. */
export interface NativeTensor extends TensorType {
  readonly id: number
}

/** Runs `work` while TensorFlow.js calls `replacements` instead of the binding's own functions. */
export async function withBinding<Result>(
  backend: NodeJSKernelBackend,
  replacements: Partial<TFJSBinding>,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const restore = replaceInBinding(backend, replacements)
  try {
    return await work()
  } finally {
    restore()
  }
}

/**
 * Makes TensorFlow.js call `replacements` instead of the binding's own functions.
 * @returns a function that restores the binding
 */
export function replaceInBinding(
  backend: NodeJSKernelBackend,
  replacements: Partial<TFJSBinding>,
): () => void {
  const binding = backend.binding
  backend.binding = derived(binding, replacements)
  return () => {
    backend.binding = binding
  }
}

/**
 * Returns an object that inherits from `base` and overrides properties, because the binding's properties can be neither
 * enumerated nor assigned.
 */
function derived<Base extends object>(base: Base, replacements: Partial<Base>): Base {
  const inherits = (value: unknown): value is Base => Object.prototype.isPrototypeOf.call(base, Object(value))
  const made: unknown = Object.create(base, Object.getOwnPropertyDescriptors(replacements))
  if (!inherits(made)) throw new Error('an object that was created from another does not inherit from it')
  return made
}

/**
 * Returns the native ids of tensors. Ids are visible only as inputs of operations, so each tensor passes through an
 * operation without cost.
 */
export async function nativeTensors(
  backend: NodeJSKernelBackend,
  tensors: readonly Tensor[],
): Promise<NativeTensor[]> {
  const { binding } = backend
  const found: NativeTensor[] = []
  const executeOp: TFJSBinding['executeOp'] = (name, attributes, ids, outputs) => {
    const results = binding.executeOp(name, attributes, ids, outputs)
    const [id] = ids
    const [result] = results
    if (id !== undefined && result) found.push({ id, type: result.dtype, shape: [...result.shape] })
    return results
  }
  await withBinding(backend, { executeOp }, () => {
    for (const tensor of tensors) backend.executeSingleInput('Identity', tensor).dispose()
  })
  return found
}
