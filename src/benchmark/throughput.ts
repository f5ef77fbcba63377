import { sliceBatch, type RawBatch } from '../dataset/examples.ts'
import type { Inference } from '../model/predict.ts'
import { runInterleaved, type Pair, type Samples } from './interleave.ts'

const mostExamples = 2048
const limits = { most: 15, fewest: 5, longest: 15_000 }

/** Measures predicted examples per second, many at a time. */
export async function measureThroughput(models: Pair<Inference>, rows: RawBatch): Promise<Samples> {
  const batch = sliceBatch(rows, 0, Math.min(rows.size, mostExamples))
  const rate = async (model: Inference) => {
    const before = performance.now()
    await model.predict(batch)
    return (1000 * batch.size) / (performance.now() - before)
  }
  await runInterleaved(models, { ...limits, most: 1 }, rate)
  return runInterleaved(models, limits, rate)
}
