import type { TrainSection } from '../config/training.ts'
import type { Target } from '../dataset/dataset-schema.ts'
import { outputsOf } from '../dataset/label-target.ts'
import { UserError } from '../errors/user-error.ts'
import type { Objective } from './loss.ts'

/**
 * Returns the weight of each output's loss; undefined without a section, for equal weights.
 * @throws UserError for a model with one output, and for an unknown output
 */
export function lossWeights(section: TrainSection['loss-weights'], target: Target): Objective['lossWeights'] {
  if (section === undefined) return undefined
  if (target.kind !== 'multi-output')
    throw new UserError({
      code: 'TRAIN_WEIGHTS_MISMATCH',
      found: `train.loss-weights for a model of one output, "${target.column}"`,
      expected: 'several outputs, which `data.labels` defines',
      hint: 'Remove `train.loss-weights`.',
    })
  const names = outputsOf(target).map(({ name }) => name)
  const unknown = Object.keys(section).find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new UserError({
      code: 'TRAIN_WEIGHTS_MISMATCH',
      found: `the unknown output ${JSON.stringify(unknown)} in train.loss-weights`,
      expected: `one of ${names.join(', ')}`,
      hint: 'Correct the name of the output.',
    })
  return section
}
