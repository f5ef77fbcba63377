import type { SampledPictures, SampledTable } from '../../profile/example-selection.ts'
import type { Thumbnail } from '../../images/thumbnail.ts'
import { formatCount, truncate } from '../../text/format.ts'
import { dataTable, section, text } from '../html/html-table.ts'
import { html, type Content, type Markup } from '../html/markup.ts'
import { shortNamesOf } from '../example-names.ts'
import { quantityText } from '../quantity-text.ts'
import type { DataReport } from './data-report.ts'
import { named } from './named.ts'

const mostCharacters = 48
const shownDigits = 7

/** Returns examples of the training split; null if the readers may not see them. */
export function exampleSection({ dataset: { details }, examples }: DataReport): Content {
  if (examples === null) return null
  const { features } = details
  const dates = new Set(
    features.kind === 'table'
      ? features.columns.filter(({ type }) => type === 'date').map(({ name }) => name)
      : [],
  )
  return section(
    'Training examples',
    'examples',
    examples.pictures && pictureStrips(examples.pictures),
    examples.table && rowTable(examples.table, dates),
  )
}

function rowTable({ rows, columns, moreColumns }: SampledTable, dates: ReadonlySet<string>): Content {
  const nameOf = shortNamesOf(rows.map(({ id }) => id))
  const numbers = columns.map(({ values }) => values.every((value) => typeof value !== 'string'))
  return [
    html`<div class="sample">
      ${dataTable(
        'Rows at equal distances',
        [
          text('Example'),
          ...columns.map(({ name }, index) => ({
            title: named(name, 40),
            align: numbers[index] ? ('number' as const) : ('text' as const),
          })),
        ],
        rows.map(({ id }, row) => [
          html`<code>${truncate(nameOf(id), 24)}</code>`,
          ...columns.map(({ name, values }) => cell(values[row] ?? null, dates.has(name))),
        ]),
      )}
    </div>`,
    moreColumns === 0
      ? null
      : html`<p class="note">${formatCount(moreColumns)} more columns are not in this table.</p>`,
  ]
}

function cell(value: number | string | null, isDate: boolean): Content {
  if (value === null) return html`<small>missing</small>`
  if (typeof value === 'string') return named(value, mostCharacters)
  return isDate
    ? quantityText('date')(value)
    : String(Number(value.toPrecision(shownDigits))).replace('-', '−')
}

function pictureStrips({ groups, moreGroups }: SampledPictures): Content {
  return [
    html`<ul class="strips">
      ${groups.map(
        ({ name, pictures }) =>
          html`<li>
            <p>${name === null ? 'Images' : named(name)}</p>
            <div class="strip">${pictures.map(({ id, picture }) => image(id, name, picture))}</div>
          </li>`,
      )}
    </ul>`,
    moreGroups === 0
      ? null
      : html`<p class="note">${formatCount(moreGroups)} more classes are not shown.</p>`,
    groups.some(({ pictures }) => pictures.some(({ picture }) => picture === 'left out'))
      ? html`<p class="note">Some images are left out: a page contains at most 1 MB of images.</p>`
      : null,
  ]
}

function image(id: string, label: string | null, picture: Thumbnail | 'left out'): Markup | null {
  if (picture === 'left out') return null
  const { mediaType, bytes, width, height } = picture
  return html`<img
    class="${mediaType === 'image/png' ? 'exact' : 'photo'}"
    src="data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}"
    width="${width}"
    height="${height}"
    alt="${`Training example ${truncate(id)}${label === null ? '' : `, labelled ${truncate(label)}`}`}"
  />`
}
