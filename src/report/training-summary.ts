import type { ModelDetails } from '../model/schema.ts'
import type { TrainingMetrics } from '../model/artifact.ts'
import type { History } from '../training/history.ts'
import { bytesText, details, digestText, escapeMarkdown, lineChart, table } from './markdown.ts'

/** What train made, for the job's summary. `engine` is one line that names what ran the tensors. */
export function trainingSummary(
  model: { readonly digest: string; readonly details: ModelDetails },
  { history, epoch }: Pick<TrainingMetrics, 'history' | 'epoch'>,
  engine: string,
): string {
  return [
    `## Model ${escapeMarkdown(model.details.name)}`,
    table(
      ['', ''],
      [
        ['Parameters', model.details.parameters.toLocaleString('en')],
        ['Size', bytesText(model.details.modelBytes)],
        ['Engine', escapeMarkdown(engine)],
        ['Digest', digestText(model.digest)],
      ],
    ),
    keptLine(history, epoch),
    learningCurves(history),
    details('Every epoch', epochTable(history, epoch)),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** GitHub's charts cannot mark a point, so words tell whose weights were kept. */
function keptLine(history: History, epoch: number | null): string {
  return epoch === null ? '' : `The model has the weights of epoch **${epoch}** of ${history.length}.`
}

/** Loss and accuracy over the epochs. */
export function learningCurves(history: History): string {
  const curve = (name: string, key: Exclude<keyof History[number], 'epoch'>) => ({
    name,
    values: history.map((epoch) => epoch[key] ?? NaN),
  })
  return [
    lineChart('Loss', [curve('training', 'loss'), curve('validation', 'validationLoss')]),
    lineChart('Accuracy', [curve('training', 'accuracy'), curve('validation', 'validationAccuracy')]),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function epochTable(history: History, kept: number | null): string {
  const cell = (value: number | null) => value?.toFixed(4) ?? ''
  return table(
    ['Epoch', 'Loss', 'Accuracy', 'Validation loss', 'Validation accuracy'],
    history.map(({ epoch, ...values }) => [
      epoch === kept ? `**${epoch}** (kept)` : String(epoch),
      cell(values.loss),
      cell(values.accuracy),
      cell(values.validationLoss),
      cell(values.validationAccuracy),
    ]),
    [0, 1, 2, 3, 4],
  )
}
