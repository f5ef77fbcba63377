import type { Verdict } from '../gate/verdict.ts'
import { budgetSection } from './html/budgets.ts'
import { calibrationSection } from './html/calibration-section.ts'
import { classSection } from './html/classes.ts'
import { curveSection } from './html/curves.ts'
import { fairnessSection } from './html/fairness-section.ts'
import { flipSection } from './html/flips-section.ts'
import { comparisonSection, metricSection, requirementSection } from './html/verdict-tables.ts'
import { labelErrorSection } from './html/label-errors-section.ts'
import { lineageSection } from './html/lineage.ts'
import { overview, warningList } from './html/overview.ts'
import { renderPage } from './html/page.ts'
import { policySection } from './html/policy.ts'
import { seedSection } from './html/seeds-section.ts'
import { sliceSection } from './html/slices-section.ts'
import { trainingSection } from './html/training-section.ts'
import type { ShownExamples } from './shown-example.ts'
import { outcomeWords } from './words.ts'

/**
 * Returns the verdict as one page: the parts that decided first, then the explanatory ones.
 * @param examples The examples with changed predictions or likely label errors, as far as the page shows them.
 */
export function renderHtml(verdict: Verdict, examples: ShownExamples): string {
  return renderPage(`${outcomeWords[verdict.outcome]}: ${verdict.name}`, [
    overview(verdict),
    policySection(verdict),
    warningList(verdict.warnings),
    comparisonSection(verdict),
    requirementSection(verdict),
    seedSection(verdict),
    sliceSection(verdict),
    fairnessSection(verdict),
    metricSection(verdict),
    budgetSection(verdict),
    classSection(verdict),
    flipSection(verdict, examples),
    labelErrorSection(verdict, examples),
    curveSection(verdict),
    calibrationSection(verdict),
    trainingSection(verdict),
    lineageSection(verdict),
  ])
}
