import { performance } from 'node:perf_hooks'
import { blankBatch } from '../../dataset/features.ts'
import { UserError } from '../../errors/user-error.ts'
import { requireBatchIndependence } from '../../model/batch-independence.ts'
import { compareGolden } from '../../model/golden.ts'
import { modelFiles, type Golden } from '../../model/model-schema.ts'
import { readGolden } from '../read-golden.ts'
import { answerCalls, type AnswerOptions } from './answer-calls.ts'
import type { ServedModel } from './served-model.ts'

/** Time for which requests are repeated, so that V8 has compiled their path before the first client comes. */
const rehearsalMs = 300
/** Longest expected time of the largest batch that is predicted in advance. */
const largestBatchMs = 1000

/**
 * Predicts the golden requests of the model, alone and together, and repeats them, alone and as requests that fill a
 * batch, until the code is compiled and the memory for the largest batch is allocated.
 * @throws UserError when the outputs differ from the golden ones, or depend on the rest of the batch
 */
export async function warmUp(model: ServedModel, folder: string, options: AnswerOptions): Promise<void> {
  const golden = await readGolden(folder)
  if (golden !== null) await verify(model, golden, options)
  const inputs = golden?.requests.map(({ input }) => input) ?? []
  const runs = await rehearse(model, inputs.slice(0, 1), options)
  if ((rehearsalMs / runs) * options.maxBatchSize > largestBatchMs) return
  const size = Math.min(options.maxBatchSize, options.context.maxInstances)
  if (inputs.length > 0)
    await rehearse(
      model,
      Array.from({ length: size }, (_, index) => inputs[index % inputs.length]),
      options,
    )
  else await model.run(model.transform(blankBatch(model.details.features, size)), size)
}

/** Repeats a request for some time, and returns how often. */
async function rehearse(
  model: ServedModel,
  instances: readonly unknown[],
  options: AnswerOptions,
): Promise<number> {
  const body = Buffer.from(JSON.stringify({ instances }))
  const until = performance.now() + rehearsalMs
  let runs = 0
  while (performance.now() < until && runs < 1000) {
    await answerCalls(model, [{ protocol: 'tensorflow', verb: 'predict', body }], options)
    runs += 1
  }
  return runs
}

async function verify(
  model: ServedModel,
  golden: Golden,
  { context: { codec, details } }: AnswerOptions,
): Promise<void> {
  const examples = codec.decode(golden.requests.map(({ input }) => input))
  const predict = (batch: typeof examples) => model.run(model.transform(batch), batch.size)
  await requireBatchIndependence(predict, examples, details.name)
  const outputs: number[][] = []
  for (const [index, { input }] of golden.requests.entries())
    outputs.push(Array.from((await predict(codec.decode([input], index))).values))
  requireGoldenOutputs(details.name, golden, outputs)
}

const mostShown = 5

/** Throws a UserError for outputs that differ from the golden ones by more than their tolerance. */
export function requireGoldenOutputs(
  name: string,
  golden: Golden,
  outputs: readonly (readonly number[])[],
): void {
  const verdict = compareGolden(golden, outputs)
  if (verdict.passed) return
  const shown = verdict.differences.slice(0, mostShown).map(({ id, reason }) => `${id}: ${reason}`)
  throw new UserError({
    code: 'SERVING_GOLDEN_MISMATCH',
    found: `${verdict.differences.length} of ${verdict.requests} golden requests of the model ${name} with other outputs (${shown.join('; ')})`,
    expected: `the outputs in ${modelFiles.golden}, within their tolerance`,
    hint: 'Run the server on another machine, or build the image again from the model artifact.',
  })
}
