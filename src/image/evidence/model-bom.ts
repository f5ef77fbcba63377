import { hexOf, type Digest } from '../../artifacts/digest.ts'
import { UserError } from '../../errors/user-error.ts'
import type { Verdict } from '../../gate/verdict.ts'
import { listNames } from '../../text/format.ts'
import { describeTransform } from '../../transform/describe.ts'
import { isOnnxDetails, type EvaluableDetails, type EvaluableModel } from '../../model/evaluable-model.ts'
import { creatingTools, cyclonedxDocument } from './cyclonedx.ts'
import { originParts, type ModelOrigin } from './model-origin.ts'
import { modelInputs, modelOutputs, modelTask } from './model-signature.ts'

export interface ModelBomParts {
  readonly model: EvaluableModel
  /** Class names of the layers, in the order of the network; empty for an ONNX model. */
  readonly layers: readonly string[]
  /** The verdict of the gate about the model, or about the model that it was made from; null without one. */
  readonly verdict: Verdict | null
  readonly origin: ModelOrigin
  /** Time of the document. */
  readonly created: Date
}

/**
 * Returns the bill of materials of a model as CycloneDX 1.7, with a model card: its files, dataset and base model by digest, and the
 * metrics of the gate with their intervals and slices. Equal parts give equal documents.
 * @throws UserError when the verdict is about another model
 */
export function modelBom({ model, layers, verdict, origin, created }: ModelBomParts): object {
  const { dataset, model: parent } = model.manifest.parents
  const evaluated = verdict === null ? null : evaluatedModel(verdict, model.digest, parent ?? null)
  const component = {
    ...componentOf(model.details.name, model.digest),
    ...originParts(origin, model.details),
    ...(parent === undefined
      ? {}
      : {
          pedigree: {
            ancestors: [
              {
                ...componentOf(model.details.name, parent),
                ...(verdict !== null && evaluated === 'origin'
                  ? { modelCard: { quantitativeAnalysis: analysisOf(verdict) } }
                  : {}),
              },
            ],
          },
        }),
    modelCard: {
      modelParameters: {
        approach: { type: 'supervised' },
        task: modelTask(model.details.label),
        ...(layers.length === 0
          ? {}
          : { architectureFamily: familyOf(layers), modelArchitecture: layers.join(', ') }),
        ...(dataset === undefined ? {} : { datasets: [{ ref: datasetRef(dataset) }] }),
        inputs: modelInputs(model.details.features).map((format) => ({ format })),
        outputs: modelOutputs(model.details.label).map((format) => ({ format })),
      },
      ...(verdict !== null && evaluated === 'model' ? { quantitativeAnalysis: analysisOf(verdict) } : {}),
    },
    properties: propertiesOf(model.details, verdict),
    components: model.manifest.files.map(({ path, sha256 }) => ({
      type: 'file',
      name: path,
      hashes: [{ alg: 'SHA-256', content: sha256 }],
    })),
  }
  return cyclonedxDocument({
    metadata: { timestamp: created.toISOString(), tools: creatingTools(), component },
    components: dataset === undefined ? [] : [datasetComponent(model.details, dataset)],
    dependencies: [
      { ref: modelRef(model.digest), dependsOn: dataset === undefined ? [] : [datasetRef(dataset)] },
    ],
  })
}

/** Returns the model of the verdict: the model itself, or its source model, for example before quantization. */
function evaluatedModel({ lineage }: Verdict, model: Digest, origin: Digest | null): 'model' | 'origin' {
  const evaluated = [lineage.model, ...(lineage.seeds ?? [])]
  if (evaluated.includes(model)) return 'model'
  if (origin !== null && evaluated.includes(origin)) return 'origin'
  throw new UserError({
    code: 'ATTEST_OTHER_SUBJECT',
    found: `a report about ${lineage.model}`,
    expected: `a report about ${model}${origin === null ? '' : `, or about ${origin}, from which it was made`}`,
    hint: 'Use the report that the gate published for this model.',
  })
}

function componentOf(name: string, digest: Digest): object {
  return {
    type: 'machine-learning-model',
    'bom-ref': modelRef(digest),
    name,
    version: digest,
    hashes: [{ alg: 'SHA-256', content: hexOf(digest) }],
    purl: `pkg:generic/${encodeURIComponent(name)}?checksum=${digest}`,
  }
}

function datasetComponent({ name, datasetLicense }: EvaluableDetails, digest: Digest): object {
  return {
    type: 'data',
    'bom-ref': datasetRef(digest),
    name: `dataset of ${name}`,
    version: digest,
    hashes: [{ alg: 'SHA-256', content: hexOf(digest) }],
    ...(datasetLicense === undefined ? {} : { licenses: [{ expression: datasetLicense }] }),
    data: [
      { type: 'dataset', name: `dataset of ${name}`, description: 'Training, validation and test split' },
    ],
  }
}

const mostListed = 10

const modelRef = (digest: Digest) => `model:${digest}`
const datasetRef = (digest: Digest) => `dataset:${digest}`

function familyOf(layers: readonly string[]): string {
  if (layers.some((layer) => /LSTM|GRU|RNN|Bidirectional/.test(layer))) return 'recurrent neural network'
  if (layers.some((layer) => layer.includes('Conv'))) return 'convolutional neural network'
  return 'feed-forward neural network'
}

function analysisOf({ metrics, slices }: Verdict): object {
  return {
    performanceMetrics: [
      ...metrics.map(({ metric, candidate: { value, interval } }) => ({
        type: metric,
        value: String(value),
        ...(interval === null
          ? {}
          : {
              confidenceInterval: {
                lowerBound: String(interval.lower),
                upperBound: String(interval.upper),
              },
            }),
      })),
      ...slices.flatMap(({ metric, name, candidate }) =>
        candidate === null ? [] : [{ type: metric, value: String(candidate), slice: name }],
      ),
    ],
  }
}

function propertiesOf(details: EvaluableDetails, verdict: Verdict | null): object[] {
  const preprocessing = describeTransform(details.transform).map(({ columns, steps }) =>
    columns.length === 0 ? steps : `${listNames(columns, mostListed)}: ${steps}`,
  )
  const values: readonly (readonly [string, string | number | null])[] = [
    ['preprocessing', preprocessing.length === 0 ? null : preprocessing.join('; ')],
    ...(isOnnxDetails(details)
      ? ([['format', details.format]] as const)
      : ([
          ['parameters', details.parameters],
          ['weights', details.weights],
        ] as const)),
    ...(verdict === null
      ? []
      : ([
          ['verdict', verdict.outcome],
          ['verdict:accepted', String(verdict.accepted)],
          ['verdict:confidence', verdict.confidence],
          ['verdict:examples', verdict.examples],
          ['verdict:evaluated', verdict.lineage.model],
          ['verdict:baseline', verdict.lineage.baseline],
          ['verdict:test-split', verdict.lineage.testSplit],
          ['verdict:policy', verdict.lineage.config],
        ] as const)),
  ]
  return values.flatMap(([name, value]) =>
    value === null ? [] : [{ name: `tensorline:${name}`, value: String(value) }],
  )
}
