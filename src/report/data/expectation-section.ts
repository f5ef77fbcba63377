import type { ExpectationResult } from '../../expectations/result.ts'
import { formatCount, truncate } from '../../text/format.ts'
import { foundText } from '../expectations-section.ts'
import { dataTable, number, section, text } from '../html/html-table.ts'
import { html, type Content } from '../html/markup.ts'
import { badge } from '../html/overview.ts'
import type { DataReport } from './data-report.ts'
import { named } from './named.ts'

const mostFound = 160
const mostFailures = 100
const mostMet = 300

/** Returns the results of the expectations, failures first; null for a dataset without expectations. */
export function expectationSection({ expectations: results }: DataReport): Content {
  if (results === null) return null
  const { rows, expectations } = results
  const failed = expectations.filter(({ verdict }) => verdict === 'fail')
  const met = expectations.filter(({ verdict }) => verdict === 'pass')
  return section(
    'Expectations',
    'expectations',
    html`<p class="note">
      ${formatCount(met.length)} of ${formatCount(expectations.length)} expectations are met, in
      ${formatCount(rows)} rows of the sources.
    </p>`,
    failed.length === 0
      ? null
      : dataTable('Expectations that are not met', columns, failed.slice(0, mostFailures).map(row)),
    met.length === 0
      ? null
      : html`<details class="more">
          <summary>Expectations that are met</summary>
          ${dataTable('Expectations that are met', columns, met.slice(0, mostMet).map(row))}
        </details>`,
  )
}

const columns = [text('Column or rule'), text('Expected'), text('Result'), number('Rows'), text('Found')]

function row(result: ExpectationResult): Content[] {
  const { subject, expected, verdict, severity, failing } = result
  return [
    named(subject, 60),
    truncate(expected, mostFound),
    verdict === 'pass'
      ? badge('pass', 'met')
      : badge(severity === 'error' ? 'fail' : 'inconclusive', severity),
    failing === null ? '–' : formatCount(failing),
    truncate(foundText(result), mostFound),
  ]
}
