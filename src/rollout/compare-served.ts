import { UserError } from '../errors/user-error.ts'
import { outputDifference, type Form } from '../model/golden.ts'
import { outputsIn, requestPredictions, type ServedPrediction } from './request-predictions.ts'

/** Examples with the outputs that the gate or the trainer computed for them. */
export interface OfflineOutputs {
  readonly form: Form
  /** Names of the compared outputs; null for the only output of a model. */
  readonly names: readonly string[] | null
  readonly examples: readonly OfflineExample[]
}

export interface OfflineExample {
  readonly id: string
  /** Raw values, as a client sends them. */
  readonly input: unknown
  readonly output: readonly number[]
}

/** An example whose served outputs differ from the offline ones. */
export interface ServedDifference {
  readonly id: string
  /** The kind of its request: one example, or several. */
  readonly sent: 'alone' | 'in a batch'
  readonly reason: string
}

const mostInBatch = 32
/** A quarter of the default limit of a server for a request. */
const mostBatchBytes = 4 * 1024 * 1024

/**
 * Sends every example to a running server, first alone and then in batches, and compares the served outputs with the
 * offline ones.
 * @param url of the server, without a path
 * @param model name under which it is served
 * @returns at most one difference for each example
 */
export async function compareServed(
  url: string,
  model: string,
  offline: OfflineOutputs,
): Promise<ServedDifference[]> {
  const differences = new Map<string, ServedDifference>()
  const compare = async (examples: readonly OfflineExample[], sent: ServedDifference['sent']) => {
    const { predictions, rejection } = await requestPredictions(
      url,
      model,
      examples.map(({ input }) => input),
    )
    for (const [index, { id, output }] of examples.entries()) {
      const reason = rejection ?? differenceFrom(offline, output, predictions[index] ?? [])
      if (reason !== null && !differences.has(id)) differences.set(id, { id, sent, reason })
    }
  }
  for (const example of offline.examples) await compare([example], 'alone')
  // A rejected example would cause the rejection of its whole batch.
  const answered = offline.examples.filter(({ id }) => !differences.has(id))
  for (const batch of inBatches(answered)) await compare(batch, 'in a batch')
  return [...differences.values()]
}

function differenceFrom(
  { form, names }: OfflineOutputs,
  expected: readonly number[],
  served: ServedPrediction,
): string | null {
  return outputDifference(form, expected, outputsIn(served, names))
}

/** Divides examples into batches of several examples, limited by number and bytes. */
function inBatches(examples: readonly OfflineExample[]): OfflineExample[][] {
  const batches: OfflineExample[][] = []
  let bytes = 0
  for (const example of examples) {
    const size = JSON.stringify(example.input).length
    const last = batches.at(-1)
    if (last === undefined || last.length === mostInBatch || bytes + size > mostBatchBytes) {
      batches.push([example])
      bytes = size
    } else {
      last.push(example)
      bytes += size
    }
  }
  return batches
}

const mostShown = 5

/**
 * Throws a UserError that lists the first examples whose served outputs differ.
 * @param compared number of compared examples
 */
export function requireOfflineOutputs(differences: readonly ServedDifference[], compared: number): void {
  if (differences.length === 0) return
  const lines = differences.slice(0, mostShown).map(({ id, sent, reason }) => `  ${id} (${sent}): ${reason}`)
  const more = differences.length - lines.length
  throw servingSkew(
    `other outputs for ${differences.length} of ${compared} examples from the server of the image:\n${lines.join('\n')}${more > 0 ? `\n  and ${more} more` : ''}\n`,
  )
}

export function servingSkew(found: string): UserError {
  return new UserError({
    code: 'IMAGE_SERVING_SKEW',
    found: `training/serving skew: ${found}`,
    expected: 'the outputs of the gate, within the tolerance of float32',
    hint: 'Compare the engine and the files of the image with those of the gate. To accept the difference, set `image.verify: none`.',
    key: ['image', 'verify'],
  })
}
