import { expect, it } from '@jest/globals'
import { quantizationSummary } from '../../../src/report/quantization-summary.ts'
import { failedVerdict } from '../../harness/verdicts.ts'

const [row] = failedVerdict().comparisons
if (!row) throw new Error('a verdict with a comparison')
const artifact = (modelBytes: number) => ({
  digest: `sha256:${'a'.repeat(64)}` as const,
  details: {
    name: 'flowers',
    features: { kind: 'table' as const, columns: [] },
    label: { kind: 'number' as const, column: 'height' },
    transform: { steps: [], shape: [3] },
    modelBytes,
    parameters: 12,
    weights: 'uint8' as const,
  },
})

it('quantizationSummary shows the loss of each of several outputs', () => {
  const comparisons = ['price', 'species'].map((output) => ({
    output,
    row: { ...row, title: output === 'price' ? 'R²' : 'Accuracy', reason: `${output} is no worse` },
  }))
  const text = quantizationSummary(artifact(1000), artifact(250), {
    outcome: 'fail',
    comparisons,
    costs: null,
  })
  expect(text).toMatch(
    /^## Quantized flowers: fail\n\nprice: price is no worse\n\nspecies: species is no worse/,
  )
  expect(text).toContain('| Model | Weights | Size | R² of price | Accuracy of species | Digest |')
})

it('quantizationSummary names no output of a model with one', () => {
  const text = quantizationSummary(artifact(1000), artifact(250), {
    outcome: 'pass',
    comparisons: [{ output: null, row: { ...row, title: 'Accuracy', reason: 'It is no worse' } }],
    costs: null,
  })
  expect(text).toContain('It is no worse')
  expect(text).toContain('| Model | Weights | Size | Accuracy | Digest |')
})

it('quantizationSummary lists the costly weights with their share of the drop, and escapes their names', () => {
  const text = quantizationSummary(artifact(1000), artifact(250), {
    outcome: 'fail',
    comparisons: [{ output: null, row: { ...row, title: 'accuracy', reason: 'It is worse' } }],
    costs: {
      output: null,
      title: 'accuracy',
      unit: 'fraction',
      type: 'uint8',
      costs: {
        drop: 0.4,
        costs: [
          { name: 'h/kernel', recovered: 0.3, relativeChange: 0.9 },
          { name: 'a|<b>', recovered: 0.1, relativeChange: 0.02 },
        ],
        remedy: { exclude: ['h/kernel', 'a|<b>'], drop: -0.01 },
        measured: 4,
        quantized: 4,
      },
    },
  })
  expect(text).toContain(
    'Weights that cost accuracy, with the part of the drop of 40 points that each recovers in float32: h/kernel (30 points, 75 %),',
  )
  expect(text).toContain('the change is then +1.00 points')
  expect(text).toContain('| h/kernel | 30 points | 75 % | 90 % |')
  expect(text).not.toContain('<b>')
})
