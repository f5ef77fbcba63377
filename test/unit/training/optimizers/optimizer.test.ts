import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { z } from 'zod'
import { optimizerSchema } from '../../../../src/config/optimizer.ts'
import { ruleOf } from '../../../../src/training/optimizers/optimizer.ts'

const vector = z.array(z.number())
const fixture = z
  .object({
    parameter: vector,
    gradients: z.array(vector),
    cases: z.array(z.object({ name: z.string(), optimizer: optimizerSchema, values: z.array(vector) })),
  })
  .parse(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../../fixtures/optimizers/steps.json'), 'utf8')),
  )

it.each(fixture.cases)('$name updates a parameter like Keras, step by step', ({ optimizer, values }) => {
  const rule = ruleOf(optimizer)
  const rate = tf.scalar(optimizer['learning-rate'])
  let parameter: tf.Tensor = tf.tensor(fixture.parameter, [3, 2])
  let slots: readonly tf.Tensor[] = rule.slots.map(({ initial }) => tf.fill([3, 2], initial))
  for (const [step, row] of fixture.gradients.entries()) {
    const gradient = tf.tensor(row, [3, 2])
    const updated = rule.update(tf, { parameter, gradient, slots, rate, iteration: tf.scalar(step + 1) })
    parameter = updated.parameter
    slots = updated.slots
    const expected = values[step] ?? []
    for (const [index, value] of parameter.dataSync().entries())
      expect(Math.abs(value - (expected[index] ?? NaN))).toBeLessThan(2e-6)
  }
})

it('Adam adds the epsilon of the configuration to the root of the mean square', () => {
  const rule = ruleOf(optimizerSchema.parse({ adam: { epsilon: 1 } }))
  const [parameter, gradient] = [tf.scalar(0), tf.scalar(1)]
  const slots = rule.slots.map(({ initial }) => tf.scalar(initial))
  const updated = rule.update(tf, {
    parameter,
    gradient,
    slots,
    rate: tf.scalar(0.1),
    iteration: tf.scalar(1),
  })
  const root = Math.sqrt(0.001)
  expect(updated.parameter.dataSync()[0]).toBeCloseTo((-0.1 * root) / (root + 1), 6)
})
