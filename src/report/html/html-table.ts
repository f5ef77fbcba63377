import { formatCount } from '../../text/format.ts'
import { html, type Content, type Markup } from './markup.ts'

export interface Column {
  readonly title: Content
  readonly align?: 'number' | 'text'
}

type Rows = readonly (readonly Content[])[]

export const number = (title: Content): Column => ({ title, align: 'number' })
export const text = (title: Content): Column => ({ title })

/** Returns a table that scrolls in its own frame on a narrow page; the first cell of a row is its heading. */
export function dataTable(caption: string, columns: readonly Column[], rows: Rows): Markup {
  const side = (index: number) => (columns[index]?.align === 'number' ? 'number' : 'text')
  return html`<div class="frame" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          ${columns.map(({ title }, index) => html`<th scope="col" class="${side(index)}">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([head = null, ...cells]) =>
            html`<tr>
              <th scope="row">${head}</th>
              ${cells.map((cell, index) => html`<td class="${side(index + 1)}">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

/** Limit of rows on a page; more rows make it slow, and few readers look at them. */
const mostRows = 300

/**
 * Returns a table whose first rows are shown. The others are collapsed; those beyond the limit are only in `report.json`.
 */
export function foldedTable(caption: string, columns: readonly Column[], rows: Rows, shown: number): Markup {
  const [open, folded] = [rows.slice(0, shown), rows.slice(shown, mostRows)]
  const left = rows.length - open.length - folded.length
  return html`${dataTable(caption, columns, open)}
  ${
    folded.length === 0
      ? null
      : html`<details class="more">
          <summary>${formatCount(folded.length)} more</summary>
          ${dataTable(`${caption}: the rest`, columns, folded)}
        </details>`
  }
  ${left === 0 ? null : html`<p class="note">${formatCount(left)} more are in report.json next to this page.</p>`}`
}

export function section(title: string, id: string, ...content: readonly Content[]): Markup {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`
}
