import { describe, expect, it } from '@jest/globals'
import { gateSection } from '../../../src/config/gate.ts'
import type { Label } from '../../../src/dataset/dataset-schema.ts'
import { findConfigProblems } from '../../../src/gate/validate-config.ts'

const classes: Label = { kind: 'class', column: 'kind', classes: ['cat', 'dog'] }
const number: Label = { kind: 'number', column: 'price' }
const columns = ['age', 'city', 'kind']

function foreseen(gate: unknown, label = classes) {
  return findConfigProblems(gateSection.parse(gate), label, columns)
}

describe('findConfigProblems', () => {
  it.each([
    [
      'a misspelt metric',
      { require: ['acuracy >= 0.9'] },
      ['gate', 'require', 0],
      'GATE_UNKNOWN_METRIC',
      '"accuracy"',
    ],
    [
      'a value out of range',
      { require: ['accuracy >= 90'] },
      ['gate', 'require', 0],
      'GATE_INVALID_BOUND',
      '90%',
    ],
    ['a bound on the wrong side', { require: [{ metric: 'log-loss', 'at-least': 1 }] }, ['gate', 'require', 0], 'GATE_INVALID_BOUND', 'metric'], // prettier-ignore
    [
      'a metric of another task',
      { compare: [{ metric: 'mae', margin: 1 }] },
      ['gate', 'compare', 0],
      'GATE_UNKNOWN_METRIC',
      '`gate.compare`',
    ],
    [
      'a column of a slice',
      { slices: [{ by: 'label' }, { by: 'cty' }] },
      ['gate', 'slices', 1],
      'GATE_UNKNOWN_COLUMN',
      '"city"',
    ],
    [
      'a column of a condition',
      { slices: [{ where: 'height > 3' }] },
      ['gate', 'slices', 0],
      'GATE_UNKNOWN_COLUMN',
      'gate',
    ],
    [
      'a margin as wide as the range',
      { compare: [{ margin: 5 }] },
      ['gate', 'compare', 0],
      'GATE_INVALID_COMPARISON',
      '`0.05`',
    ],
    [
      'a margin of a slice',
      { slices: [{ by: 'city', margin: 1 }] },
      ['gate', 'slices', 0],
      'GATE_INVALID_COMPARISON',
      '`0.05`',
    ],
    [
      'a margin of a score',
      { compare: [{ metric: 'mcc', margin: 2 }] },
      ['gate', 'compare', 0],
      'GATE_INVALID_COMPARISON',
      'metric',
    ],
    [
      'a metric of a slice',
      { slices: [{ by: 'city', metric: 'recal' }] },
      ['gate', 'slices', 0],
      'GATE_UNKNOWN_METRIC',
      '`gate.slices`',
    ],
    [
      'a column of groups',
      { 'cluster-by': 'citty' },
      ['gate', 'cluster-by'],
      'GATE_UNKNOWN_COLUMN',
      '"city"',
    ],
    ['a column of fairness', { fairness: [{ by: 'Age_', positive: 'cat' }] }, ['gate', 'fairness', 0], 'GATE_UNKNOWN_COLUMN', '"age"'], // prettier-ignore
  ])('returns the key of %s', (_, gate, key, code, value) => {
    expect(foreseen(gate)).toEqual([
      expect.objectContaining({ key, code, hint: expect.stringContaining(value) }),
    ])
  })

  it('returns all problems at once', () => {
    const gate = { require: ['acuracy >= 0.9', 'accuracy >= 0.9'], compare: [{ metric: 'acc', margin: 0.1 }] }
    expect(foreseen(gate).map(({ key }) => key)).toEqual([
      ['gate', 'require', 0],
      ['gate', 'compare', 0],
    ])
  })

  it('returns nothing for known names, names of rules and custom metrics', () => {
    const gate = {
      metrics: [{ name: 'cost', module: './cost.ts', better: 'lower' }],
      require: ['accuracy >= 0.9', 'recall[cat] >= 0.9', 'cost <= 3', 'model-bytes <= 2 MB'],
      compare: [{ metric: 'macro-f1', margin: 0.01 }, { test: 'superiority' }],
      slices: [{ by: ['city', 'label'] }, { where: 'age > 30' }],
    }
    expect(foreseen(gate)).toEqual([])
    expect(foreseen({ require: ['mae <= 3'], compare: [{ metric: 'r2', margin: 0.1 }] }, number)).toEqual([])
  })
})
