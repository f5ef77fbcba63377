import { expect, it } from '@jest/globals'
import type { Target } from '../../../src/dataset/dataset-schema.ts'
import { eagerSteps } from '../../../src/training/eager-steps.ts'
import { inputsAt, stepFeeds } from '../../../src/training/step-feeds.ts'
import { full } from './agreement.ts'
import {
  formOf,
  largestDifference,
  nativeEngine,
  networkOf,
  stepOf,
  stepsOf,
  threeClasses,
  trainOn,
  weightsOf,
  type Setting,
} from './setting.ts'

const label: Target = {
  kind: 'multi-output',
  outputs: [
    { name: 'kind', label: threeClasses },
    { name: 'price', label: { kind: 'number', column: 'price' } },
  ],
}
const setting: Setting = {
  layers: [
    { dense: { units: 8, activation: 'tanh' }, name: 'shared' },
    { dense: { units: 3, activation: 'softmax' }, name: 'kind' },
    { dense: { units: 1 }, inputs: 'shared', name: 'price' },
  ],
  inputShape: [12],
  optimizer: { sgd: { 'learning-rate': 0.1 } },
  label,
}

it('a network of several outputs has the losses and weights that the fit of TensorFlow.js computes', async () => {
  const engine = await nativeEngine()
  const { tf } = engine
  const groups = stepsOf(setting, full(8))
  const own = networkOf(tf, setting)
  const step = stepOf(engine, own, setting)
  const found = await trainOn(eagerSteps(tf, formOf(setting), step), groups)

  const theirs = networkOf(tf, setting)
  theirs.compile({
    optimizer: tf.train.sgd(0.1),
    loss: { kind: 'categoricalCrossentropy', price: 'meanSquaredError' },
  })
  for (const [index, group] of groups.entries()) {
    const { features, labels } = inputsAt(tf, stepFeeds(formOf(setting), group), 0)
    const losses = [await theirs.trainOnBatch([...features], [...labels])].flat()
    const { loss, outputs } = found[index] ?? {}
    const means = [loss, outputs?.['kind']?.loss, outputs?.['price']?.loss]
    expect(means).toEqual(losses.map((value): unknown => expect.closeTo(value, 4)))
  }
  const [ownWeights, theirWeights] = [own, theirs].map((model) => weightsOf(model))
  for (const [index, { values }] of (theirWeights ?? []).entries())
    expect(largestDifference(ownWeights?.[index]?.values ?? [], values)).toBeLessThan(1e-4)
  step.close()
})
