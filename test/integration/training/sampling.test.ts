import { afterEach, beforeAll, expect, it } from '@jest/globals'
import type { Sampling } from '../../../src/config/class-sampling.ts'
import { modelSection } from '../../../src/config/network.ts'
import { trainSection } from '../../../src/config/training.ts'
import type { Label } from '../../../src/dataset/dataset-schema.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import type { Callback } from '../../../src/training/callback.ts'
import { fit } from '../../../src/training/fit.ts'
import { sampleExamples } from '../../../src/training/sampling.ts'
import { buildNetwork } from '../../../src/training/network.ts'
import type { Snapshot } from '../../../src/training/state.ts'
import { inMemory } from '../../harness/in-memory.ts'
import { recordingLog } from '../../harness/libraries/small-runtime.ts'
import { nativeEngine, weightsOf } from './setting.ts'

const label: Label = { kind: 'class', column: 'kind', classes: ['ham', 'spam'] }
/** 90 examples of ham and 10 of spam. */
const examples = inMemory({
  size: 100,
  ids: Array.from({ length: 100 }, (_, row) => String(row)),
  features: Float64Array.from({ length: 200 }, (_, index) => Math.sin(index)),
  labels: Int32Array.from({ length: 100 }, (_, row) => (row % 10 === 0 ? 1 : 0)),
})

let engine: Engine
beforeAll(async () => {
  engine = await nativeEngine()
})
afterEach(() => engine.tf.disposeVariables())

async function train(sampling: Sampling, { callbacks = [], from = null }: TrainOptions = {}) {
  const transform = { steps: [], shape: [2] }
  const layers = [{ dense: { units: 2, activation: 'softmax' } }]
  const model = buildNetwork(engine.tf, modelSection.parse({ layers }), { inputShape: [2], label, seed: 1 })
  const { draw } = sampleExamples(examples, sampling, label, 0)
  await fit(
    engine,
    model,
    { train: draw(1), draw, validation: examples, transform, label },
    trainSection.parse({ 'batch-size': 16, epochs: 2 }),
    { log: recordingLog([]), cancelled: AbortSignal.any([]), callbacks, from },
  )
  return weightsOf(model)
}

interface TrainOptions {
  readonly callbacks?: readonly Callback[]
  readonly from?: Snapshot | null
}

it.each([
  ['oversample' as const, 180],
  ['undersample' as const, 20],
  [{ spam: 3 }, 120],
])('an epoch has the examples of `sampling: %j`, also after a resumption', async (sampling, size) => {
  const taken: Snapshot[] = []
  const catcher: Callback = {
    async afterRun(state) {
      taken.push(await state.capture())
    },
  }
  const weights = await train(sampling, { callbacks: [catcher] })
  expect(taken.at(-1)?.progress.iteration).toBe(2 * Math.ceil(size / 16))
  for (const from of [taken[0], taken.find(({ progress }) => progress.epoch === 2)])
    expect(await train(sampling, { from: from ?? null })).toEqual(weights)
})
