import { formatCount } from '../../text/format.ts'
import type { CorrelatedPair, Relations } from '../../profile/relations.ts'
import { dataTable, number, section, text } from '../html/html-table.ts'
import { html, type Content, type Markup } from '../html/markup.ts'
import type { DataReport } from './data-report.ts'
import { named } from './named.ts'
import { barTitle, shareBars } from './share-bars.ts'

/** A larger matrix is not legible. */
const mostInMatrix = 12
const mostPairs = 15

/** Returns the association of features with the labels, and correlations; null if nothing was measured. */
export function associationSection({ profile: { relations, sampled } }: DataReport): Content {
  const { labels, correlations } = relations
  if (labels.length === 0 && correlations.length === 0) return null
  return section(
    'Associations',
    'associations',
    html`<p class="note">
      Measured on ${formatCount(sampled.train)} training examples. An association is no cause, and a feature
      without one may still help beside others.
    </p>`,
    html`<div class="columns">${labels.map(labelTable)} ${correlationTable(relations)}</div>`,
  )
}

function labelTable({ label, associations }: Relations['labels'][number]): Markup {
  return dataTable(
    `Features by their association with ${label}`,
    [text('Feature'), barTitle, number('Strength'), text('Measure')],
    associations.map(({ feature, measure, value }) => [
      named(feature, 40),
      shareBars([Math.abs(value)], 1),
      coefficient(value),
      measure,
    ]),
  )
}

function correlationTable({ correlations, correlated }: Relations): Content {
  if (correlations.length === 0) return null
  if (correlated.length <= mostInMatrix) return correlationMatrix(correlated, correlations)
  return dataTable(
    `The strongest correlations of ${formatCount(correlated.length)} columns of numbers`,
    [text('Column'), text('Column'), number('Pearson'), number('Spearman')],
    correlations
      .slice(0, mostPairs)
      .map(({ one, other, pearson, spearman }) => [
        named(one, 40),
        named(other, 40),
        coefficient(pearson),
        coefficient(spearman),
      ]),
  )
}

/** Returns Pearson's correlations below the diagonal, and Spearman's above it. */
function correlationMatrix(names: readonly string[], pairs: readonly CorrelatedPair[]): Markup {
  const caption = 'Correlations: Pearson’s below the diagonal, Spearman’s above'
  const find = (a: string, b: string) => pairs.find(({ one, other }) => one === a && other === b)
  const valueAt = (row: number, column: number) => {
    const [a, b] = [names[row] ?? '', names[column] ?? '']
    return row > column ? find(b, a)?.pearson : find(a, b)?.spearman
  }
  return html`<div class="frame" role="region" aria-label="${caption}" tabindex="0">
    <table class="heat correlations">
      <caption>
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          <td></td>
          ${names.map((name) => html`<th scope="col" class="upright"><span>${named(name, 24)}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${names.map(
          (name, row) =>
            html`<tr>
              <th scope="row">${named(name, 24)}</th>
              ${names.map((_, column) => matrixCell(row === column ? null : valueAt(row, column)))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

/** @param value null on the diagonal, undefined for a pair that was not measured */
function matrixCell(value: number | null | undefined): Markup {
  if (value === null || value === undefined) return html`<td class="s0">${value === null ? '' : '–'}</td>`
  const shade = Math.round(8 * Math.abs(value))
  return html`<td class="${value < 0 ? 'wrong' : 'right'} s${shade}">${coefficient(value)}</td>`
}

function coefficient(value: number): string {
  return value
    .toFixed(2)
    .replace(/^-0\.00$/, '0.00')
    .replace('-', '−')
}
