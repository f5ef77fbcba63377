import type { DatasetDetails, Features, FittedTransform, Label, Target } from '../dataset/dataset-schema.ts'
import { listColumns } from '../dataset/column-list.ts'
import { combinedOf, combinedRows } from '../dataset/combined-columns.ts'
import { outputsOf } from '../dataset/label-target.ts'
import type { Digest } from '../artifacts/digest.ts'
import { countsByRule, missingRowsWarning } from '../dataset/cleaned.ts'
import { describeTransform } from '../transform/describe.ts'
import { listNames } from '../text/format.ts'
import { cardMetadata, type CardMetric } from './card-metadata.ts'
import { sampleText, type ClassSample } from './class-sample.ts'
import { exampleRequest } from './example-request.ts'
import type { Golden, ModelDetails, WeightType } from './model-schema.ts'

export interface CardData {
  readonly details: ModelDetails
  /** Names of the weights stored as float32, which were excluded from quantization. */
  readonly float32Weights: readonly string[]
  readonly dataset: Pick<DatasetDetails, 'rows' | 'cleaned' | 'weight'> & { readonly digest: Digest }
  /** Measured values by name, for example `{'validation accuracy': 0.978}`. */
  readonly metrics: Readonly<Record<string, number>>
  /** Metrics of the validation split. */
  readonly validated: readonly CardMetric[]
  /** The examples that `train.sampling` drew for each epoch; undefined without it. */
  readonly sample?: readonly ClassSample[] | undefined
  /** Requests from which the card shows one. */
  readonly golden: Golden
  /** The engine that trained the model. */
  readonly engine: string
}

/**
 * Returns a model card in Markdown: the sections of Mitchell et al., "Model Cards for Model Reporting" (2019), under
 * the metadata of Hugging Face. It contains the facts from the pipeline, and placeholders for facts that only the
 * authors have. Equal facts give equal text.
 */
export function writeModelCard(facts: CardData): string {
  const { details, float32Weights, dataset, metrics, validated, sample, golden, engine } = facts
  return `${cardMetadata({
    details,
    license: null,
    indexed: details.name,
    result: { dataset: dataset.digest, split: 'validation', metrics: validated },
  })}
# ${escapeMarkdown(details.name)}

## Model details

${table([
  ['Task', taskOf(details.label)],
  ['Input', inputOf(details.features)],
  ...combinedRows(combinedOf(details.features)),
  ...inputsOf(details.transform),
  ...outputRows(details.label),
  ['Parameters', details.parameters.toLocaleString('en')],
  ['Size of model.json and weights', `${details.modelBytes.toLocaleString('en')} bytes`],
  ['Weights stored as', storageOf(details.weights, float32Weights)],
  ['Format', 'TensorFlow.js layers model'],
  ['Trained with', engine],
])}

## How to use

This request predicts one of the golden requests with the server of the model, on port 8080 of this machine:

\`\`\`sh
${exampleRequest('http://localhost:8080', details.features, golden)}
\`\`\`

## Intended use

${placeholder('what the model is for, who may rely on it, and what it must not be used for')}

## Factors

${placeholder('for which groups, instruments or environments its quality may differ')}

## Metrics

${Object.keys(metrics).length === 0 ? 'None measured yet.' : table(Object.entries(metrics).map(([name, value]) => [name, String(value)]))}

## Training data

${table([
  ['Dataset', dataset.digest],
  ...(details.datasetLicense === undefined ? [] : [['Licence', details.datasetLicense] as const]),
  ...countsByRule(dataset),
  ['Examples for training', String(dataset.rows.train)],
  ...(sample === undefined ? [] : [['Examples in an epoch', sampleText(sample)] as const]),
  ['Examples for validation', String(dataset.rows.validation)],
  ...(dataset.weight === undefined ? [] : [['Weight of an example', `column ${dataset.weight}`] as const]),
])}
${missingRowsWarning({ cleaned: dataset.cleaned, label: details.label })
  .map((warning) => `\n**Warning:** ${escapeMarkdown(warning)}\n`)
  .join('')}
Examples are transformed before they reach the network. The parameters were fitted on the training examples only and are stored with the model:

${listTransform(details.transform)}

## Evaluation data

${table([['Examples for testing', String(dataset.rows.test)]])}

## Quantitative analyses

The verdict of the gate on the test examples, with confidence intervals, is in the report of the run that trained this model.

## Ethical considerations

${placeholder('whom wrong predictions may harm, and what the data contains about people')}

## Caveats and recommendations

\`golden.json\` contains raw requests with the outputs of this model, by which a server of the model can be verified.
`
}

const mostListed = 10

function storageOf(type: WeightType, float32: readonly string[]): string {
  if (type === 'float32' || float32.length === 0) return type
  return `${type}, except ${listNames(float32, mostListed)} as float32`
}

function taskOf(target: Target): string {
  return outputsOf(target)
    .map(({ label }) => taskOfLabel(label))
    .join(', ')
}

function taskOfLabel(label: Label): string {
  return label.kind === 'class' ? `Classification into ${label.classes.length} classes` : 'Regression'
}

function inputOf(features: Features): string {
  switch (features.kind) {
    case 'image': {
      const { width, height, channels } = features
      return `Image, ${width} wide, ${height} high, ${channels === 1 ? 'grey' : 'colour'}`
    }
    case 'table':
      return `Row of ${listColumns(features)}`
  }
}

/** Returns a row for each named input; no rows for a network with a single input. */
function inputsOf({ inputs = [] }: FittedTransform): [string, string][] {
  return inputs.map((input) => [
    `Input ${input.name} of the network`,
    'image' in input ? `the image ${input.image}` : `${input.positions.length} of the row's values`,
  ])
}

function outputRows(target: Target): [string, string][] {
  if (target.kind !== 'multi-output') return [['Output', outputOf(target)]]
  return target.outputs.map(({ name, label }) => [`Output ${name} of the network`, outputOf(label)])
}

function outputOf(label: Label): string {
  return label.kind === 'class' ? `Scores of ${label.classes.join(', ')}` : label.column
}

function listTransform(transform: FittedTransform): string {
  const lines = describeTransform(transform)
  if (lines.length === 0) return '- none: the network gets the raw values'
  return lines
    .map(({ columns, steps }) =>
      columns.length === 0
        ? `- ${steps}`
        : `- ${escapeMarkdown(`${listNames(columns, mostListed)}: ${steps}`)}`,
    )
    .join('\n')
}

function placeholder(topic: string): string {
  return `_Not stated. The authors should state ${topic}._`
}

function table(rows: readonly (readonly [string, string])[]): string {
  const lines = rows.map(([name, value]) => `| ${escapeMarkdown(name)} | ${escapeMarkdown(value)} |`)
  return ['| | |', '| --- | --- |', ...lines].join('\n')
}

/**
 * Escapes names, which come from data and configuration, so that none ends a table cell or starts a tag, a link or a
 * new line.
 */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#|!~@]/g, String.raw`\$&`)
}
