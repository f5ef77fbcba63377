import { describe, expect, it } from '@jest/globals'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import { comparisonReasons, requirementReasons, sliceReasons } from '../../../src/gate/reason-codes.ts'
import { redactVerdict } from '../../../src/gate/test-set-reuse.ts'
import { baselineOf, caseOf, classifier, digits, gateOf, knownFact } from '../../harness/predictions.ts'

type Gate = Parameters<typeof gateOf>[0]
type Given = Partial<Parameters<typeof caseOf>[0]>

const size = 3000
const good = classifier(size, digits, (example) => example % 30 !== 1)
const other = classifier(size, digits, (example) => example % 30 !== 2)
const bad = classifier(size, digits, (example) => example % 30 !== 1 && example % 10 !== 3)
const few = classifier(12, digits, () => true)
const incomparable = {
  ...baselineOf(good),
  predictions: { kind: 'none', reason: 'it takes other features' },
} as const
const against = (baseline: typeof good) => ({ baseline: baselineOf(baseline) })

const verdictOf = (gate: Gate, given: Given = {}) =>
  evaluateGate(caseOf({ candidate: good, gate: gateOf({ compare: [], ...gate }), ...given }))

const requirement = (rule: NonNullable<NonNullable<Gate>['require']>[number], given: Given = {}) =>
  verdictOf({ require: [rule] }, given).requirements[0]
const comparison = (entry: NonNullable<NonNullable<Gate>['compare']>[number], given: Given) =>
  verdictOf({ compare: [entry] }, given).comparisons[0]

const columnOf = (valueOf: (example: number) => string, categories?: string[]) => ({
  columns: {
    camera: {
      values: Array.from({ length: size }, (_, example) => valueOf(example)),
      ...(categories && { categories }),
    },
  },
})
const slice = (rule: object, given: Given, index = 0) =>
  verdictOf({ slices: [{ by: 'camera', ...rule }] }, given).slices[index]

const day = columnOf(() => 'day', ['day', 'night'])
const half = columnOf((example) => (example % 2 === 0 ? 'day' : 'night'))

const blocks = columnOf((example) => `${Math.floor(example / 300) % 2}`)

/** The texts of each code: the rows of a verdict, whose other fields contain the same facts as numbers. */
const rows = {
  requirement: [
    ['met', 'of a value', () => requirement('accuracy >= 90%')],
    [
      'not-met',
      'of a value with the digits that distinguish it from its limit',
      () => requirement('accuracy >= 96.6667%'),
    ],
    ['not-met', 'of a bound', () => requirement({ metric: 'accuracy', 'at-least': 0.965, confidence: 0.95 })],
    ['not-met', 'of a cost', () => requirement('parameters <= 10', { costs: { parameters: knownFact(20) } })],
    [
      'not-met',
      'of a cost on a shared machine',
      () =>
        requirement('latency-p95 <= 20 ms', {
          costs: { 'latency-p95': { ...knownFact(30), advisory: true } },
        }),
    ],
    [
      'no-interval',
      'of a bound',
      () => requirement({ metric: 'macro-f1', 'at-least': 0.5, confidence: 0.95 }, { candidate: few }),
    ],
    ['incomparable', 'of flips', () => requirement('negative-flip-rate <= 1%', { baseline: incomparable })],
  ],
  comparison: [
    ['within-margin', 'of a metric', () => comparison({ margin: 0.02 }, against(other))],
    ['within-margin', 'in percent of the value', () => comparison({ margin: '2%' }, against(other))],
    [
      'better',
      'by an exact test',
      () => comparison({ test: 'superiority' }, { candidate: good, ...against(bad) }),
    ],
    ['worse', 'beyond the margin', () => comparison({ margin: 0.005 }, { candidate: bad, ...against(good) })],
    [
      'worse',
      'and had to be better',
      () => comparison({ test: 'superiority' }, { candidate: bad, ...against(good) }),
    ],
    ['undecided', 'with the number of examples', () => comparison({ margin: 0.004 }, against(other))],
    [
      'undecided',
      'beyond the margin by chance',
      () =>
        comparison(
          { margin: 0.001 },
          { candidate: classifier(size, digits, (example) => example % 28 !== 1), ...against(good) },
        ),
    ],
    ['undecided', 'with a margin of 0', () => comparison({ margin: 0 }, against(other))],
    ['undecided', 'and had to be better', () => comparison({ test: 'superiority' }, against(other))],
    [
      'identical',
      'within a margin',
      () => comparison({ margin: 0.01 }, { baseline: baselineOf(good, digestOf('candidate')) }),
    ],
    [
      'identical',
      'and had to be better',
      () => comparison({ test: 'superiority' }, { baseline: baselineOf(good, digestOf('candidate')) }),
    ],
    [
      'no-interval',
      'for few examples',
      () =>
        comparison(
          { metric: 'macro-f1', margin: 0.1 },
          { candidate: few, ...against(classifier(12, digits, (example) => example > 2)) },
        ),
    ],
    ['incomparable', 'without predictions', () => comparison({}, { baseline: incomparable })],
    [
      'incomparable',
      'with other classes',
      () => comparison({}, against(classifier(size, [...digits.slice(0, 9), 'none'], () => true))),
    ],
  ],
  slice: [
    ['worse', 'after Holm', () => slice({}, { candidate: bad, ...against(good), ...half }, 1)],
    [
      'worse',
      'after Benjamini and Hochberg',
      () => slice({ exploratory: true }, { candidate: bad, ...against(good), ...half }, 1),
    ],
    ['missing', 'of a category', () => slice({}, { ...against(other), ...day }, 1)],
    ['empty', 'of a category', () => slice({ 'on-empty': 'ignore' }, { ...against(other), ...day }, 1)],
    ['not-worse', 'beyond the margin', () => slice({ margin: 0.1 }, { ...against(other), ...half })],
    [
      'undecided',
      'with the drop that would be detected',
      () => slice({ margin: 0 }, { ...against(other), ...blocks }),
    ],
    [
      'identical',
      'with the baseline',
      () => slice({}, { baseline: baselineOf(good, digestOf('candidate')), ...half }),
    ],
    ['too-small', 'for a rule', () => slice({ 'min-size': 2000 }, { ...against(other), ...half })],
    ['no-baseline', 'for the first model', () => slice({}, half)],
    ['incomparable', 'without predictions', () => slice({}, { baseline: incomparable, ...half })],
  ],
} as const

describe.each(Object.entries(rows))('the reason of a %s', (_kind, cases) => {
  it.each(cases.map(([code, what, row]) => [code, what, row] as const))(
    'with the code %s, %s, is as in the snapshot',
    (code, _what, row) => {
      const found = row()
      expect(found?.reasonCode).toBe(code)
      expect(found?.reason).toMatchSnapshot()
    },
  )
})

it('each code of a row has a text above, except those that need rare data', () => {
  const rare = { requirement: [], comparison: [], slice: ['no-value', 'no-interval'] }
  const codes = { requirement: requirementReasons, comparison: comparisonReasons, slice: sliceReasons }
  for (const kind of ['requirement', 'comparison', 'slice'] as const) {
    const shown = new Set<string>([...rows[kind].map(([code]) => code), ...rare[kind]])
    expect([...shown].sort()).toEqual([...codes[kind]].sort())
  }
})

describe('the reason of a verdict', () => {
  const many = { require: ['accuracy >= 99%', 'parameters <= 1'] }
  it.each([
    ['not-met', 'and further reasons', () => verdictOf(many)],
    ['met', 'without a baseline', () => verdictOf({ require: ['accuracy >= 90%'] })],
    [
      'within-margin',
      'and further rules',
      () =>
        verdictOf(
          {
            compare: [{ margin: 0.02 }],
            require: ['accuracy >= 90%', 'parameters >= 1'],
            slices: [{ by: 'camera', margin: 0.1 }],
          },
          { ...against(other), ...half },
        ),
    ],
    ['no-baseline', 'and no rules', () => verdictOf({})],
    ['no-rules', 'with a baseline', () => verdictOf({}, against(other))],
    ['missing', 'of a slice', () => verdictOf({ slices: [{ by: 'camera' }] }, day)],
    [
      'worse',
      'in a condition',
      () =>
        verdictOf(
          { slices: [{ name: 'long night rides', where: 'hour >= 12' }] },
          {
            candidate: bad,
            ...against(good),
            columns: { hour: { values: Array.from({ length: size }, (_, example) => example % 24) } },
          },
        ),
    ],
    ['redacted', 'if it passes', () => redactVerdict(verdictOf({ require: ['accuracy >= 90%'] }))],
    ['redacted', 'if it fails', () => redactVerdict(verdictOf(many))],
  ] as const)('with the code %s, %s, is as in the snapshot', (code, _what, verdict) => {
    const { reasonCode, reason } = verdict()
    expect(reasonCode).toBe(code)
    expect(reason).toMatchSnapshot()
  })
})
