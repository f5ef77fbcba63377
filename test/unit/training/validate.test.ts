import { expect, it } from '@jest/globals'
import type { TrainingSteps } from '../../../src/training/training-steps.ts'
import { validate } from '../../../src/training/validate.ts'
import { WindowReader } from '../../../src/training/windows.ts'
import { inMemory } from '../../harness/in-memory.ts'

const examples = {
  size: 5,
  ids: [],
  features: new Float32Array(5),
  labels: Float32Array.of(1, 2, 3, 4, 9),
}

/** Returns the mean label of each batch as its loss. */
function meanLabels(): TrainingSteps & { runs: number } {
  const steps = {
    stepsPerRun: 1,
    runs: 0,
    async run({ labels, size }: { labels: Int32Array | Float32Array; size: number }) {
      steps.runs++
      return [
        { loss: Float32Array.from(labels).reduce((sum, label) => sum + label, 0) / size, accuracy: null },
      ]
    },
    finish: () => undefined,
    close: () => undefined,
  }
  return steps
}

it('validate counts each example once, also in a smaller last batch', async () => {
  const means = await validate(meanLabels(), new WindowReader(inMemory(examples)), 2, async () => undefined)
  expect(means).toEqual({ loss: 19 / 5, accuracy: null })
})

it('validate returns no value without examples', async () => {
  const none = { ...examples, size: 0, features: new Float32Array(), labels: new Float32Array() }
  expect(await validate(meanLabels(), new WindowReader(inMemory(none)), 2, async () => undefined)).toBeNull()
})

it('validate stops between two batches when it is cancelled', async () => {
  const steps = meanLabels()
  const cancelled = async () => {
    if (steps.runs === 2) throw new Error('cancelled by SIGINT')
  }
  await expect(validate(steps, new WindowReader(inMemory(examples)), 2, cancelled)).rejects.toThrow(
    'cancelled by SIGINT',
  )
  expect(steps.runs).toBe(2)
})
