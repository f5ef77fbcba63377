import { expect } from '@jest/globals'
import type { Engine, NativeParts } from '../../../src/engine/engine.ts'
import { CompiledSteps } from '../../../src/training/compiled-steps.ts'
import { eagerSteps } from '../../../src/training/eager-steps.ts'
import { tensorsOf } from '../../../src/training/step.ts'
import { recordingLog } from '../../harness/engine/small-runtime.ts'
import {
  inputsOf,
  largestDifference,
  networkOf,
  stepOf,
  trainOn,
  weightsOf,
  type Setting,
} from './setting.ts'

interface Machine {
  readonly engine: Engine
  readonly native: NativeParts
}

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
  { engine, native }: Machine,
  setting: Setting,
  { sizes = full(23), groupSize = 4, sameBatch = false }: Contest,
) {
  const { tf } = engine
  const made = inputsOf(tf, setting, sizes)
  const inputs = made.map((inputs) => (sameBatch ? { ...inputs, features: made[0]?.features ?? [] } : inputs))
  const eager = networkOf(tf, setting)
  const compiled = networkOf(tf, setting)
  const eagerStep = stepOf(engine, eager, setting)
  const compiledStep = stepOf(engine, compiled, setting)
  const lines: string[] = []
  const steps = new CompiledSteps(engine, native, compiledStep, {
    log: recordingLog(lines),
    batchSize: 24,
    batchBytes: 1e6,
  })
  try {
    return {
      expected: await trainOn(eagerSteps(eagerStep), inputs),
      found: await trainOn(steps, inputs, groupSize),
      expectedWeights: weightsOf(eager),
      foundWeights: weightsOf(compiled),
      lines,
    }
  } finally {
    steps.close()
    tf.dispose(made.map(tensorsOf))
    eagerStep.close()
    compiledStep.close()
    eager.dispose()
    compiled.dispose()
  }
}

/** Holds each step's loss and the weights at the end to those of eager training. */
export async function expectAgreement(machine: Machine, setting: Setting, contest: Contest = {}) {
  const { lines, ...outcome } = await trainBothWays(machine, setting, contest)
  const { expected, found, expectedWeights, foundWeights } = outcome
  expect(lines).toEqual([])
  expect(found).toHaveLength(expected.length)
  for (const [step, { loss, accuracy }] of expected.entries()) {
    expect(Math.abs((found[step]?.loss ?? NaN) - loss)).toBeLessThanOrEqual(1e-5 * Math.abs(loss))
    expect(found[step]?.accuracy).toEqual(accuracy)
  }
  for (const [index, { name, values }] of expectedWeights.entries()) {
    expect({
      name,
      agrees: largestDifference(foundWeights[index]?.values ?? [], values) < 1e-4,
    }).toEqual({ name, agrees: true })
  }
  return outcome
}
