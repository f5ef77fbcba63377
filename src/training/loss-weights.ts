import type { TrainSection } from '../config/training.ts'
import type { Target } from '../data/dataset-schema.ts'
import { outputsOf } from '../data/label-target.ts'
import { UserError } from '../errors/user-error.ts'
import type { Objective } from './loss.ts'

/**
 * How much the loss of each output counts; all alike without a section.
 * @throws UserError for a model of one output, and for an output that there is not.
 */
export function lossWeights(section: TrainSection['loss-weights'], target: Target): Objective['lossWeights'] {
  if (section === undefined) return undefined
  if (target.kind !== 'multi-output')
    throw new UserError({
      code: 'TRAIN_WEIGHTS_MISMATCH',
      found: `train.loss-weights for a model of one output, "${target.column}"`,
      expected: 'several outputs, as `data.labels` names them',
      hint: 'Leave loss-weights out.',
    })
  const names = outputsOf(target).map(({ name }) => name)
  const unknown = Object.keys(section).find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new UserError({
      code: 'TRAIN_WEIGHTS_MISMATCH',
      found: `the unknown output ${JSON.stringify(unknown)} in train.loss-weights`,
      expected: `one of ${names.join(', ')}`,
      hint: 'Correct its name.',
    })
  return section
}
