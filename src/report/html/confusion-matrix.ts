import { formatCount, truncate } from '../../text/format.ts'
import { html, type Markup } from './markup.ts'

type Matrix = readonly (readonly number[])[]

/** Longer column headings are rotated. */
const longestLying = 4

/**
 * Returns a table with the number of examples of each label by predicted class. The shade grows with the square root of
 * the share of the label's examples, so that rare mistakes are visible.
 */
export function confusionMatrix(caption: string, classes: readonly string[], matrix: Matrix): Markup {
  const upright = classes.some((name) => name.length > longestLying) ? 'upright' : ''
  return html`<div class="frame" role="region" aria-label="${caption}" tabindex="0">
    <table class="heat">
      <caption>
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          <td></td>
          ${classes.map((name) => html`<th scope="col" class="${upright}"><span>${headText(name)}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${matrix.map(
          (row, label) =>
            html`<tr>
              <th scope="row">${headText(classes[label] ?? '')}</th>
              ${row.map(
                (count, prediction) =>
                  html`<td class="${label === prediction ? 'right' : 'wrong'} s${shade(count, row)}">
                    ${count === 0 ? '·' : formatCount(count)}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

function shade(count: number, row: readonly number[]): number {
  const all = row.reduce((total, value) => total + value, 0)
  return count === 0 ? 0 : Math.max(1, Math.round(8 * Math.sqrt(count / Math.max(1, all))))
}

function headText(name: string): string {
  return truncate(name, 24)
}
