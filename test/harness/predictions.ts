import type { CostMeasurement } from '../../src/benchmark/cost-measurement.ts'
import type { GateSection } from '../../src/config/gate.ts'
import { gateSection } from '../../src/config/gate.ts'
import type { z } from 'zod'
import { minimalGateInput, type GateInput } from '../../src/gate/evaluation-input.ts'
import type { UncheckedClassPredictions, NumberPredictions } from '../../src/metrics/predictions.ts'
import { seededUniform } from '../../src/statistics/resample.ts'
import { digestOf } from '../../src/artifacts/digest.ts'

/** Returns a gate as parsed from tensorline.yml. */
export function gateOf(section: z.input<typeof gateSection> = {}): GateSection {
  return gateSection.parse(section)
}

export interface ScoredPredictions extends UncheckedClassPredictions {
  readonly scores: Float64Array
}

/** Returns predictions of a classifier whose highest score is that of the label where `isRight` returns true. */
export function classifier(
  size: number,
  classes: readonly string[],
  isRight: (example: number) => boolean,
): ScoredPredictions {
  const uniform = seededUniform(3, 'scores', size)
  const labels = Int32Array.from({ length: size }, (_, example) => example % classes.length)
  const scores = new Float64Array(size * classes.length)
  for (let example = 0; example < size; example++) {
    const label = labels[example] ?? 0
    const answer = isRight(example) ? label : (label + 1 + (example % (classes.length - 1))) % classes.length
    const sure = 0.55 + 0.44 * uniform()
    for (let index = 0; index < classes.length; index++)
      scores[example * classes.length + index] = index === answer ? sure : (1 - sure) / (classes.length - 1)
  }
  return { kind: 'class', ids: idsOf(size), labels, classes, scores, predicted: null }
}

/** Returns predictions of a regression model for labels 0, 1, 2 …, which differ by `error`. */
export function regressor(size: number, error: (example: number) => number): NumberPredictions {
  const labels = Float64Array.from({ length: size }, (_, example) => example)
  return {
    kind: 'number',
    ids: idsOf(size),
    labels,
    values: labels.map((label, index) => label + error(index)),
  }
}

export function idsOf(size: number): string[] {
  return Array.from({ length: size }, (_, index) => `test-${index}`)
}

export const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

export function caseOf(given: Partial<GateInput> & Pick<GateInput, 'candidate'>): GateInput {
  return {
    ...minimalGateInput,
    name: 'mnist',
    gate: gateOf(),
    baseline: { found: false, reason: 'no successful run on main', hasRuns: false },
    costs: { 'model-bytes': knownFact(1_633_412), parameters: knownFact(397_510) },
    lineage: {
      evaluated: 'models',
      model: digestOf('candidate'),
      seeds: null,
      dataset: digestOf('dataset'),
      testSplit: digestOf('test split'),
      config: digestOf('config'),
      code: {},
      repository: 'https://github.com/acme/mnist',
      commit: '0123456789abcdef0123456789abcdef01234567',
      tensorline: '0.1.0',
    },
    ...given,
  }
}

/** Returns the measurement of a model without a baseline. */
export function knownFact(candidate: number): CostMeasurement {
  return { candidate, baseline: null, samples: null, advisory: false }
}

export function baselineOf(
  predictions: GateInput['candidate'],
  model = digestOf('baseline'),
): GateInput['baseline'] {
  return {
    found: true,
    predictions,
    model,
    commit: 'fedcba9876543210fedcba9876543210fedcba98',
    createdAt: new Date('2026-05-01T12:00:00Z'),
    runUrl: 'https://github.com/acme/mnist/actions/runs/1',
  }
}
