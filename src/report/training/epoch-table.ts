import type { EpochMeans, EpochRecord, History } from '../../model/history.ts'
import { truncate } from '../../text/format.ts'
import { foldedTable, number, text } from '../html/html-table.ts'
import { html, type Content } from '../html/markup.ts'

/** Further epochs are collapsed. */
const mostEpochs = 10

/** Returns the values of each epoch, the newest first; several outputs have columns of their own. */
export function epochTable(history: History, kept: number | null): Content {
  const [first] = history
  if (first === undefined) return null
  const names = Object.keys(first.outputs ?? {})
  const parts = [
    { prefix: '', meansIn: (record: EpochRecord): EpochMeans | null => record },
    ...names.map((name) => ({
      prefix: `${truncate(name, 24)}: `,
      meansIn: ({ outputs }: EpochRecord) => outputs?.[name] ?? null,
    })),
  ]
  const columns = parts.flatMap(({ prefix, meansIn }) =>
    values
      .filter(({ valueOf }) => history.some((record) => valueIn(meansIn(record), valueOf) !== null))
      .map(({ title, valueOf }) => ({
        title: prefix === '' ? title : `${prefix}${title.toLowerCase()}`,
        cell: (record: EpochRecord) => valueIn(meansIn(record), valueOf)?.toFixed(4) ?? '',
      })),
  )
  return foldedTable(
    'Every epoch, the last first',
    [text('Epoch'), ...columns.map(({ title }) => number(title))],
    history
      .toReversed()
      .map((record) => [epochText(record, kept), ...columns.map(({ cell }) => cell(record))]),
    mostEpochs,
  )
}

const values: readonly { readonly title: string; readonly valueOf: (means: EpochMeans) => number | null }[] =
  [
    { title: 'Loss', valueOf: ({ loss }) => loss },
    { title: 'Accuracy', valueOf: ({ accuracy }) => accuracy },
    { title: 'Validation loss', valueOf: ({ validationLoss }) => validationLoss },
    { title: 'Validation accuracy', valueOf: ({ validationAccuracy }) => validationAccuracy },
  ]

function valueIn(means: EpochMeans | null, valueOf: (means: EpochMeans) => number | null): number | null {
  return means && valueOf(means)
}

function epochText({ epoch }: EpochRecord, kept: number | null): Content {
  return epoch === kept ? html`${epoch} <small>kept</small>` : epoch
}
