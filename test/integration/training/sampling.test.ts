import { afterEach, beforeAll, expect, it } from '@jest/globals'
import { modelSection } from '../../../src/config/network.ts'
import { trainSection } from '../../../src/config/training.ts'
import type { Label } from '../../../src/dataset/dataset-schema.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import type { Callback } from '../../../src/training/callback.ts'
import { fit } from '../../../src/training/fit.ts'
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

async function train(settings: object, { observers = [], from = null }: TrainOptions = {}) {
  const transform = { steps: [], shape: [2] }
  const layers = [{ dense: { units: 2, activation: 'softmax' } }]
  const model = buildNetwork(engine.tf, modelSection.parse({ layers }), { inputShape: [2], label, seed: 1 })
  const lines: string[] = []
  await fit(
    engine,
    model,
    { train: examples, validation: examples, transform, label },
    trainSection.parse({ 'batch-size': 16, epochs: 2, ...settings }),
    { log: recordingLog(lines), cancelled: AbortSignal.any([]), observers, from },
  )
  return { weights: weightsOf(model), lines }
}

interface TrainOptions {
  readonly observers?: readonly Callback[]
  readonly from?: Snapshot | null
}

it.each([
  ['oversample' as const, 180, 'ham 90 (of 90), spam 90 (of 10)'],
  ['undersample' as const, 20, 'ham 10 (of 90), spam 10 (of 10)'],
  [{ spam: 3 }, 120, 'ham 90 (of 90), spam 30 (of 10)'],
])('an epoch has the examples of `sampling: %j`, also after a resumption', async (sampling, size, counts) => {
  const taken: Snapshot[] = []
  const catcher: Callback = {
    async afterRun(state) {
      taken.push(await state.capture())
    },
  }
  const { weights, lines } = await train({ sampling }, { observers: [catcher] })
  expect(lines.join('\n')).toContain(`Each epoch has ${size} examples, drawn from 100: ${counts}`)
  expect(taken.at(-1)?.progress.iteration).toBe(2 * Math.ceil(size / 16))
  const resumed = await train({ sampling }, { from: taken[0] ?? null })
  expect(resumed.weights).toEqual(weights)
})
