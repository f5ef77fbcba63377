import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import type { Tensor } from '@tensorflow/tfjs'
import type { Engine } from '../engine/engine.ts'
import type { ModelBatch } from './loss.ts'
import type { StepRandomness } from './randomness.ts'

/** Number of quantiles between which a share is interpolated. */
const intervals = 512

/**
 * Mixes each example of a batch, and its labels, with the one at the mirrored position of the batch, which is in random order: Zhang et
 * al., "mixup: Beyond Empirical Risk Minimization", 2018.
 * @param alpha both parameters of the beta distribution of the shares
 */
export function mixup(
  alpha: number,
  purpose: string,
): (engine: Engine, batch: ModelBatch, random: StepRandomness) => ModelBatch {
  const quantiles = Float32Array.from({ length: intervals + 1 }, (_, index) =>
    betaQuantile(index / intervals, alpha, alpha),
  )
  return (engine, { features, labels }, random) => {
    const [first] = features
    if (!first) return { features, labels }
    const [size = 0] = first.shape
    const share = sharesOf(engine, random.uniform(purpose, [size]), quantiles)
    const mixed = (tensor: Tensor) => mix(engine, tensor, share)
    return { features: features.map(mixed), labels: labels.map(mixed) }
  }
}

/**
 * Returns shares of the own example, at least a half each, so that the label of the greater share is that of the own example.
 * @param uniform `[size]` in [0, 1)
 */
function sharesOf({ tf }: Engine, uniform: Tensor, quantiles: Float32Array): Tensor {
  const position = tf.mul(uniform, intervals)
  const below = tf.floor(position)
  const table = tf.tensor1d(quantiles)
  const at = (index: Tensor) => tf.gather(table, tf.cast(index, 'int32'))
  const [low, high] = [at(below), at(tf.minimum(tf.add(below, 1), intervals))]
  const share = tf.add(low, tf.mul(tf.sub(high, low), tf.sub(position, below)))
  return tf.maximum(share, tf.sub(1, share))
}

function mix({ tf }: Engine, tensor: Tensor, share: Tensor): Tensor {
  const [size = 0, ...rest] = tensor.shape
  const weights = share.reshape([size, ...rest.map(() => 1)])
  const partners = tf.reverse(tensor, 0)
  return tf.add(partners, tf.mul(weights, tf.sub(tensor, partners)))
}
