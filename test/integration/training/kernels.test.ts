import { beforeAll, expect, it } from '@jest/globals'
import type { LayersModel, Tensor } from '@tensorflow/tfjs'
import { recordStep } from '../../../src/engine/compiled/trace-step.ts'
import { inputsAt, stepFeeds } from '../../../src/training/step-feeds.ts'
import { inOrder } from '../../../src/training/step.ts'
import {
  formOf,
  nativeEngine,
  networkOf,
  stepOf,
  stepsOf,
  threeClasses,
  type NativeEngine,
  type Setting,
} from './setting.ts'

let engine: NativeEngine

beforeAll(async () => {
  engine = await nativeEngine()
})

const setting: Setting = {
  layers: [{ dense: { units: 3, activation: 'softmax' } }],
  inputShape: [12],
  optimizer: { sgd: {} },
  label: threeClasses,
}

/** Returns the kernels of a recorded step, each with the number of variables it updates. */
async function kernelsOf(model: LayersModel, setting: Setting): Promise<string[]> {
  const step = stepOf(engine, model, setting)
  const [group] = stepsOf(setting, [24])
  if (!group) throw new Error('no step')
  const inputs = inputsAt(engine.tf, stepFeeds(formOf(setting), group), 0)
  const { recording } = await recordStep(engine, engine.native, {
    inputs: inOrder<Tensor>(inputs),
    run: (recorder) => step.run(inputs, recorder),
  })
  step.close()
  if ('refused' in recording) throw new Error(recording.refused)
  return recording.kernels.map(({ operation, variables }) => `${operation} of ${variables.length}`)
}

it.each([
  ['gradient descent', { sgd: {} }, ['ResourceApplyGradientDescent of 1']],
  ['momentum', { sgd: { momentum: 0.9 } }, ['ResourceApplyKerasMomentum of 2']],
  ['Adam', { adam: {} }, ['ResourceApplyAdam of 3']],
  ['AdamW', { adamw: {} }, ['ResourceApplyGradientDescent of 1', 'ResourceApplyAdam of 3']],
  ['AdaMax', { adamax: {} }, ['ResourceApplyAdaMax of 3']],
  ['RMSProp with momentum', { rmsprop: { momentum: 0.5 } }, ['ResourceApplyRMSProp of 3']],
  ['AdaGrad', { adagrad: {} }, ['ResourceApplyAdagradV2 of 2']],
  ['AdaDelta', { adadelta: {} }, ['ResourceApplyAdadelta of 3']],
])('a graph updates each weight by the kernel of %s', async (_, optimizer, kernels) => {
  const withOptimizer = { ...setting, optimizer }
  expect(await kernelsOf(networkOf(engine.tf, setting), withOptimizer)).toEqual([...kernels, ...kernels])
})

it('RMSProp without momentum has no kernel and stays as operations', async () => {
  const withRmsprop = { ...setting, optimizer: { rmsprop: {} } }
  expect(await kernelsOf(networkOf(engine.tf, setting), withRmsprop)).toEqual([])
})

it('the update of a weight with a constraint stays as operations, since kernels apply no constraints', async () => {
  const { tf } = engine
  const dense = tf.layers.dense({
    units: 3,
    inputShape: [12],
    activation: 'softmax',
    kernelConstraint: 'nonNeg',
  })
  const model = tf.sequential({ layers: [dense] })
  expect(await kernelsOf(model, setting)).toEqual(['ResourceApplyGradientDescent of 1'])
})
