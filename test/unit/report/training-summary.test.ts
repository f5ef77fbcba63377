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

it('trainingSummary marks the epoch of the kept weights, also in the table of all epochs', () => {
  const summary = trainingSummary(model, { history, epoch: 2 }, 'cpu')
  expect(summary).toContain('The model has the weights of epoch **2** of 3.')
  expect(summary).toMatch(/^\| \*\*2\*\* \(kept\) \| 0.5000 /m)
  expect(summary).not.toContain('**3**')
})

it('trainingSummary marks no epoch if none was finished', () => {
  expect(trainingSummary(model, { history: [], epoch: null }, 'cpu')).not.toContain('weights of epoch')
})

it('trainingSummary shows the curves and the epochs of each of several outputs', () => {
  const several = history.map((record) => ({
    ...record,
    outputs: {
      price: { loss: 0.1, accuracy: null, validationLoss: 0.2, validationAccuracy: null },
      species: { loss: 0.3, accuracy: 0.9, validationLoss: 0.4, validationAccuracy: 0.8 },
    },
  }))
  const summary = trainingSummary(model, { history: several, epoch: 2 }, 'cpu')
  for (const title of ['"Loss: ', '"Loss of price: ', '"Accuracy of species: '])
    expect(summary).toContain(title)
  expect(summary).not.toContain('"Accuracy of price')
  expect(summary).toContain('| species: validation accuracy |')
  expect(summary).toMatch(/^\| \*\*2\*\* \(kept\) \| 0.5000 .*\| 0.3000 \| 0.9000 \| 0.4000 \| 0.8000 \|$/m)
})
