import { countsByRule } from '../../dataset/cleaned.ts'
import type { Preparation } from '../../dataset/preparation.ts'
import { privateNames } from '../../dataset/private-names.ts'
import { describeTransform } from '../../transform/describe.ts'
import { formatCount, listNames, truncate } from '../../text/format.ts'
import { factList } from '../html/fact-list.ts'
import { dataTable, number, section, text } from '../html/html-table.ts'
import { html, type Content } from '../html/markup.ts'
import type { DataReport } from './data-report.ts'
import { named } from './named.ts'

const mostListed = 10

/** Returns the sources, the rows that each rule left out, the transform and the digests. */
export function originSection({ dataset: { details, digest, manifest }, preparation }: DataReport): Content {
  const hidden = privateNames(details.features)
  const missing = Object.fromEntries(
    Object.entries(details.cleaned.missing).filter(([name]) => !hidden.has(name)),
  )
  const { sources, findings } = preparation
  const transform = describeTransform(details.transform).flatMap(({ columns, steps }) => {
    const shown = columns.filter((name) => !hidden.has(name))
    return columns.length > 0 && shown.length === 0 ? [] : [{ columns: shown, steps }]
  })
  const facts: [string, Content][] = [
    ['Dataset', html`<code class="whole">${digest}</code>`],
    ['Sources and recipe', html`<code class="whole">${details.recipe}</code>`],
    ['Settings of the preparation', html`<code class="whole">${manifest.config}</code>`],
    ...transform.map(({ columns, steps }): [string, Content] => [
      'Transform',
      columns.length === 0
        ? steps
        : html`<bdi
              >${listNames(
                columns.map((name) => truncate(name)),
                mostListed,
              )}</bdi
            >: ${steps}`,
    ]),
  ]
  return section(
    'Sources and cleaning',
    'origin',
    findings.length === 0
      ? null
      : html`<ul>
          ${findings.map((finding) => html`<li>${finding}</li>`)}
        </ul>`,
    html`<div class="columns">
      ${dataTable(
        'Rows by rule',
        [text('Rule'), number('Rows')],
        countsByRule({ ...details, cleaned: { ...details.cleaned, missing } }),
      )}
      ${sources === undefined ? null : sourceTable(sources)}
    </div>`,
    factList('lineage', facts),
  )
}

function sourceTable({ files, first }: NonNullable<Preparation['sources']>): Content {
  return [
    dataTable(
      'Source files',
      [text('File'), text('SHA-256')],
      first.map(({ path, sha256 }) => [named(path), html`<code>${sha256.slice(0, 12)}</code>`]),
    ),
    files === first.length
      ? null
      : html`<p class="note">${formatCount(files - first.length)} more files are not listed.</p>`,
  ]
}
