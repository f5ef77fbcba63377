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

it('shows what each of several outputs lost', () => {
  const comparisons = ['price', 'species'].map((output) => ({
    output,
    row: { ...row, title: output === 'price' ? 'R²' : 'Accuracy', reason: `${output} is no worse` },
  }))
  const text = quantizationSummary(artifact(1000), artifact(250), { outcome: 'fail', comparisons })
  expect(text).toMatch(
    /^## Quantized flowers: fail\n\nprice: price is no worse\n\nspecies: species is no worse/,
  )
  expect(text).toContain('| Model | Weights | Size | R² of price | Accuracy of species | Digest |')
})

it('names no output where there is one', () => {
  const text = quantizationSummary(artifact(1000), artifact(250), {
    outcome: 'pass',
    comparisons: [{ output: null, row: { ...row, title: 'Accuracy', reason: 'It is no worse' } }],
  })
  expect(text).toContain('It is no worse')
  expect(text).toContain('| Model | Weights | Size | Accuracy | Digest |')
})
