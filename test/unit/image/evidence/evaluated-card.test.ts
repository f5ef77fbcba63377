import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { evaluatedCard } from '../../../../src/image/evidence/evaluated-card.ts'
import { failedVerdict } from '../../../harness/verdicts.ts'

const verdict = failedVerdict()
const card = '---\nlibrary_name: tfjs\n---\n\n# digits $& \n\n---\n\nThe end.\n'
const details = {
  name: 'digits',
  features: { kind: 'image', encoding: 'raw', width: 28, height: 28, channels: 1 },
  label: { kind: 'class', column: 'label', classes: ['0', '1'] },
  transform: { steps: [], shape: [28, 28, 1] },
  modelBytes: 10,
  parameters: 4,
  weights: 'float32',
} as const

function build(digest = verdict.lineage.model, license: string | null = null) {
  const text = evaluatedCard({
    card,
    model: {
      digest,
      details: {
        ...details,
        label: { ...details.label, classes: ['0', '1'] },
        transform: { steps: [], shape: [28, 28, 1] },
      },
    },
    verdict,
    license,
  })
  const [, front = '', ...rest] = text.split('---\n')
  return { metadata: parse(front) as unknown, body: rest.join('---\n') }
}

describe('evaluatedCard', () => {
  it('keeps the text of the card', () => {
    expect(build().body).toBe('\n# digits $& \n\n---\n\nThe end.\n')
  })

  it('has the metrics of the gate on the test split with their intervals', () => {
    const accuracy = verdict.metrics.find(({ metric }) => metric === 'accuracy')
    expect(build().metadata).toMatchObject({
      'model-index': [
        {
          name: 'digits',
          results: [
            {
              dataset: { split: 'test', revision: verdict.lineage.dataset },
              metrics: expect.arrayContaining([
                expect.objectContaining({
                  type: 'accuracy',
                  value: accuracy?.candidate.value,
                  args: { ...accuracy?.candidate.interval, confidence: verdict.confidence },
                }),
              ]),
            },
          ],
        },
      ],
    })
  })

  it('names the evaluated model if this one was made from it', () => {
    expect(build(digestOf('quantized')).metadata).toMatchObject({
      model_name: 'digits',
      'model-index': [{ name: `digits@${verdict.lineage.model}` }],
    })
  })

  it.each([
    ['Apache-2.0', { license: 'apache-2.0' }],
    ['GPL-3.0-or-later', { license: 'gpl-3.0' }],
    ['MIT AND CC-BY-4.0', { license: 'other', license_name: 'MIT AND CC-BY-4.0' }],
  ])('states the licence %s as Hugging Face does', (license, expected) => {
    expect(build(verdict.lineage.model, license).metadata).toMatchObject(expected)
  })
})
