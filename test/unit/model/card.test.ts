import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import type { Features, Target } from '../../../src/dataset/dataset-schema.ts'
import { writeModelCard, type CardData } from '../../../src/model/card.ts'

const facts: CardData = {
  details: {
    name: 'mnist',
    features: { kind: 'image', height: 28, width: 28, channels: 1, encoding: 'raw' },
    label: { kind: 'class', column: 'label', classes: ['<b>', 'a|b', '[x](http://y)\n# z'] },
    transform: { steps: [{ step: 'scale', by: 255 }], shape: [28, 28, 1] },
    modelBytes: 1591599,
    parameters: 397510,
    weights: 'float32',
  },
  float32Weights: ['dense/kernel', 'dense/bias'],
  dataset: {
    digest: `sha256:${'ab'.repeat(32)}`,
    rows: { train: 54000, validation: 6000, test: 10000 },
    cleaned: { read: 70001, quarantined: 1, missingRows: 0, missing: {}, duplicates: 0 },
  },
  metrics: { 'validation accuracy': 0.9781 },
  validated: [{ type: 'accuracy', name: 'accuracy', value: 0.9781 }],
  golden: {
    engine: 'TensorFlow 2.21',
    kind: 'class',
    tolerance: { absolute: 0, relative: 0 },
    requests: [{ id: 'test-1', input: { b64: 'iVBORw0KGgo=' }, output: [0, 0, 1] }],
  },
  engine: 'TensorFlow 2.21',
}

describe('a model card', () => {
  const card = writeModelCard(facts)

  it('has the examples that were drawn for each epoch', () => {
    const sample = [
      { name: 'a|b', drawn: 1200, available: 40 },
      { name: 'none', drawn: 0, available: 0 },
    ]
    expect(writeModelCard({ ...facts, sample })).toContain(
      '| Examples in an epoch | 1,200 drawn from 40: a\\|b 1,200 of 40, none 0 of 0 |',
    )
    expect(card).not.toContain('Examples in an epoch')
  })

  it('states the licence of the data if there is one', () => {
    const details = { ...facts.details, datasetLicense: 'CC-BY-4.0' }
    expect(writeModelCard({ ...facts, details })).toContain('| Licence | CC-BY-4.0 |')
    expect(card).not.toContain('| Licence |')
  })

  it('lists the features that a join adds to the rows of a client', () => {
    const features: Features = {
      kind: 'table',
      columns: [
        { name: 'amount', type: 'number' },
        { name: 'age', type: 'number' },
      ],
      combined: { by: 'join', columns: [{ name: 'age', sources: ['customers'] }] },
    }
    expect(writeModelCard({ ...facts, details: { ...facts.details, features } })).toMatch(
      /\| Joined columns, which a client sends \| age \\?\(customers\\?\) \|/,
    )
    expect(card).not.toContain('Joined columns')
  })

  it('has the sections of a model card', () => {
    expect(card.match(/^## .*$/gm)).toEqual([
      '## Model details',
      '## How to use',
      '## Intended use',
      '## Factors',
      '## Metrics',
      '## Training data',
      '## Evaluation data',
      '## Quantitative analyses',
      '## Ethical considerations',
      '## Caveats and recommendations',
    ])
  })

  it('contains a request that predicts a golden request', () => {
    expect(card).toContain(
      `\n\`\`\`sh\ncurl http://localhost:8080/predict -d '{"b64":"iVBORw0KGgo="}'\n\`\`\`\n`,
    )
  })

  it('begins with the metadata of Hugging Face', () => {
    const [, front = ''] = card.split('---\n')
    expect(parse(front)).toMatchObject({ library_name: 'tfjs', pipeline_tag: 'image-classification' })
  })

  it('contains the metrics and the dataset', () => {
    for (const text of ['0.9781', '397,510', '54000', facts.dataset.digest, 'divided by 255'])
      expect(card).toContain(text)
  })

  it('lists the weights that a quantized model stores as float32', () => {
    const storage = (weights: 'float32' | 'uint8', float32Weights: readonly string[]) => {
      const text = writeModelCard({ ...facts, details: { ...facts.details, weights }, float32Weights })
      return /\| Weights stored as \| (.*) \|/.exec(text)?.[1]
    }
    expect(storage('float32', ['kernel', 'bias'])).toBe('float32')
    expect(storage('uint8', [])).toBe('uint8')
    expect(storage('uint8', ['kernel', 'bias'])).toBe('uint8, except kernel, bias as float32')
    const twelve = Array.from({ length: 12 }, (_, index) => `w${index}`)
    expect(storage('uint8', twelve)).toMatch(/w9 and 2 more as float32$/)
  })

  it('names the column of example weights', () => {
    expect(card).not.toContain('How much an example counts')
    const weighed = writeModelCard({ ...facts, dataset: { ...facts.dataset, weight: 'trust' } })
    expect(weighed).toContain('| Weight of an example | column trust |')
  })

  it('names the inputs of a network that has several', () => {
    expect(card).not.toContain('of the network')
    const { details } = facts
    const inputs = [
      { name: 'few', positions: [2] },
      { name: 'many', positions: [0, 1] },
    ]
    const splitInputs = { ...details, transform: { ...details.transform, inputs } }
    expect(writeModelCard({ ...facts, details: splitInputs })).toContain(
      "| Input many of the network | 2 of the row's values |",
    )
  })

  it('names the outputs of a network that has several', () => {
    const label: Target = {
      kind: 'multi-output',
      outputs: [
        { name: 'price', label: { kind: 'number', column: 'euros' } },
        { name: 'species', label: { kind: 'class', column: 'kind', classes: ['iris', 'lily'] } },
      ],
    }
    const several = writeModelCard({ ...facts, details: { ...facts.details, label } })
    expect(several).toContain('| Output price of the network | euros |')
    expect(several).toContain('| Output species of the network | Scores of iris, lily |')
    expect(several).toContain('| Task | Regression, Classification into 2 classes |')
    const [, front = ''] = several.split('---\n')
    expect(parse(front)).toMatchObject({ tags: ['tensorflow.js', 'regression', 'classification'] })
  })

  it('lists the metrics of validation in the model-index of Hugging Face', () => {
    const [, front = ''] = card.split('---\n')
    expect(parse(front)).toMatchObject({
      metrics: ['accuracy'],
      'model-index': [
        {
          name: 'mnist',
          results: [
            {
              task: { type: 'image-classification' },
              dataset: { split: 'validation', revision: facts.dataset.digest },
              metrics: [{ type: 'accuracy', value: 0.9781 }],
            },
          ],
        },
      ],
    })
    const [, unmeasured = ''] = writeModelCard({ ...facts, validated: [] }).split('---\n')
    expect(parse(unmeasured)).not.toHaveProperty('model-index')
  })

  it('escapes class names', () => {
    expect(card).toContain(String.raw`\<b\>, a\|b, \[x\]\(http://y\) \# z`)
  })
})
