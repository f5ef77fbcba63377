import { messageOf, UserError } from '../errors/user-error.ts'

/** Messages of the library when it cannot allocate a tensor. */
const exhausted = /OOM when allocating|RESOURCE_EXHAUSTED|ResourceExhausted|out of memory|failed to allocate/i

/**
 * Does the work of a step.
 * @throws UserError with the batch size when memory is insufficient for it
 */
export async function withMemoryExplained<Result>(
  batchSize: number,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UserError || !exhausted.test(messageOf(error))) throw error
    const [shape] = /shape\[[\d,]*\]/.exec(messageOf(error)) ?? []
    throw new UserError(
      {
        code: 'MACHINE_OUT_OF_MEMORY',
        found: `not enough memory for a step on ${batchSize} examples${shape ? ` (a tensor of ${shape})` : ''}`,
        expected: 'a batch whose values and gradients fit into memory',
        hint: `Lower \`train.batch-size\` to ${Math.max(Math.floor(batchSize / 2), 1)} or less, or use a smaller network.`,
      },
      { cause: error },
    )
  }
}
