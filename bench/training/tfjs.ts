import type { Engine } from '../../src/engine/engine.ts'
import type { Contest, Pixels } from './contests.ts'
import type { Contestant } from './contestant.ts'
import { networkOf } from './tensorline.ts'

/** Divisor of an epoch's length, since an epoch takes many times as long as that of the others. */
const share = 4

/** Runs TensorFlow.js's own `fit`, operation by operation on the same native library. */
export function tfjs(engine: Engine, contest: Contest, { features, labels }: Pixels): Contestant {
  const { tf } = engine
  const { batchSize, optimizer, shape } = contest
  const size = Math.ceil(contest.steps / share) * batchSize
  const width = shape.reduce((product, side) => product * side, 1)
  const model = networkOf(engine, contest)
  model.compile({
    optimizer: optimizer === 'sgd' ? tf.train.sgd(0.001) : tf.train.adam(0.001),
    loss: 'categoricalCrossentropy',
    metrics: ['accuracy'],
  })
  const inputs = tf.tidy(() =>
    tf.tensor(Float32Array.from(features.subarray(0, size * width)), [size, ...shape]).div(255),
  )
  const outputs = tf.tidy(() => tf.oneHot(tf.tensor1d(labels.slice(0, size), 'int32'), 10).toFloat())
  return {
    async epoch() {
      const started = performance.now()
      const { history } = await model.fit(inputs, outputs, { batchSize, epochs: 1 })
      const seconds =
        ((performance.now() - started) / 1000) * (contest.steps / Math.ceil(contest.steps / share))
      return { seconds, loss: Number(history.loss?.[0]) }
    },
    close() {
      tf.dispose([inputs, outputs])
      model.dispose()
      return Promise.resolve()
    },
  }
}
