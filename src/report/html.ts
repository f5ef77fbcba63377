import type { Verdict } from '../evaluation/verdict.ts'
import { budgetSection } from './html/budgets.ts'
import { classSection, flipSection } from './html/classes.ts'
import { comparisonSection, metricSection, requirementSection } from './html/judgement.ts'
import { lineChart } from './html/line-chart.ts'
import { html, type Content } from './html/markup.ts'
import { overview, warningList } from './html/overview.ts'
import { renderPage } from './html/page.ts'
import { sliceSection } from './html/slices.ts'
import { section } from './html/table.ts'
import { lineageNames, outcomeWords } from './words.ts'

/** The verdict as one page. */
export function renderHtml(verdict: Verdict): string {
  return renderPage(`${outcomeWords[verdict.outcome]}: ${verdict.name}`, [
    overview(verdict),
    warningList(verdict.warnings),
    comparisonSection(verdict),
    requirementSection(verdict),
    sliceSection(verdict),
    metricSection(verdict),
    budgetSection(verdict),
    curveSection(verdict),
    classSection(verdict),
    flipSection(verdict),
    lineageSection(verdict),
  ])
}

function curveSection({ history, keptEpoch }: Verdict): Content {
  const charts = [
    lineChart(
      'Loss',
      [
        { name: 'training', values: history.map(({ loss }) => loss) },
        { name: 'validation', values: history.map(({ validationLoss }) => validationLoss) },
      ],
      keptEpoch,
    ),
    lineChart(
      'Accuracy',
      [
        { name: 'training', values: history.map(({ accuracy }) => accuracy) },
        { name: 'validation', values: history.map(({ validationAccuracy }) => validationAccuracy) },
      ],
      keptEpoch,
    ),
  ].filter((chart) => chart !== null)
  return charts.length === 0
    ? null
    : section('Training', 'training', html`<div class="columns">${charts}</div>`)
}

function lineageSection({ lineage, baseline }: Verdict): Content {
  const rows: [string, string | null][] = [
    [lineageNames[lineage.evaluated].model, lineage.model],
    ['Baseline', lineage.baseline],
    ['Baseline’s commit', baseline.found ? baseline.commit : null],
    ['Baseline’s run', baseline.found ? baseline.createdAt : null],
    [lineageNames[lineage.evaluated].dataset, lineage.dataset],
    ['Test split', lineage.testSplit === lineage.dataset ? null : lineage.testSplit],
    ['Gate configuration', lineage.config],
    ['Commit', lineage.commit],
    ['Tensorline', lineage.tensorline],
  ]
  return section(
    'What was judged',
    'lineage',
    html`<dl class="lineage">
      ${rows.map(
        ([name, value]) =>
          value &&
          html`<div>
            <dt>${name}</dt>
            <dd><code>${value}</code></dd>
          </div>`,
      )}
      ${
        baseline.found && baseline.runUrl
          ? html`<div>
              <dt>Baseline’s workflow run</dt>
              <dd><a href="${baseline.runUrl}" rel="noreferrer">${baseline.runUrl}</a></dd>
            </div>`
          : null
      }
    </dl>`,
  )
}
