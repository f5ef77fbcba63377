import type { PerturbedPredictions } from '../metrics/perturbed-predictions.ts'
import type { RobustnessRule } from '../config/gate/robustness.ts'
import { UserError } from '../errors/user-error.ts'
import { onlyMean, type Statistic } from '../metrics/statistic.ts'
import type { BoundMetric } from '../metrics/metric-set.ts'
import type {
  ClassPredictions,
  NumberPredictions,
  PredictionKind,
  PredictionPair,
  Predictions,
  PredictionsOf,
} from '../metrics/predictions.ts'
import { alignPredictions, checkPredictions, isPredictionKind } from '../metrics/tasks.ts'
import { truncate } from '../text/format.ts'

/** Returns robustness metrics of the candidate and, if it can be compared, of the baseline. */
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

/** Predictions for the original examples and for the perturbed ones. */
interface Perturbed<P extends Predictions = Predictions> {
  readonly clean: P
  readonly changed: P
}

type RobustnessMetric<P extends Predictions> = Pick<BoundMetric, 'title' | 'better' | 'unit' | 'range'> & {
  readonly name: string
  readonly of: (predictions: Perturbed<P>) => Statistic
}

function metricsOf(rule: RobustnessRule, own: Perturbed, other: Perturbed | null): BoundMetric[] {
  const classes = ofKind('class', own)
  if (classes && rule.test !== 'increase')
    return bound(rule, [invariance, accuracyDrop], classes, other && ofKind('class', other))
  const numbers = ofKind('number', own)
  const metrics = rule.test === 'increase' ? [direction(rule.expect)] : [meanChange, errorRise]
  if (numbers) return bound(rule, metrics, numbers, other && ofKind('number', other))
  throw new UserError({
    code: 'GATE_RULE_NOT_APPLICABLE',
    found: `gate.robustness for ${own.clean.kind} predictions`,
    expected: 'classification or regression',
    hint: 'Remove `gate.robustness`.',
  })
}

function bound<P extends Predictions>(
  rule: RobustnessRule,
  metrics: readonly RobustnessMetric<P>[],
  own: Perturbed<P>,
  other: Perturbed<P> | null,
): BoundMetric[] {
  return metrics.map(({ name, title, better, unit, range, of }) => ({
    name: `${name}[${rule.name}]`,
    title: `${title} (${truncate(rule.name)})`,
    better,
    unit,
    range,
    ofPair: false,
    pairs: [{ better, candidate: of(own), baseline: other && of(other) }],
  }))
}

/** Returns predictions of one kind; null for another kind. */
function ofKind<K extends PredictionKind>(
  kind: K,
  { clean, changed }: Perturbed,
): Perturbed<PredictionsOf<K>> | null {
  const is = isPredictionKind(kind)
  return is(clean) && is(changed) ? { clean, changed } : null
}

const invariance: RobustnessMetric<ClassPredictions> = {
  name: 'invariance',
  title: 'unchanged predictions',
  better: 'higher',
  unit: 'fraction',
  range: [0, 1],
  of: ({ clean, changed }) => {
    return {
      kind: 'proportion',
      right: Uint8Array.from(clean.predicted, (guess, row) => (guess === changed.predicted[row] ? 1 : 0)),
    }
  },
}

const accuracyDrop: RobustnessMetric<ClassPredictions> = {
  name: 'accuracy-drop',
  title: 'loss of accuracy',
  better: 'lower',
  unit: 'fraction',
  range: [-1, 1],
  of: ({ clean, changed }) => {
    const right = (guesses: Int32Array) =>
      Float64Array.from(guesses, (guess, row) => (guess === clean.labels[row] ? 1 : 0))
    return difference(right(clean.predicted), right(changed.predicted))
  },
}

const meanChange: RobustnessMetric<NumberPredictions> = {
  name: 'mean-change',
  title: 'mean change of the prediction',
  better: 'lower',
  unit: 'label',
  range: [0, Infinity],
  of: ({ clean, changed }) => {
    const terms = Float64Array.from(clean.values, (value, row) =>
      Math.abs((changed.values[row] ?? NaN) - value),
    )
    return { kind: 'means', terms: [terms], of: onlyMean }
  },
}

const errorRise: RobustnessMetric<NumberPredictions> = {
  name: 'mae-rise',
  title: 'rise of the mean absolute error',
  better: 'lower',
  unit: 'label',
  range: [-Infinity, Infinity],
  of: ({ clean, changed }) => {
    const errors = (values: Float64Array) =>
      Float64Array.from(values, (value, row) => Math.abs(value - (clean.labels[row] ?? NaN)))
    return difference(errors(changed.values), errors(clean.values))
  },
}

function direction(expect: 'not-lower' | 'not-higher'): RobustnessMetric<NumberPredictions> {
  return {
    name: 'direction',
    title: 'predictions that change in the expected direction',
    better: 'higher',
    unit: 'fraction',
    range: [0, 1],
    of: ({ clean, changed }) => {
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
