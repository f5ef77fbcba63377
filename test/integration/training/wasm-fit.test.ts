import { expect, it } from '@jest/globals'
import { trainSection, modelSection } from '../../../src/config/network.ts'
import type { Label } from '../../../src/data/schema.ts'
import { startEngine } from '../../../src/engine/start.ts'
import { randomStream } from '../../../src/random/philox.ts'
import { fit } from '../../../src/training/fit.ts'
import { buildNetwork } from '../../../src/training/network.ts'
import { folderCache, recordingLog } from '../../harness/engine/small-runtime.ts'

it('trains where there is no native library', async () => {
  const engine = await startEngine({ device: 'wasm', log: recordingLog([]), cache: folderCache('/nowhere') })
  expect(engine.native).toBeNull()
  const label: Label = { kind: 'number', column: 'y' }
  const layers = [{ dense: { units: 1 } }]
  const model = buildNetwork(engine.tf, modelSection.parse({ layers }), { inputShape: [1], label, seed: 1 })
  const stream = randomStream(1, 'inputs')
  const features = Float32Array.from({ length: 100 }, (_, index) => stream.draw(index))
  const ids = Array.from(features, (_, index) => String(index))
  const train = { size: 100, ids, features, labels: features.map((x) => 2 * x) }
  const validation = { size: 0, ids: [], features: new Float32Array(), labels: new Float32Array() }
  const history = await fit(
    engine,
    model,
    { train, validation, transform: { steps: [], shape: [1] }, label },
    trainSection.parse({ optimizer: { sgd: { 'learning-rate': 0.3 } }, 'batch-size': 16, epochs: 40 }),
    { log: recordingLog([]), cancelled: AbortSignal.any([]) },
  )
  expect(history.at(-1)).toMatchObject({ accuracy: null, validationLoss: null })
  expect(history.at(-1)?.loss).toBeLessThan(1e-4)
  expect(model.getWeights()[0]?.dataSync()[0]).toBeCloseTo(2, 1)
})
