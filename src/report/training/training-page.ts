import { learningCharts } from '../html/training-section.ts'
import { section } from '../html/html-table.ts'
import { renderPage } from '../html/page.ts'
import { html, type Content } from '../html/markup.ts'
import { augmentationSection } from './augmentation-section.ts'
import { epochTable } from './epoch-table.ts'
import { settingsSection } from './settings-section.ts'
import { trainingOverview } from './training-overview.ts'
import type { TrainingReport } from './training-report.ts'
import { classSections, labelErrorSections } from './validation-sections.ts'

/** Returns the training report as one page. */
export function renderTrainingReport(report: TrainingReport): string {
  return renderPage(`Training report: ${report.details.name}`, [
    trainingOverview(report),
    curveSection(report),
    augmentationSection(report),
    labelErrorSections(report),
    classSections(report),
    settingsSection(report),
  ])
}

function curveSection({ figures: { training } }: TrainingReport): Content {
  const { history, epoch } = training
  if (history.length === 0) return null
  const charts = learningCharts(history, epoch)
  return section(
    'Epochs',
    'epochs',
    html`<p class="note">
      Training values are means during the updates of an epoch, with dropout and augmentation; validation
      values are measured after it, without them.
    </p>`,
    charts.length === 0 ? null : html`<div class="columns">${charts}</div>`,
    epochTable(history, epoch),
  )
}
