import { expect, it } from '@jest/globals'
import { digestOfHex } from '../../../src/artifacts/digest.ts'
import { trainingSummary } from '../../../src/report/training-summary.ts'

const history = [1, 2, 3].map((epoch) => ({
  epoch,
  loss: 1 / epoch,
  accuracy: null,
  validationLoss: epoch === 2 ? 0.1 : 0.5,
  validationAccuracy: null,
}))
const model = {
  digest: digestOfHex('a'.repeat(64)),
  details: {
    name: 'flowers',
    features: { kind: 'table' as const, columns: [] },
    label: { kind: 'number' as const, column: 'height' },
    transform: { steps: [], shape: [3] },
    modelBytes: 1000,
    parameters: 12,
    weights: 'float32' as const,
  },
}

const facts = { engine: 'cpu', times: [], report: null }

it('trainingSummary marks the epoch of the kept weights, also in the table of all epochs', () => {
  const summary = trainingSummary(model, { history, epoch: 2 }, facts)
  expect(summary).toContain('The model has the weights of epoch **2** of 3.')
  expect(summary).toMatch(/^\| \*\*2\*\* \(kept\) \| 0.5000 /m)
  expect(summary).not.toContain('**3**')
})

it('trainingSummary marks no epoch if none was finished', () => {
  expect(trainingSummary(model, { history: [], epoch: null }, facts)).not.toContain('weights of epoch')
})

it('trainingSummary shows the curves and the epochs of each of several outputs', () => {
  const several = history.map((record) => ({
    ...record,
    outputs: {
      price: { loss: 0.1, accuracy: null, validationLoss: 0.2, validationAccuracy: null },
      species: { loss: 0.3, accuracy: 0.9, validationLoss: 0.4, validationAccuracy: 0.8 },
    },
  }))
  const summary = trainingSummary(model, { history: several, epoch: 2 }, facts)
  for (const title of ['"Loss: ', '"Loss of price: ', '"Accuracy of species: '])
    expect(summary).toContain(title)
  expect(summary).not.toContain('"Accuracy of price')
  expect(summary).toContain('| species: validation accuracy |')
  expect(summary).toMatch(
    /^\| \*\*2\*\* \(kept\) \| 0.5000 .*\| 0.3000 \| 0.9000 \| 0.4000 \| 0.8000 \|  \|$/m,
  )
})

it('trainingSummary shows the duration of each epoch of this process, and a typical one', () => {
  const times = [9.876, 1.5, 2.5, 2].map((seconds, index) => ({ epoch: index + 2, seconds }))
  const summary = trainingSummary(model, { history, epoch: 2 }, { ...facts, times })
  expect(summary).toContain('| Time per epoch | 2.00 s (median), 9.88 s for the first |')
  expect(summary).toMatch(/^\| 1 \|.*\|  \|$/m)
  expect(summary).toMatch(/^\| 3 \|.*\| 1.50 s \|$/m)
})

it('trainingSummary names the report, and lists likely label errors of each output', () => {
  const ofOutput = (output: string, count: number) => ({
    output,
    classes: [],
    confusion: null,
    confusions: [],
    labelErrors: {
      count,
      examples: Array.from({ length: count }, (_, row) => ({
        id: `${output}${row}`,
        label: 'a',
        suggested: 'b',
        labelScore: 0.01,
        suggestedScore: 0.9,
      })),
    },
  })
  const validation = [ofOutput('kind', 12), ofOutput('age', 0)]
  const report = { name: 'training-report', validation }
  const summary = trainingSummary(model, { history, epoch: 2 }, { ...facts, report })
  expect(summary).toContain('in the artifact `training-report`')
  expect(summary).toContain('Likely label errors in the validation split, output kind: 12')
  expect(summary).toContain('| kind7 | a | b | 0.01000 | 0.9000 |')
  expect(summary).not.toContain('kind8')
  expect(summary).not.toContain('output age')
})
