import { exampleText } from '../expectations/expectation-failures.ts'
import type { ExpectationResult, ExpectationResults } from '../expectations/result.ts'
import { formatCount, listNames } from '../text/format.ts'
import { alert, blocks, details, md, section, table, type Markdown } from './markdown.ts'

const mostFailures = 50
const mostExamples = 3

/** Returns the results of expectations for the job summary: failures first, and those that are met in a folded table. */
export function expectationsSection({ rows, expectations }: ExpectationResults): Markdown {
  const failed = expectations.filter(({ verdict }) => verdict === 'fail')
  const met = expectations.filter(({ verdict }) => verdict === 'pass')
  const counted = `${formatCount(met.length)} of ${formatCount(expectations.length)} expectations are met`
  return section(
    'Expectations',
    md`${counted}, in ${formatCount(rows)} rows.`,
    ...(failed.length === 0 ? [] : [failureTable(failed)]),
    ...(met.length === 0 ? [] : [details('Expectations that are met', metTable(met))]),
  )
}

const causes = {
  own: 'No dataset was made, since the data does not meet its expectations.',
  base: 'No dataset was made, since the data does not meet the expectations of the base branch.',
} as const

/** Returns the job summary of a dataset that was not made because of expectations: its own, or those of the base of the pull request. */
export function failedExpectationsSummary(
  name: string,
  results: ExpectationResults,
  of: keyof typeof causes,
): string {
  return blocks(md`## Dataset ${name}`, alert('CAUTION', [causes[of]]), expectationsSection(results)).text
}

function failureTable(failed: readonly ExpectationResult[]): Markdown {
  const shown = failed.slice(0, mostFailures).map((result) => {
    const { subject, expected, severity, failing } = result
    return [subject, expected, severity, failing === null ? '' : formatCount(failing), foundText(result)]
  })
  const hidden = failed.length - shown.length
  return blocks(
    table(['Column or rule', 'Expected', 'Severity', 'Rows', 'Found'], shown, [3]),
    hidden === 0 ? null : md`${formatCount(hidden)} more failures are in the log.`,
  )
}

/** Returns the value that was found, or the first cells that fail. */
export function foundText({ observed, examples }: ExpectationResult): string {
  return observed ?? listNames(examples.map(exampleText), mostExamples)
}

function metTable(met: readonly ExpectationResult[]): Markdown {
  return table(
    ['Column or rule', 'Expected', 'Found'],
    met
      .slice(0, mostFailures)
      .map(({ subject, expected, observed, failing }) => [
        subject,
        expected,
        observed ??
          (failing === null || failing === 0 ? '' : `${formatCount(failing)} rows, which is tolerated`),
      ]),
  )
}
