import { f1 } from './confusion.ts'
import type { Metric, SequenceMetric } from './metric.ts'
import type { Statistic } from './statistic.ts'
import type { SequencePredictions } from './predictions.ts'
import { truncate } from '../text/format.ts'
import type { Family } from './family.ts'
import { parseMetricName } from './name.ts'
import { parseTag, spansOf } from './spans.ts'
import { macroStatistic, pooled, pooledStatistic, tallyOf, type Tally } from './sequence-counts.ts'
import { countUnits, rowsByUnit } from './example-units.ts'

const fraction = { better: 'higher', unit: 'fraction', range: [0, 1] } as const
type UnavailableReason = Metric<SequencePredictions>['unavailableReason']

const always: UnavailableReason = () => null

function tallied(
  name: string,
  title: string,
  unavailableReason: UnavailableReason,
  measure: (predictions: SequencePredictions) => Statistic,
): SequenceMetric {
  return { ...fraction, name, title, unavailableReason, measure }
}

/** The tag of tokens outside of all spans, in schemes that have one. */
const outside = 'O'

/** Counts tags other than `O`, which is so frequent and easy that it would dominate the metric. */
function tokenTally(predictions: SequencePredictions): Tally {
  const { classes, labels, predicted, sequences } = predictions
  const skipped = classes.indexOf(outside)
  return tallyOf(countUnits(predictions.sequences), classes, (add) => {
    for (const [row, sequence] of sequences.entries()) {
      const [label = -1, guess = -1] = [labels[row], predicted[row]]
      if (label !== skipped) add(sequence, label, 'labelled')
      if (guess !== skipped) add(sequence, guess, 'predicted')
      if (label === guess && label !== skipped) add(sequence, label, 'right')
    }
  })
}

function spanTally(predictions: SequencePredictions): Tally {
  const tags = predictions.classes.map((name) => parseTag(name) ?? { mark: 'O' as const, type: '' })
  const types = [...new Set(tags.flatMap(({ mark, type }) => (mark === 'O' ? [] : [type])))]
  const indices = new Map(types.map((type, index) => [type, index]))
  const spansIn = (rows: readonly number[], given: Int32Array) =>
    spansOf(rows.flatMap((row) => tags[given[row] ?? -1] ?? []))
  return tallyOf(countUnits(predictions.sequences), types, (add) => {
    for (const [sequence, rows] of rowsByUnit(predictions.sequences).entries()) {
      const labelled = spansIn(rows, predictions.labels)
      const known = new Set(labelled.map(spanKey))
      for (const { type } of labelled) add(sequence, indices.get(type) ?? 0, 'labelled')
      for (const span of spansIn(rows, predictions.predicted)) {
        add(sequence, indices.get(span.type) ?? 0, 'predicted')
        if (known.has(spanKey(span))) add(sequence, indices.get(span.type) ?? 0, 'right')
      }
    }
  })
}

function spanKey({ type, from, to }: { type: string; from: number; to: number }): string {
  return `${from} ${to} ${type}`
}

const spansNeeded: UnavailableReason = ({ classes }) => {
  const others = classes.filter((name) => parseTag(name) === null)
  const [first] = others
  if (first !== undefined)
    return `${JSON.stringify(truncate(first))} is not a tag of a span (O, B-<type>, I-<type>, E-<type>, S-<type>)`
  return classes.some((name) => name !== outside) ? null : 'the only tag is O'
}

const typesOf = ({ classes }: SequencePredictions) => classes.flatMap((name) => parseTag(name)?.type ?? [])

const scores = { precision: pooled.precision, recall: pooled.recall, f1: pooled.f1 } as const
const titles = { precision: 'precision', recall: 'recall', f1: 'F1' } as const
const names = ['precision', 'recall', 'f1'] as const

const tokenMetrics: readonly SequenceMetric[] = [
  tallied('token-accuracy', 'token accuracy', always, (predictions) => {
    const length = new Float64Array(countUnits(predictions.sequences))
    const right = new Float64Array(length.length)
    for (const [row, sequence] of predictions.sequences.entries()) {
      length[sequence] = (length[sequence] ?? 0) + 1
      if (predictions.labels[row] === predictions.predicted[row]) right[sequence] = (right[sequence] ?? 0) + 1
    }
    return {
      kind: 'means',
      terms: [right, length],
      of: (means) => (means[0] ?? NaN) / (means[1] ?? NaN),
      counts: ([, length = new Float64Array(0)]) => length,
    }
  }),
  ...names.map((name) =>
    tallied(`token-${name}`, `token ${titles[name]}`, always, (predictions) =>
      pooledStatistic(tokenTally(predictions), scores[name]),
    ),
  ),
  tallied('macro-token-f1', 'macro token F1', always, (predictions) =>
    macroStatistic(tokenTally(predictions), f1),
  ),
]

const spanMetrics: readonly SequenceMetric[] = [
  ...names.map((name) =>
    tallied(`span-${name}`, `span ${titles[name]}`, spansNeeded, (predictions) =>
      pooledStatistic(spanTally(predictions), scores[name]),
    ),
  ),
  tallied('macro-span-f1', 'macro span F1', spansNeeded, (predictions) =>
    macroStatistic(spanTally(predictions), f1),
  ),
]

/** Returns the metric of one type of span, `span-f1[PER]`, or of one tag, `token-recall[B-PER]`. */
function withParameter(name: string): SequenceMetric | undefined {
  const parts = parseMetricName(name)
  if (!parts || parts.className === null || parts.parameter !== null) return undefined
  const { base, className } = parts
  const score = names.find((known) => base === `span-${known}` || base === `token-${known}`)
  if (!score) return undefined
  const ofSpans = base.startsWith('span-')
  const known = (predictions: SequencePredictions) => (ofSpans ? typesOf(predictions) : predictions.classes)
  const missing: UnavailableReason = (predictions) =>
    known(predictions).includes(className)
      ? null
      : `${JSON.stringify(truncate(className))} is not one of the ${ofSpans ? 'types of spans' : 'tags'}`
  return tallied(
    name,
    `${ofSpans ? 'span' : 'token'} ${titles[score]} of "${truncate(className)}"`,
    (predictions) => (ofSpans ? spansNeeded(predictions) : null) ?? missing(predictions),
    (predictions) => {
      const tally = ofSpans ? spanTally(predictions) : tokenTally(predictions)
      return pooledStatistic(tally, scores[score], tally.classes.indexOf(className))
    },
  )
}

export const sequenceMetrics: Family<SequencePredictions> = {
  listed: [...spanMetrics, ...tokenMetrics],
  withParameter,
  patterns: names.flatMap((name) => [`span-${name}[<type>]`, `token-${name}[<tag>]`]),
  primary: (predictions) => (spansNeeded(predictions) === null ? 'span-f1' : 'token-accuracy'),
}
