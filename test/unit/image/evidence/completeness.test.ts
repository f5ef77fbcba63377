import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { modelBom } from '../../../../src/image/evidence/model-bom.ts'
import { failedVerdict } from '../../../harness/verdicts.ts'

/*
 * The checklist is the field registry of OWASP's AIBOM generator (GenAI-Security-Project/aibom-generator, commit c5a3f2f of 2026-04-27):
 * its fields without those of GGUF files, by category, with the points of each category. Its scorer expects the model in
 * `components[0]` and some fields in properties of its own; here each field is in the place that CycloneDX 1.7 has for it.
 */
type Place = 'document' | 'component' | 'card' | 'considerations' | 'references' | 'properties'
type Field = readonly [name: string, place: Place, key: string]

const checklist: Readonly<Record<string, { points: number; fields: readonly Field[] }>> = {
  'Required fields': {
    points: 20,
    fields: [
      ['bomFormat', 'document', 'bomFormat'],
      ['specVersion', 'document', 'specVersion'],
      ['serialNumber', 'document', 'serialNumber'],
      ['version', 'document', 'version'],
    ],
  },
  Metadata: {
    points: 20,
    fields: [
      ['primaryPurpose', 'card', 'modelParameters.task'],
      ['suppliedBy', 'component', 'supplier.name'],
      ['standardCompliance', 'properties', 'standardCompliance'],
      ['domain', 'properties', 'domain'],
      ['autonomyType', 'properties', 'autonomyType'],
    ],
  },
  Component: {
    points: 20,
    fields: [
      ['name', 'component', 'name'],
      ['type', 'component', 'type'],
      ['component_version', 'component', 'version'],
      ['purl', 'component', 'purl'],
      ['description', 'component', 'description'],
      ['licenses', 'component', 'licenses'],
      ['external_references', 'component', 'externalReferences'],
    ],
  },
  'Model card': {
    points: 30,
    fields: [
      ['datasets', 'card', 'modelParameters.datasets'],
      ['typeOfModel', 'card', 'modelParameters.modelArchitecture'],
      ['metric', 'card', 'quantitativeAnalysis.performanceMetrics'],
      ['modelDataPreprocessing', 'properties', 'tensorline:preprocessing'],
      ['intendedUse', 'considerations', 'useCases'],
      ['technicalLimitations', 'considerations', 'technicalLimitations'],
      ['ethicalConsiderations', 'considerations', 'ethicalConsiderations'],
      ['energyConsumption', 'considerations', 'environmentalConsiderations.energyConsumptions'],
      [
        'energyQuantity',
        'considerations',
        'environmentalConsiderations.energyConsumptions.0.activityEnergyCost',
      ],
      [
        'energyUnit',
        'considerations',
        'environmentalConsiderations.energyConsumptions.0.activityEnergyCost.unit',
      ],
      ['hyperparameter', 'properties', 'hyperparameter'],
      ['safetyRiskAssessment', 'properties', 'safetyRiskAssessment'],
      ['modelExplainability', 'properties', 'modelExplainability'],
      ['informationAboutTraining', 'properties', 'informationAboutTraining'],
      ['informationAboutApplication', 'properties', 'informationAboutApplication'],
      ['metricDecisionThreshold', 'properties', 'metricDecisionThreshold'],
      ['useSensitivePersonalInformation', 'properties', 'useSensitivePersonalInformation'],
    ],
  },
  References: {
    points: 10,
    fields: [
      ['vcs', 'references', 'vcs'],
      ['downloadLocation', 'references', 'distribution'],
      ['website', 'references', 'website'],
      ['paper', 'references', 'documentation'],
    ],
  },
}

const verdict = failedVerdict()
const card = z.looseObject({ considerations: z.looseObject({}).default({}) })
const documentSchema = z.looseObject({
  metadata: z.object({
    timestamp: z.iso.datetime(),
    tools: z.object({ components: z.array(z.looseObject({ name: z.string() })) }),
    component: z.looseObject({
      modelCard: card,
      externalReferences: z.array(z.looseObject({ type: z.string() })).default([]),
      properties: z.array(z.object({ name: z.string(), value: z.string() })),
    }),
  }),
})

/** The bill of materials of a model that was built in a run on GitHub, with the labels that the manual names. */
const bom = documentSchema.parse(
  modelBom({
    model: {
      folder: '/unused',
      digest: verdict.lineage.model,
      details: {
        name: 'digits',
        features: { kind: 'image', encoding: 'raw', width: 28, height: 28, channels: 1 },
        label: { kind: 'class', column: 'label', classes: ['0', '1'] },
        transform: { steps: [{ step: 'scale', by: 255 }], shape: [28, 28, 1] },
        modelBytes: 10,
        parameters: 4,
        datasetLicense: 'CC-BY-SA-3.0',
        weights: 'float32',
      },
      manifest: {
        schema: 1,
        kind: 'model',
        parents: { dataset: digestOf('dataset') },
        config: digestOf('config'),
        details: {},
        files: [{ path: 'model.json', size: 10, sha256: '0'.repeat(64) }],
      },
    },
    layers: ['Conv2D', 'Dense'],
    verdict,
    origin: {
      labels: {
        'org.opencontainers.image.licenses': 'Apache-2.0',
        'org.opencontainers.image.source': 'https://github.com/acme/digits',
        'org.opencontainers.image.url': 'https://acme.example/digits',
        'org.opencontainers.image.documentation': 'https://acme.example/digits/manual',
      },
      repository: 'ghcr.io/acme/digits',
    },
    created: new Date(0),
  }),
)

const { component } = bom.metadata
const places: Readonly<Record<Exclude<Place, 'references' | 'properties'>, object>> = {
  document: bom,
  component,
  card: component.modelCard,
  considerations: component.modelCard.considerations,
}

function valueAt(root: object, path: string): unknown {
  const step = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return path.split('.').reduce<unknown>(step, root)
}

function isPresent([, place, key]: Field): boolean {
  if (place === 'references') return component.externalReferences.some(({ type }) => type === key)
  if (place === 'properties') return component.properties.some(({ name }) => name === key)
  return valueAt(places[place], key) !== undefined
}

const rows = Object.entries(checklist).map(([category, { points, fields }]) => {
  const present = fields.filter(isPresent).length
  return { category, present, total: fields.length, points: (points * present) / fields.length, of: points }
})

describe('the bill of materials of a model', () => {
  it('has the completeness by the checklist of OWASP that the manual states', () => {
    const manual = readFileSync(join(import.meta.dirname, '../../../../docs/evidence.md'), 'utf8')
    const cells = manual.split('\n').map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .filter((cell) => cell !== ''),
    )
    for (const { category, present, total, points, of } of rows)
      expect(cells.find(([first]) => first === category)?.slice(1, 3)).toEqual([
        `${present} of ${total}`,
        `${points.toFixed(1)} of ${of}`,
      ])
    const sum = rows.reduce((total, { points }) => total + points, 0)
    expect(cells.find(([first]) => first === 'Sum')?.at(1)).toBe(`${sum.toFixed(1)} of 100`)
  })

  it('contains the minimum elements of an SBOM by NTIA', () => {
    expect(component).toMatchObject({
      supplier: { name: 'acme' },
      name: 'digits',
      version: verdict.lineage.model,
      purl: expect.stringMatching(/^pkg:generic\/digits\?/),
    })
    expect(bom).toMatchObject({
      metadata: { tools: { components: [{ name: 'tensorline' }] }, timestamp: '1970-01-01T00:00:00.000Z' },
      dependencies: [
        { ref: `model:${verdict.lineage.model}`, dependsOn: [`dataset:${digestOf('dataset')}`] },
      ],
    })
  })
})
