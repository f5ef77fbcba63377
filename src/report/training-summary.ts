import { bytesText, shortText } from '../evaluation/wording.ts'
import type { Digest } from '../lineage/digest.ts'
import type { EpochMeans, EpochRecord, History } from '../model/history.ts'
import type { ModelDetails } from '../model/schema.ts'
import type { TrainingMetrics } from '../model/artifact.ts'
import { learningCurvesOf } from './learning-curves.ts'
import { details, digestText, escapeMarkdown, lineChart, nameText, table } from './markdown.ts'

/** What train made, for the job's summary. `engine` is one line that names what ran the tensors. */
export function trainingSummary(
  model: { readonly digest: Digest; readonly details: ModelDetails },
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
  return learningCurvesOf(history)
    .map(({ title, curves }) =>
      lineChart(
        titleText(title),
        curves.map(({ name, values }) => ({ name, values: values.map((value) => value ?? NaN) })),
      ),
    )
    .filter(Boolean)
    .join('\n\n')
}

/** Names of outputs come from elsewhere: none may end the quotation or the block that the chart is in. */
function titleText(title: string): string {
  return shortText(title).replace(/[^\p{L}\p{N} ._-]/gu, ' ')
}

/** Of several outputs with columns of each. */
function epochTable(history: History, kept: number | null): string {
  const names = Object.keys(history[0]?.outputs ?? {})
  const head = ['Loss', 'Accuracy', 'Validation loss', 'Validation accuracy']
  const outputs = names.map((name) => ({
    head: head.map((title) => `${nameText(name)}: ${title.toLowerCase()}`),
    meansIn: ({ outputs }: EpochRecord) => outputs?.[name] ?? null,
  }))
  const all = [{ head, meansIn: (epoch: EpochRecord) => epoch }, ...outputs]
  const columns = all.flatMap((part) => part.head)
  return table(
    ['Epoch', ...columns],
    history.map((record) => [
      record.epoch === kept ? `**${record.epoch}** (kept)` : String(record.epoch),
      ...all.flatMap(({ meansIn }) => cellsOf(meansIn(record))),
    ]),
    [0, ...columns.map((_, index) => index + 1)],
  )
}

function cellsOf(means: EpochMeans | null): string[] {
  return [means?.loss, means?.accuracy, means?.validationLoss, means?.validationAccuracy].map(
    (value) => value?.toFixed(4) ?? '',
  )
}
