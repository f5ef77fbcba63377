import { max, sum } from 'd3-array'
import type { SplitName } from '../../dataset/dataset-schema.ts'
import { outputsOf } from '../../dataset/label-target.ts'
import type { Preparation } from '../../dataset/preparation.ts'
import { formatCount, percentText } from '../../text/format.ts'
import { foldedTable, number, section, text } from '../html/html-table.ts'
import { html, type Content } from '../html/markup.ts'
import { usedSplits, type DataReport } from './data-report.ts'
import { named } from './named.ts'
import { barTitle, shareBars } from './share-bars.ts'
import { splitLegend, splitTitles } from './split-legend.ts'

type ClassCounts = NonNullable<Preparation['classes']>

/** Further classes are collapsed; the most frequent come first. */
const mostClasses = 20

/** Returns the number of examples of each class in each split; null if no label has classes. */
export function classBalanceSection({ dataset: { details }, preparation }: DataReport): Content {
  const splits = usedSplits(details)
  const counts = outputsOf(details.label).flatMap(({ name, label }) => {
    const found = preparation.classesOfOutputs?.[name] ?? preparation.classes
    return label.kind === 'class' && found ? [{ name, found }] : []
  })
  if (counts.length === 0) return null
  const several = details.label.kind === 'multi-output'
  return section(
    'Classes',
    'classes',
    splitLegend(splits),
    counts.map(({ name, found }) =>
      classTable(several ? `Classes of ${name} by split` : 'Classes by split', found, splits),
    ),
  )
}

function classTable(caption: string, counts: ClassCounts, splits: readonly SplitName[]): Content {
  const totals = splits.map((split) => sum(Object.values(counts[split])))
  const classes = [...new Set(splits.flatMap((split) => Object.keys(counts[split])))].map((name) => {
    const inSplits = splits.map((split) => counts[split][name] ?? 0)
    return { name, inSplits, shares: inSplits.map((count, index) => count / (totals[index] || 1)) }
  })
  const largest = max(classes, ({ shares }) => max(shares)) ?? 1
  const rows = classes
    .toSorted((a, b) => sum(b.inSplits) - sum(a.inSplits))
    .map(({ name, inSplits, shares }) => [
      named(name),
      shareBars(shares, largest),
      ...inSplits.map(
        (count, index) =>
          html`${formatCount(count)}
            <small>${percentText(Number((shares[index] ?? 0).toPrecision(3)))}</small>`,
      ),
    ])
  return foldedTable(
    caption,
    [text('Class'), barTitle, ...splits.map((split) => number(splitTitles[split]))],
    rows,
    mostClasses,
  )
}
