import { messageOf, UserError, type Problem } from '../errors/user-error.ts'

/** What TensorFlow.js or the library says where the fault is the network's, and what it means. */
const faults: readonly { readonly pattern: RegExp; readonly problem: (...found: string[]) => Problem }[] = [
  {
    pattern: /gradient function not found for (\w+)/,
    problem: (operation) => untrainable(`an operation whose gradient it does not have, ${operation}`),
  },
  {
    pattern: /dilation rates greater than 1 are not yet supported in gradients/,
    problem: () => untrainable('a dilated convolution, whose gradient it does not have'),
  },
  {
    pattern: /(.*\bnot (?:yet )?implemented\b.*)/i,
    problem: (message) => untrainable(`a layer that it does not have in full ("${message}")`),
  },
  {
    pattern: /Kernel '(\w+)' not registered for backend '(\w+)'/,
    problem: (kernel, backend) =>
      untrainable(
        `the operation ${kernel}, which ${backend === 'wasm' ? 'WebAssembly' : 'the native library'} does not have`,
      ),
  },
  {
    pattern: /indices\S* = (-?\d+) is not in \[0, (\d+)\)/,
    problem: (value, entries) => ({
      code: 'MODEL_EMBEDDING_RANGE',
      found: `the value ${value} among what an embedding takes`,
      expected: `whole numbers from 0 to ${Number(entries) - 1}, one for each of its ${entries} entries`,
      hint: 'Give the embedding more `entries`, or correct the data.',
    }),
  },
]

/** Does what asks or trains a network. @throws UserError where the network is at fault, not the suite. */
export async function withNetworkExplained<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw networkExplained(error)
  }
}

/** What was thrown; a UserError in its place where the network is at fault. */
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
    expected: 'layers that it can train',
    hint: 'docs/models.md lists those that it cannot ("What cannot be trained"). Put another in its place, or, where it only prepares the data, in front of all that is trained.',
  }
}
