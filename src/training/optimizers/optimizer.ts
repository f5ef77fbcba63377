import type { OptimizerConfig } from '../../config/optimizer.ts'
import { adadelta, adagrad, adam, adamax, adamw, rmsprop } from './adaptive.ts'
import { gradientDescent, momentum } from './gradient-descent.ts'
import type { Optimizer } from './rule.ts'

export function ruleOf(optimizer: OptimizerConfig): Optimizer {
  switch (optimizer.type) {
    case 'sgd':
      return optimizer.momentum > 0 ? momentum(optimizer.momentum, optimizer.nesterov) : gradientDescent
    case 'adam':
      return adam(optimizer.beta1, optimizer.beta2, optimizer.epsilon)
    case 'adamw':
      return adamw(optimizer.beta1, optimizer.beta2, optimizer.epsilon, optimizer['weight-decay'])
    case 'adamax':
      return adamax(optimizer.beta1, optimizer.beta2, optimizer.epsilon)
    case 'rmsprop':
      return rmsprop(optimizer.decay, optimizer.momentum, optimizer.epsilon)
    case 'adagrad':
      return adagrad
    case 'adadelta':
      return adadelta(optimizer.decay, optimizer.epsilon)
  }
}
