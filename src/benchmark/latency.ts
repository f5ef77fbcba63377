import { sliceBatch, type RawBatch } from '../dataset/examples.ts'
import type { Inference } from '../model/predict.ts'
import { runInterleaved, type Pair, type Samples } from './interleave.ts'

const warmUps = 20
const limits = { most: 1000, fewest: 50, longest: 15_000 }

/**
 * Measures predictions for one example at a time, in milliseconds.
 * @param rows raw examples, used one after another and then from the start again
 */
export async function measureLatency(models: Pair<Inference>, rows: RawBatch): Promise<Samples> {
  const time = async (model: Inference, round: number) => {
    const example = sliceBatch(rows, round % rows.size, 1)
    const before = performance.now()
    await model.predict(example)
    return performance.now() - before
  }
  await runInterleaved(models, { ...limits, most: warmUps, fewest: 1 }, time)
  return runInterleaved(models, limits, time)
}
