import { messageOf, UserError, type Problem } from '../errors/user-error.ts'

/** Messages of TensorFlow.js or the library for errors that the network causes, with their explanations. */
const faults: readonly { readonly pattern: RegExp; readonly problem: (...found: string[]) => Problem }[] = [
  {
    pattern: /gradient function not found for (\w+)/,
    problem: (operation) => untrainable(`an operation without a gradient, ${operation}`),
  },
  {
    pattern: /dilation rates greater than 1 are not yet supported in gradients/,
    problem: () => untrainable('a dilated convolution, which has no gradient'),
  },
  {
    pattern: /(.*\bnot (?:yet )?implemented\b.*)/i,
    problem: (message) => untrainable(`a layer that it supports only in part ("${message}")`),
  },
  {
    pattern: /Kernel '(\w+)' not registered for backend '(\w+)'/,
    problem: (kernel, backend) =>
      backend === 'wasm'
        ? {
            ...untrainable(`the operation ${kernel}, which WebAssembly does not support`),
            hint: 'Set `device` to `cpu` if the network has an embedding or another layer that needs TensorFlow; otherwise, replace the layer.',
          }
        : untrainable(`the operation ${kernel}, which the native library does not support`),
  },
  {
    pattern: /indices\S* = (-?\d+) is not in \[0, (\d+)\)/,
    problem: (value, entries) => ({
      code: 'MODEL_EMBEDDING_RANGE',
      found: `the value ${value} in the input of an embedding`,
      expected: `whole numbers from 0 to ${Number(entries) - 1}, one for each of its ${entries} entries`,
      hint: 'Give the embedding more `entries`, or correct the data.',
    }),
  },
]

/**
 * Does work that predicts with a network or trains it.
 * @throws UserError if the network causes the error
 */
export async function withNetworkExplained<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw networkExplained(error)
  }
}

/** Returns the error, or a UserError in its place if the network caused it. */
export function networkExplained(thrown: unknown): unknown {
  if (thrown instanceof UserError) return thrown
  for (const { pattern, problem } of faults) {
    const found = pattern.exec(messageOf(thrown))
    if (found) return new UserError(problem(...found.slice(1)), { cause: thrown })
  }
  return thrown
}

function untrainable(reason: string): Problem {
  return {
    code: 'MODEL_NOT_TRAINABLE',
    found: `a network that TensorFlow.js cannot train: it has ${reason}`,
    expected: 'layers that TensorFlow.js can train',
    hint: 'Replace it by another layer, or, if it only prepares the data, move it before all trained layers. The section "What cannot be trained" of docs/models.md lists such layers.',
  }
}
