import { expect, it } from '@jest/globals'
import { augmentSchema } from '../../../src/config/augment.ts'
import { augmentation } from '../../../src/training/augment.ts'
import { StepRandomness } from '../../../src/training/randomness.ts'
import { wasmEngine } from '../../harness/wasm-engine.ts'

const everything = [
  { crop: { fraction: 0.2 } },
  { rotate: { degrees: 10 } },
  { shift: { fraction: 0.1 } },
  { zoom: { fraction: 0.1 } },
  { shear: { degrees: 5 } },
  { flip: { horizontal: true, vertical: true } },
  { brightness: { fraction: 0.1 } },
  { contrast: { fraction: 0.1 } },
  { cutout: { fraction: 0.25 } },
  { noise: { stddev: 0.05 } },
  { mixup: { alpha: 0.4 } },
]

it('WebAssembly augments with all steps: equally in each run, differently in each step', async () => {
  const engine = await wasmEngine()
  const { tf } = engine
  const augment = augmentation(augmentSchema.parse(everything), { steps: [], shape: [9, 9, 3] })
  const random = new StepRandomness(engine, 1)
  const inStep = (iteration: number) =>
    tf.tidy(() => {
      const images = tf.linspace(0, 1, 243).reshape([1, 9, 9, 3])
      const batch = { features: [images], labels: [] }
      const { features } = random.inStep(tf.scalar(iteration, 'int32'), () => augment(engine, batch, random))
      return features.flatMap((tensor) => [...tensor.dataSync()])
    })
  expect(inStep(1).every(Number.isFinite)).toBe(true)
  expect(inStep(1)).toEqual(inStep(1))
  expect(inStep(2)).not.toEqual(inStep(1))
})
