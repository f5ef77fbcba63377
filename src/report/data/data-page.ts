import { renderPage } from '../html/page.ts'
import { warningList } from '../html/overview.ts'
import { associationSection } from './association-section.ts'
import { classBalanceSection } from './class-balance-section.ts'
import { columnSection } from './column-section.ts'
import { comparisonSection } from './comparison-section.ts'
import { dataOverview } from './data-overview.ts'
import type { DataReport } from './data-report.ts'
import { exampleSection } from './example-section.ts'
import { expectationSection } from './expectation-section.ts'
import { originSection } from './origin-section.ts'

/** Returns the data report as one page. */
export function renderDataReport(report: DataReport): string {
  return renderPage(`Data report: ${report.dataset.details.name}`, [
    dataOverview(report),
    warningList(report.preparation.warnings),
    expectationSection(report),
    comparisonSection(report),
    classBalanceSection(report),
    exampleSection(report),
    columnSection(report),
    associationSection(report),
    originSection(report),
  ])
}
