import { createHash } from 'node:crypto'
import type { Verdict } from '../evaluation/verdict.ts'
import { classSection, flipSection } from './html/classes.ts'
import { comparisonSection, metricSection, requirementSection, sliceSection } from './html/judgement.ts'
import { lineChart } from './html/line-chart.ts'
import { html, Markup, type Content } from './html/markup.ts'
import { overview, warningList } from './html/overview.ts'
import { styles } from './html/styles.ts'
import { section } from './html/table.ts'
import { outcomeWords } from './words.ts'

// Joined as text, since the policy admits exactly these bytes.
const styleElement = new Markup(`<style>${styles}</style>`)

/** The verdict as one page that needs nothing else: no script, no font, no image, no address is fetched. */
export function renderHtml(verdict: Verdict): string {
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>\n${
    html`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${outcomeWords[verdict.outcome]}: ${verdict.name}</title>
        ${styleElement}
      </head>
      <body>
        <main>
          ${overview(verdict)} ${warningList(verdict.warnings)} ${comparisonSection(verdict)}
          ${requirementSection(verdict)} ${sliceSection(verdict)} ${metricSection(verdict)}
          ${curveSection(verdict)} ${classSection(verdict)} ${flipSection(verdict)} ${lineageSection(verdict)}
        </main>
      </body>
    </html>`.text
  }\n`
}

function curveSection({ history }: Verdict): Content {
  const charts = [
    lineChart('Loss', [
      { name: 'training', values: history.map(({ loss }) => loss) },
      { name: 'validation', values: history.map(({ validationLoss }) => validationLoss) },
    ]),
    lineChart('Accuracy', [
      { name: 'training', values: history.map(({ accuracy }) => accuracy) },
      { name: 'validation', values: history.map(({ validationAccuracy }) => validationAccuracy) },
    ]),
  ].filter((chart) => chart !== null)
  return charts.length === 0
    ? null
    : section('Training', 'training', html`<div class="columns">${charts}</div>`)
}

function lineageSection({ lineage, baseline }: Verdict): Content {
  const rows: [string, string | null][] = [
    ['Model', lineage.model],
    ['Baseline', lineage.baseline],
    ['Baseline’s commit', baseline.found ? baseline.commit : null],
    ['Baseline’s run', baseline.found ? baseline.createdAt : null],
    ['Dataset with the test split', lineage.dataset],
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
