import type { ModelDetails } from '../model/schema.ts'
import type { History } from '../training/history.ts'
import { bytesText, details, digestText, escapeMarkdown, lineChart, table } from './markdown.ts'

/** What train made, for the job's summary. `engine` is one line that names what ran the tensors. */
export function trainingSummary(
  model: { readonly digest: string; readonly details: ModelDetails },
  history: History,
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
    learningCurves(history),
    details('Every epoch', epochTable(history)),
  ]
    .filter(Boolean)
    .join('\n\n')
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

function epochTable(history: History): string {
  const cell = (value: number | null) => value?.toFixed(4) ?? ''
  return table(
    ['Epoch', 'Loss', 'Accuracy', 'Validation loss', 'Validation accuracy'],
    history.map(({ epoch, ...values }) => [
      String(epoch),
      cell(values.loss),
      cell(values.accuracy),
      cell(values.validationLoss),
      cell(values.validationAccuracy),
    ]),
    [0, 1, 2, 3, 4],
  )
}
