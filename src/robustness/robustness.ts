import type { PerturbedPredictions } from '../metrics/perturbed-predictions.ts'
import type { RobustnessRule } from '../config/gate/robustness.ts'
import { UserError } from '../errors/user-error.ts'
import { onlyMean, type Statistic } from '../metrics/statistic.ts'
import type { BoundMetric } from '../metrics/metric-set.ts'
import type { PredictionPair, Predictions } from '../metrics/predictions.ts'
import { alignPredictions, checkPredictions } from '../metrics/tasks.ts'
import { truncate } from '../text/format.ts'

/** How well the answers hold, as metrics of the gate; the candidate and, where it can be compared, the baseline. */
export function robustnessMetrics(
  changed: readonly PerturbedPredictions[],
  candidate: Predictions,
  pair: PredictionPair | null,
): BoundMetric[] {
  return changed.flatMap((predictions) => {
    const own = checkPredictions(predictions.candidate, 'the model')
    const theirs = pair && predictions.baseline && checkPredictions(predictions.baseline, 'the baseline')
    const pairing = theirs && alignPredictions(own, theirs)
    const other =
      pairing?.comparable && pair ? { clean: pair.baseline, changed: pairing.pair.baseline } : null
    return metricsOf(predictions.rule, { clean: candidate, changed: own }, other)
  })
}

interface Twice {
  readonly clean: Predictions
  readonly changed: Predictions
}

type Kind = Pick<BoundMetric, 'title' | 'better' | 'unit' | 'range'> & {
  readonly name: string
  readonly of: (predictions: Twice) => Statistic
}

function metricsOf(rule: RobustnessRule, own: Twice, other: Twice | null): BoundMetric[] {
  return kindsFor(rule, own).map(({ name, title, better, unit, range, of }) => ({
    name: `${name}[${rule.name}]`,
    title: `${title} (${truncate(rule.name)})`,
    better,
    unit,
    range,
    ofPair: false,
    pair: { better, candidate: of(own), baseline: other && of(other) },
  }))
}

function kindsFor(rule: RobustnessRule, { clean }: Twice): Kind[] {
  if (rule.test === 'increase') return [direction(rule.expect)]
  switch (clean.kind) {
    case 'class':
      return [invariance, accuracyDrop]
    case 'number':
      return [meanChange, errorRise]
    case 'ranking':
    case 'sequence':
      throw new UserError({
        code: 'GATE_RULE_NOT_APPLICABLE',
        found: `gate.robustness for ${clean.kind} answers`,
        expected: 'classification or regression',
        hint: 'Take gate.robustness out.',
      })
  }
}

const invariance: Kind = {
  name: 'invariance',
  title: 'answers that hold',
  better: 'higher',
  unit: 'fraction',
  range: [0, 1],
  of: (twice) => {
    const { clean, changed } = classes(twice)
    return {
      kind: 'proportion',
      right: Uint8Array.from(clean.predicted, (guess, row) => (guess === changed.predicted[row] ? 1 : 0)),
    }
  },
}

const accuracyDrop: Kind = {
  name: 'accuracy-drop',
  title: 'loss of accuracy',
  better: 'lower',
  unit: 'fraction',
  range: [-1, 1],
  of: (twice) => {
    const { clean, changed } = classes(twice)
    const right = (guesses: Int32Array) =>
      Float64Array.from(guesses, (guess, row) => (guess === clean.labels[row] ? 1 : 0))
    return difference(right(clean.predicted), right(changed.predicted))
  },
}

const meanChange: Kind = {
  name: 'mean-change',
  title: 'mean change of the answer',
  better: 'lower',
  unit: 'label',
  range: [0, Infinity],
  of: (twice) => {
    const { clean, changed } = numbers(twice)
    const terms = Float64Array.from(clean.values, (value, row) =>
      Math.abs((changed.values[row] ?? NaN) - value),
    )
    return { kind: 'means', terms: [terms], of: onlyMean }
  },
}

const errorRise: Kind = {
  name: 'mae-rise',
  title: 'rise of the mean absolute error',
  better: 'lower',
  unit: 'label',
  range: [-Infinity, Infinity],
  of: (twice) => {
    const { clean, changed } = numbers(twice)
    const errors = (values: Float64Array) =>
      Float64Array.from(values, (value, row) => Math.abs(value - (clean.labels[row] ?? NaN)))
    return difference(errors(changed.values), errors(clean.values))
  },
}

function direction(expect: 'not-lower' | 'not-higher'): Kind {
  return {
    name: 'direction',
    title: 'answers that go the expected way',
    better: 'higher',
    unit: 'fraction',
    range: [0, 1],
    of: (twice) => {
      const { clean, changed } = numbers(twice)
      const sign = expect === 'not-lower' ? 1 : -1
      return {
        kind: 'proportion',
        right: Uint8Array.from(clean.values, (value, row) =>
          sign * ((changed.values[row] ?? NaN) - value) >= 0 ? 1 : 0,
        ),
      }
    },
  }
}

function difference(first: Float64Array, second: Float64Array): Statistic {
  return { kind: 'means', terms: [first, second], of: (means) => (means[0] ?? NaN) - (means[1] ?? NaN) }
}

function classes({ clean, changed }: Twice) {
  if (clean.kind === 'class' && changed.kind === 'class') return { clean, changed }
  throw new TypeError('answers of classes were expected')
}

function numbers({ clean, changed }: Twice) {
  if (clean.kind === 'number' && changed.kind === 'number') return { clean, changed }
  throw new TypeError('answers of numbers were expected')
}
