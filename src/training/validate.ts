import type { LayersModel } from '@tensorflow/tfjs'
import type { Label } from '../data/schema.ts'
import type { Tf } from '../engine/engine.ts'
import type { Batch } from './batches.ts'
import { accuracyOf, answerTo } from './loss.ts'
import { toMeans, type Means } from './steps.ts'
import { addMeans, meansOf, noSums } from './sums.ts'

/** Means over the examples of all batches, which are disposed of; null when there are none. */
export async function validate(
  tf: Tf,
  model: LayersModel,
  label: Label,
  batches: Iterable<Batch>,
): Promise<Means | null> {
  let sums = noSums
  for (const batch of batches) {
    const scalars = tf.tidy(() => {
      const { outputs, losses } = answerTo(tf, model, label, batch, false)
      const accuracy = accuracyOf(tf, label, outputs, batch.labels)
      return accuracy ? [tf.mean(losses), accuracy] : [tf.mean(losses)]
    })
    const values = await Promise.all(scalars.map(async (scalar) => (await scalar.data())[0] ?? NaN))
    sums = addMeans(sums, toMeans(values), batch.size)
    tf.dispose([...scalars, ...batch.features, batch.labels])
  }
  return sums.seen > 0 ? meansOf(sums) : null
}
