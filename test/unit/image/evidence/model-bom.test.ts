import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import type { Artifact } from '../../../../src/artifacts/artifact.ts'
import { digestOf, hexOf, type Digest } from '../../../../src/artifacts/digest.ts'
import type { Verdict } from '../../../../src/gate/verdict.ts'
import { modelBom } from '../../../../src/image/evidence/model-bom.ts'
import type { ModelDetails } from '../../../../src/model/model-schema.ts'
import { failedVerdict } from '../../../harness/verdicts.ts'
import { userError } from '../../../harness/user-error.ts'

const dataset = digestOf('dataset')
const details: ModelDetails = {
  name: 'penguins',
  features: { kind: 'table', columns: [{ name: 'mass', type: 'number' }] },
  label: { kind: 'class', column: 'species', classes: ['Adelie', 'Gentoo'] },
  transform: { steps: [], shape: [1] },
  modelBytes: 10,
  parameters: 4,
  weights: 'float32',
}

function modelWith(digest: Digest, parents: Record<string, Digest>): Artifact<ModelDetails> {
  const files = [{ path: 'model.json', size: 10, sha256: hexOf(digestOf('topology')) }]
  return {
    folder: '/unused',
    digest,
    details,
    manifest: { schema: 1, kind: 'model', parents, config: digestOf('config'), details: {}, files },
  }
}

const metric = z.object({
  type: z.string(),
  value: z.string(),
  slice: z.string().optional(),
  confidenceInterval: z.object({ lowerBound: z.string(), upperBound: z.string() }).optional(),
})
const card = z.object({
  modelParameters: z
    .object({
      task: z.string(),
      architectureFamily: z.string(),
      datasets: z.array(z.object({ ref: z.string() })),
    })
    .optional(),
  quantitativeAnalysis: z.object({ performanceMetrics: z.array(metric) }).optional(),
})
const bomSchema = z.object({
  serialNumber: z.string(),
  components: z.array(z.looseObject({ 'bom-ref': z.string(), version: z.string() })),
  metadata: z.object({
    component: z.looseObject({
      modelCard: card,
      licenses: z.array(z.object({ expression: z.string() })).optional(),
      components: z.array(z.object({ name: z.string() })),
      properties: z.array(z.object({ name: z.string(), value: z.string() })),
      pedigree: z
        .object({ ancestors: z.array(z.object({ version: z.string(), modelCard: card.optional() })) })
        .optional(),
    }),
  }),
})

const verdict: Verdict = failedVerdict()
const evaluated = verdict.lineage.model
const origin = {
  labels: {
    'org.opencontainers.image.licenses': 'Apache-2.0',
    'org.opencontainers.image.source': 'https://github.com/acme/penguins',
  },
  repository: 'ghcr.io/acme/penguins',
}
const build = (model: Artifact<ModelDetails>, about: Verdict | null = verdict, layers = ['Dense']) =>
  bomSchema.parse(modelBom({ model, layers, verdict: about, origin, created: new Date(0) }))

describe('modelBom', () => {
  it('contains the dataset by digest, the files and the licence of the model', () => {
    const { components, metadata } = build(modelWith(evaluated, { dataset }))
    expect(components.map(({ version }) => version)).toEqual([dataset])
    expect(metadata.component.modelCard.modelParameters?.datasets).toEqual([
      { ref: components[0]?.['bom-ref'] },
    ])
    expect(metadata.component.components).toEqual([{ name: 'model.json' }])
    expect(metadata.component.licenses).toEqual([{ expression: 'Apache-2.0' }])
  })

  it('names the owner of the repository as supplier, and where source and model are', () => {
    const { component } = build(modelWith(evaluated, { dataset })).metadata
    expect(component).toMatchObject({
      supplier: { name: 'acme' },
      description: 'Predicts one of 2 classes from 1 column.',
      externalReferences: [
        { type: 'vcs', url: 'https://github.com/acme/penguins' },
        { type: 'distribution', url: 'oci://ghcr.io/acme/penguins' },
      ],
    })
  })

  it('contains the licence of the dataset', () => {
    const model = modelWith(evaluated, { dataset })
    const licensed = build({ ...model, details: { ...details, datasetLicense: 'CC-BY-4.0' } })
    expect(licensed.components).toMatchObject([{ licenses: [{ expression: 'CC-BY-4.0' }] }])
    expect(build(model).components).not.toMatchObject([{ licenses: expect.anything() }])
  })

  it('contains every metric of the verdict with its interval, and the metrics of slices', () => {
    const found = build(modelWith(evaluated, { dataset })).metadata.component.modelCard.quantitativeAnalysis
    const accuracy = verdict.metrics.find((row) => row.metric === 'accuracy')
    expect(found?.performanceMetrics).toContainEqual({
      type: 'accuracy',
      value: String(accuracy?.candidate.value),
      confidenceInterval: {
        lowerBound: String(accuracy?.candidate.interval?.lower),
        upperBound: String(accuracy?.candidate.interval?.upper),
      },
    })
    const slices = found?.performanceMetrics.flatMap(({ slice }) => slice ?? []) ?? []
    expect(new Set(slices)).toEqual(
      new Set(verdict.slices.filter(({ candidate }) => candidate !== null).map(({ name }) => name)),
    )
  })

  it('contains the outcome of the gate and the digest of the test split', () => {
    const { properties } = build(modelWith(evaluated, { dataset })).metadata.component
    expect(properties).toEqual(
      expect.arrayContaining([
        { name: 'tensorline:verdict', value: verdict.outcome },
        { name: 'tensorline:verdict:accepted', value: 'false' },
        { name: 'tensorline:verdict:test-split', value: verdict.lineage.testSplit },
      ]),
    )
  })

  it('has no metrics without a verdict', () => {
    const { modelCard } = build(modelWith(digestOf('other'), { dataset }), null).metadata.component
    expect(modelCard.quantitativeAnalysis).toBeUndefined()
  })

  it('gives the metrics of the evaluated model to the ancestor of a quantized one', () => {
    const { component } = build(modelWith(digestOf('quantized'), { dataset, model: evaluated })).metadata
    expect(component.modelCard.quantitativeAnalysis).toBeUndefined()
    const [ancestor] = component.pedigree?.ancestors ?? []
    expect(ancestor?.version).toBe(evaluated)
    expect(ancestor?.modelCard?.quantitativeAnalysis?.performanceMetrics.length).toBeGreaterThan(0)
  })

  it('rejects a verdict about another model', () => {
    const other = modelWith(digestOf('other'), { dataset, model: digestOf('origin') })
    expect(() => build(other)).toThrow(userError('ATTEST_OTHER_SUBJECT'))
  })

  it.each([
    [['Conv2D', 'Dense'], 'convolutional neural network'],
    [['Embedding', 'LSTM'], 'recurrent neural network'],
    [['Dense'], 'feed-forward neural network'],
  ])('names the family of the layers %j: %s', (layers, family) => {
    const { modelCard } = build(modelWith(evaluated, { dataset }), null, layers).metadata.component
    expect(modelCard.modelParameters?.architectureFamily).toBe(family)
  })

  it('is equal for equal parts and has another serial number for another dataset', () => {
    const model = modelWith(evaluated, { dataset })
    expect(build(model)).toEqual(build(model))
    const other = build(modelWith(evaluated, { dataset: digestOf('other') }))
    expect(other.serialNumber).not.toBe(build(model).serialNumber)
  })
})
