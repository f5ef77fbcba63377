import { median } from 'd3-array'
import { bytesText } from '../text/format.ts'
import type { Digest } from '../artifacts/digest.ts'
import type { EpochMeans, EpochRecord, History } from '../model/history.ts'
import type { ModelDetails } from '../model/model-schema.ts'
import type { TrainingMetrics } from '../model/artifact.ts'
import { sampleText } from '../model/class-sample.ts'
import type { EpochTime } from '../training/epoch-timer.ts'
import { labelErrorTable } from './label-error-table.ts'
import { learningCurvesOf } from './learning-curves.ts'
import {
  blocks,
  code,
  details,
  digestText,
  lineChart,
  md,
  nameText,
  table,
  type Markdown,
} from './markdown.ts'
import type { ValidatedOutput } from './training/training-report.ts'

/** Facts of a training beside its metrics. */
export interface TrainingFacts {
  /** One line that names the engine. */
  readonly engine: string
  /** Durations of the epochs of this process. */
  readonly times: readonly EpochTime[]
  /** The training report; null for a trial of a search. */
  readonly report: {
    readonly name: string
    readonly validation: readonly ValidatedOutput[] | null
  } | null
}

/** Returns a Markdown summary of the training for the job summary. */
export function trainingSummary(
  model: { readonly digest: Digest; readonly details: ModelDetails },
  { history, epoch, sample }: Pick<TrainingMetrics, 'history' | 'epoch' | 'sample'>,
  { engine, times, report }: TrainingFacts,
): string {
  return blocks(
    md`## Model ${model.details.name}`,
    report &&
      md`Curves, augmented pictures, the classes and likely label errors of the validation split are on the page \`report.html\` in the artifact ${code(report.name)}.`,
    table(
      ['', ''],
      [
        ['Parameters', model.details.parameters.toLocaleString('en')],
        ['Size', bytesText(model.details.modelBytes)],
        ...(sample === undefined ? [] : [['Examples in an epoch', sampleText(sample)]]),
        ...timeRows(times),
        ['Engine', engine],
        ['Digest', digestText(model.digest)],
      ],
    ),
    keptLine(history, epoch),
    learningCurves(history),
    details('Every epoch', epochTable(history, epoch, times)),
    ...(report?.validation ?? []).map(({ output, labelErrors }, _, all) =>
      labelErrorTable(
        labelErrors,
        `Likely label errors in the validation split${all.length > 1 ? `, output ${output}` : ''}`,
      ),
    ),
  ).text
}

/** Returns the median duration of an epoch, and that of the first one, which includes the compilation of the steps. */
function timeRows(times: readonly EpochTime[]): [string, string][] {
  const [first, ...others] = times.map(({ seconds }) => seconds)
  if (first === undefined) return []
  const typical = median(others)
  return [
    [
      'Time per epoch',
      typical === undefined
        ? secondsText(first)
        : `${secondsText(typical)} (median), ${secondsText(first)} for the first`,
    ],
  ]
}

function secondsText(seconds: number): string {
  return `${seconds < 100 ? seconds.toPrecision(3) : Math.round(seconds).toLocaleString('en')} s`
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
function epochTable(history: History, kept: number | null, times: readonly EpochTime[]): Markdown {
  const secondsOf = new Map(times.map(({ epoch, seconds }) => [epoch, secondsText(seconds)]))
  const names = Object.keys(history[0]?.outputs ?? {})
  const head = ['Loss', 'Accuracy', 'Validation loss', 'Validation accuracy']
  const outputs = names.map((name) => ({
    head: head.map((title) => `${nameText(name)}: ${title.toLowerCase()}`),
    meansIn: ({ outputs }: EpochRecord) => outputs?.[name] ?? null,
  }))
  const all = [{ head, meansIn: (epoch: EpochRecord) => epoch }, ...outputs]
  const columns = all.flatMap((part) => part.head)
  return table(
    ['Epoch', ...columns, 'Time'],
    history.map((record) => [
      record.epoch === kept ? md`**${record.epoch}** (kept)` : String(record.epoch),
      ...all.flatMap(({ meansIn }) => cellsOf(meansIn(record))),
      secondsOf.get(record.epoch) ?? '',
    ]),
    [0, ...columns.map((_, index) => index + 1), columns.length + 1],
  )
}

function cellsOf(means: EpochMeans | null): string[] {
  return [means?.loss, means?.accuracy, means?.validationLoss, means?.validationAccuracy].map(
    (value) => value?.toFixed(4) ?? '',
  )
}
