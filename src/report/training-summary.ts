import { bytesText } from '../text/format.ts'
import type { Digest } from '../artifacts/digest.ts'
import type { EpochMeans, EpochRecord, History } from '../model/history.ts'
import type { ModelDetails } from '../model/model-schema.ts'
import type { TrainingMetrics } from '../model/artifact.ts'
import { sampleText } from '../model/class-sample.ts'
import { learningCurvesOf } from './learning-curves.ts'
import { blocks, details, digestText, lineChart, md, nameText, table, type Markdown } from './markdown.ts'

/** Returns a Markdown summary of the training for the job summary. `engine` is one line that names the engine. */
export function trainingSummary(
  model: { readonly digest: Digest; readonly details: ModelDetails },
  { history, epoch, sample }: Pick<TrainingMetrics, 'history' | 'epoch' | 'sample'>,
  engine: string,
): string {
  return blocks(
    md`## Model ${model.details.name}`,
    table(
      ['', ''],
      [
        ['Parameters', model.details.parameters.toLocaleString('en')],
        ['Size', bytesText(model.details.modelBytes)],
        ...(sample === undefined ? [] : [['Examples in an epoch', sampleText(sample)]]),
        ['Engine', engine],
        ['Digest', digestText(model.digest)],
      ],
    ),
    keptLine(history, epoch),
    learningCurves(history),
    details('Every epoch', epochTable(history, epoch)),
  ).text
}

/** Returns the epoch whose weights were kept, as text, because GitHub's charts cannot mark a point. */
function keptLine(history: History, epoch: number | null): Markdown | null {
  return epoch === null ? null : md`The model has the weights of epoch **${epoch}** of ${history.length}.`
}

/** Returns charts of loss and accuracy over the epochs; null without a drawable curve. */
export function learningCurves(history: History): Markdown | null {
  const charts = learningCurvesOf(history).flatMap(
    ({ title, curves }) =>
      lineChart(
        title,
        curves.map(({ name, values }) => ({ name, values: values.map((value) => value ?? NaN) })),
      ) ?? [],
  )
  return charts.length === 0 ? null : blocks(...charts)
}

/** Returns the values of each epoch; a model with several outputs has columns for each output. */
function epochTable(history: History, kept: number | null): Markdown {
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
      record.epoch === kept ? md`**${record.epoch}** (kept)` : String(record.epoch),
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
