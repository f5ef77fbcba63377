import type { Optimizer as TfOptimizer } from '@tensorflow/tfjs'
import type { Optimizer } from '../config/training.ts'
import type { Tf } from '../engine/engine.ts'

export function buildOptimizer(tf: Tf, optimizer: Optimizer): TfOptimizer {
  const rate = optimizer['learning-rate']
  switch (optimizer.type) {
    case 'sgd':
      return optimizer.momentum > 0
        ? tf.train.momentum(rate, optimizer.momentum, optimizer.nesterov)
        : tf.train.sgd(rate)
    case 'adam':
      return tf.train.adam(rate, optimizer.beta1, optimizer.beta2)
    case 'rmsprop':
      return tf.train.rmsprop(rate, optimizer.decay)
  }
}
