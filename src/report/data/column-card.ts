import { max, min, sum } from 'd3-array'
import type { SplitName, TableColumn } from '../../dataset/dataset-schema.ts'
import type { ColumnProfile } from '../../profile/dataset-profile.ts'
import type { NumberSummary } from '../../profile/number-summary.ts'
import type { CategoryProfile, NumberProfile } from '../../profile/table-profile.ts'
import type { TextProfile } from '../../profile/text-profile.ts'
import { formatCount, percentText } from '../../text/format.ts'
import { html, type Content, type Markup } from '../html/markup.ts'
import { badge } from '../html/overview.ts'
import { quantityText, shortNumberText } from '../quantity-text.ts'
import { histogramChart } from './histogram-chart.ts'
import { named } from './named.ts'
import { shareBars } from './share-bars.ts'
import { splitTitles } from './split-legend.ts'

export interface ShownColumn {
  readonly column: ColumnProfile
  readonly type: TableColumn['type'] | 'number' | 'category' | 'text'
  readonly role: 'label' | 'weight' | 'feature' | 'not a feature'
}

/** Returns one column as a list item. */
export function columnCard({ column, type, role }: ShownColumn, splits: readonly SplitName[]): Markup {
  return html`<li class="profile">
    <h3>${named(column.name)} ${badge('plain', type)} ${role === 'feature' ? null : badge('plain', role)}</h3>
    ${contentOf(column, type, splits)}
  </li>`
}

function contentOf(column: ColumnProfile, type: ShownColumn['type'], splits: readonly SplitName[]): Content {
  switch (column.kind) {
    case 'number':
      return numberContent(column, type, splits)
    case 'category':
      return categoryContent(column, splits)
    case 'text':
      return textContent(column, splits)
  }
}

function numberContent(column: NumberProfile, type: string, splits: readonly SplitName[]): Content {
  const { name, histogram } = column
  const valueText = quantityText(type)
  const ofDates = type === 'date'
  return [
    histogram && histogramChart({ subject: name, histogram, splits, ofDates, valueText }),
    html`<p>${summaryText(column.splits, splits, valueText)}</p>`,
    html`<details>
      <summary>Figures by split</summary>
      ${figureTable(column.splits, splits, ofDates)}
    </details>`,
  ]
}

/** Returns the range of all values, the median of the first split, and the number of gaps. */
function summaryText(
  summaries: Readonly<Record<SplitName, NumberSummary>>,
  splits: readonly SplitName[],
  valueText: (value: number) => string,
): Content {
  const shown = splits.map((split) => summaries[split])
  const lowest = min(shown, ({ minimum }) => minimum)
  const highest = max(shown, ({ maximum }) => maximum)
  const median = shown[0]?.quartiles?.[1]
  const range =
    lowest === undefined || highest === undefined ? 'No values' : rangeText(lowest, highest, valueText)
  return html`${range}${median === undefined ? '' : `, median ${valueText(median)}`}.
    <small>Missing: ${gapsText(shown)}.</small>`
}

function rangeText(lowest: number, highest: number, valueText: (value: number) => string): string {
  return lowest === highest ? `Always ${valueText(lowest)}` : `${valueText(lowest)} to ${valueText(highest)}`
}

function gapsText(shown: readonly { readonly count: number; readonly missing: number }[]): string {
  return missingText({
    count: sum(shown, ({ count }) => count),
    missing: sum(shown, ({ missing }) => missing),
  })
}

/** Returns the statistics of each split. */
function figureTable(
  summaries: Readonly<Record<SplitName, NumberSummary>>,
  splits: readonly SplitName[],
  ofDates: boolean,
): Markup {
  const valueText = ofDates ? quantityText('date') : shortNumberText
  const value = (number: number | null | undefined) =>
    number === null || number === undefined ? '–' : valueText(number)
  const rows: [string, (summary: NumberSummary) => string][] = [
    ['Missing', missingText],
    ['Mean', ({ mean }) => value(mean)],
    ['Minimum', ({ minimum }) => value(minimum)],
    ['25 %', ({ quartiles }) => value(quartiles?.[0])],
    ['Median', ({ quartiles }) => value(quartiles?.[1])],
    ['75 %', ({ quartiles }) => value(quartiles?.[2])],
    ['Maximum', ({ maximum }) => value(maximum)],
  ]
  if (!ofDates)
    rows.push(
      ['Deviation', ({ deviation }) => value(deviation)],
      ['Zeros', ({ zeros, count }) => shareOf(zeros, count)],
    )
  return splitTable(
    splits,
    rows.map(([title, textOf]) => [title, ...splits.map((split) => textOf(summaries[split]))]),
  )
}

function splitTable(splits: readonly SplitName[], rows: readonly (readonly Content[])[]): Markup {
  return html`<table>
    <thead>
      <tr>
        <td></td>
        ${splits.map((split) => html`<th scope="col" class="number">${splitTitles[split]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([head = null, ...cells]) =>
          html`<tr>
            <th scope="row">${head}</th>
            ${cells.map((cell) => html`<td class="number">${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`
}

function categoryContent(column: CategoryProfile, splits: readonly SplitName[]): Content {
  const { categories, frequent } = column
  const sharesOf = (counts: Readonly<Record<SplitName, number>>) =>
    splits.map((split) => counts[split] / (column.splits[split].count || 1))
  const largest = max(frequent, ({ counts }) => max(sharesOf(counts))) ?? 1
  const more = categories - frequent.length
  return [
    html`<table class="tally">
      <thead>
        <tr>
          <th scope="col">Value</th>
          <td></td>
          <th scope="col" class="number">Examples</th>
        </tr>
      </thead>
      <tbody>
        ${frequent.map(({ category, counts }) => {
          const count = sum(splits, (split) => counts[split])
          return html`<tr>
            <th scope="row">${named(category, 40)}</th>
            <td class="meter">${shareBars(sharesOf(counts), largest)}</td>
            <td class="number">${formatCount(count)}</td>
          </tr>`
        })}
      </tbody>
    </table>`,
    html`<p>
      ${more > 0 ? html`<small>and ${formatCount(more)} more values. </small>` : null}
      <small>Missing: ${gapsText(splits.map((split) => column.splits[split]))}.</small>
    </p>`,
  ]
}

function textContent(column: TextProfile, splits: readonly SplitName[]): Content {
  const { name, histogram, words } = column
  const valueText = quantityText('number')
  return [
    histogram &&
      histogramChart({ subject: `the length of ${name}`, histogram, splits, ofDates: false, valueText }),
    splitTable(splits, [
      ['Missing', ...splits.map((split) => missingText(column.splits[split]))],
      ['Shortest', ...splits.map((split) => lengthText(column.splits[split].minimum))],
      ['Median length', ...splits.map((split) => lengthText(column.splits[split].quartiles?.[1] ?? null))],
      ['Longest', ...splits.map((split) => lengthText(column.splits[split].maximum))],
    ]),
    words.length === 0
      ? null
      : html`<p>
          <small>Words in most texts:</small>
          ${words.map(({ word, texts }) => html`<bdi>${word}</bdi> <small>${formatCount(texts)}</small> `)}
        </p>`,
  ]
}

function lengthText(length: number | null): string {
  return length === null ? '–' : formatCount(length)
}

function missingText({ count, missing }: { readonly count: number; readonly missing: number }): string {
  return missing === 0 ? '0' : `${formatCount(missing)} (${shareOf(missing, count + missing)})`
}

function shareOf(part: number, whole: number): string {
  if (part === 0 || whole === 0) return '0'
  return percentText(Number((part / whole).toPrecision(2)))
}
