import { expect } from '@jest/globals'
import { eagerSteps } from '../../../src/training/eager-steps.ts'
import type { OutputMeans } from '../../../src/training/training-steps.ts'
import { recordingLog } from '../../harness/libraries/small-runtime.ts'
import {
  compiledSteps,
  formOf,
  largestDifference,
  networkOf,
  stepOf,
  stepsOf,
  trainOn,
  weightsOf,
  type NativeEngine,
  type Setting,
} from './setting.ts'

interface Contest {
  /** Sizes of the batches. */
  readonly sizes?: readonly number[] | undefined
  readonly groupSize?: number | undefined
  /** Each step on the first batch. */
  readonly sameBatch?: boolean
}

export const full = (steps: number) => Array.from({ length: steps }, () => 24)

/** Trains the same network both ways on the same batches. */
async function trainBothWays(
  engine: NativeEngine,
  setting: Setting,
  { sizes = full(15), groupSize = 4, sameBatch = false }: Contest,
) {
  const made = stepsOf(setting, sizes)
  const all = made.map((step) => (sameBatch ? { ...step, features: made[0]?.features ?? [] } : step))
  const eager = networkOf(engine.tf, setting)
  const compiled = networkOf(engine.tf, setting)
  const eagerStep = stepOf(engine, eager, setting)
  const compiledStep = stepOf(engine, compiled, setting)
  const lines: string[] = []
  const steps = compiledSteps(engine, {
    step: compiledStep,
    setting,
    log: recordingLog(lines),
    otherSizes: [...new Set(sizes)].filter((size) => size !== 24),
  })
  try {
    return {
      expected: await trainOn(eagerSteps(engine.tf, formOf(setting), eagerStep), all),
      found: await trainOn(steps, all, groupSize),
      expectedWeights: weightsOf(eager),
      foundWeights: weightsOf(compiled),
      lines,
    }
  } finally {
    steps.close()
    eagerStep.close()
    compiledStep.close()
    eager.dispose()
    compiled.dispose()
  }
}

function expectSameMeans(found: OutputMeans | undefined, { loss, accuracy }: OutputMeans): void {
  expect(Math.abs((found?.loss ?? NaN) - loss)).toBeLessThanOrEqual(1e-5 * Math.abs(loss))
  expect(found?.accuracy).toEqual(accuracy)
}

/** Checks that the loss of each step and the final weights equal those of eager training. */
export async function expectAgreement(engine: NativeEngine, setting: Setting, contest: Contest = {}) {
  const { lines, ...outcome } = await trainBothWays(engine, setting, contest)
  const { expected, found, expectedWeights, foundWeights } = outcome
  expect(lines).toEqual([])
  expect(found).toHaveLength(expected.length)
  for (const [step, { outputs = {}, ...all }] of expected.entries()) {
    expectSameMeans(found[step], all)
    expect(Object.keys(found[step]?.outputs ?? {})).toEqual(Object.keys(outputs))
    for (const [name, means] of Object.entries(outputs)) expectSameMeans(found[step]?.outputs?.[name], means)
  }
  for (const [index, { name, values }] of expectedWeights.entries()) {
    expect({
      name,
      agrees: largestDifference(foundWeights[index]?.values ?? [], values) < 1e-4,
    }).toEqual({ name, agrees: true })
  }
  return outcome
}
