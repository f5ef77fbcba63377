import { describe, expect, it } from '@jest/globals'
import { scheduleSchema, type Schedule } from '../../../src/config/schedule.ts'
import type { z } from 'zod'
import { plateauFactor, rateFactor } from '../../../src/training/schedule.ts'

const scheduleOf = (given: z.input<typeof scheduleSchema>): Schedule => scheduleSchema.parse(given)
/** Returns the factors at these steps of ten epochs of four steps. */
const factors = (schedule: Schedule, steps: readonly number[]) =>
  steps.map((stepsDone) => rateFactor(schedule, { stepsDone, stepsPerEpoch: 4, epochs: 10 }))

describe('the learning rate', () => {
  it('is constant without a schedule', () => {
    expect(factors(scheduleOf({}), [0, 7, 39])).toEqual([1, 1, 1])
  })

  it('falls at an interval of epochs', () => {
    expect(factors(scheduleOf({ step: { every: 3, factor: 0.5 } }), [0, 11, 12, 24])).toEqual([
      1, 1, 0.5, 0.25,
    ])
  })

  it('falls with each step by its share of an epoch', () => {
    const [first, second, third] = factors(scheduleOf({ exponential: { factor: 0.81 } }), [0, 2, 4])
    expect(first).toBe(1)
    expect(second).toBeCloseTo(0.9, 12)
    expect(third).toBeCloseTo(0.81, 12)
  })

  it('falls along half a cosine to its minimum', () => {
    const [first, middle, last] = factors(scheduleOf({ cosine: { minimum: 0.1 } }), [0, 20, 40])
    expect(first).toBe(1)
    expect(middle).toBeCloseTo(0.55, 12)
    expect(last).toBeCloseTo(0.1, 12)
  })

  it('rises linearly during the warm-up, then follows its cosine', () => {
    const schedule = scheduleOf({ 'warm-up': { epochs: 2 }, cosine: {} })
    const [first, fourth, eighth, ninth, middle] = factors(schedule, [0, 3, 7, 8, 24])
    expect([first, fourth, eighth, ninth]).toEqual([0.125, 0.5, 1, 1])
    expect(middle).toBeCloseTo(0.5, 12)
  })

  it('does not combine steps and a cosine', () => {
    expect(scheduleSchema.safeParse({ step: { every: 2 }, cosine: {} }).success).toBe(false)
  })
})

describe('a plateau', () => {
  const epochs = (...losses: number[]) =>
    losses.map((validationLoss, index) => ({
      epoch: index + 1,
      loss: 1,
      accuracy: null,
      validationLoss,
      validationAccuracy: null,
    }))
  const schedule = scheduleOf({ plateau: { patience: 2, factor: 0.5 } })

  it('reduces the rate after epochs without a better loss, and again after as many', () => {
    expect(plateauFactor(schedule, 0.1)(epochs(3, 2, 2))).toBe(1)
    expect(plateauFactor(schedule, 0.1)(epochs(3, 2, 2, 2.5))).toBe(0.5)
    expect(plateauFactor(schedule, 0.1)(epochs(3, 2, 2, 2.5, 2, 2))).toBe(0.25)
  })

  it('starts waiting again after a better loss', () => {
    expect(plateauFactor(schedule, 0.1)(epochs(3, 3, 2, 2))).toBe(1)
  })

  it('does not reduce the rate below its minimum', () => {
    const bounded = scheduleOf({ plateau: { patience: 1, factor: 0.1, minimum: 0.05 } })
    expect(plateauFactor(bounded, 0.1)(epochs(1, 1, 1, 1))).toBe(0.5)
  })
})
