import type { SearchSection } from '../config/search.ts'
import { ranked, type SearchResult, type Trial } from '../search/trial.ts'
import { html } from './html/markup.ts'
import { renderPage } from './html/page.ts'
import { dataTable, section } from './html/html-table.ts'
import { trialsChart } from './html/trials-chart.ts'
import { blocks, md, paragraph, table } from './markdown.ts'

type Metric = SearchSection['metric']

/** Returns the trials of a search, best first, for the job summary. */
export function searchMarkdown({ name, trials, winner }: SearchResult, metric: Metric): string {
  const rows = ranked(metric, trials)
  const paths = Object.keys(rows[0]?.point ?? {})
  return blocks(
    md`## Search of ${name}`,
    paragraph(
      winner === null
        ? 'No trial produced a model.'
        : `Trial ${winner} is the best of ${trials.length} by ${metric}.`,
    ),
    table(
      ['Trial', ...paths, metric, 'Epochs', ''],
      rows.map((trial) => [
        `${trial.trial}`,
        ...paths.map((path) => formatValue(trial.point[path])),
        resultText(trial),
        String(trial.epochs),
        noteOf(trial, winner),
      ]),
      [0, paths.length + 1, paths.length + 2],
    ),
  ).text
}

/** Returns the trials as a page, with a chart of all trials. */
export function searchHtml({ name, trials, winner }: SearchResult, metric: Metric): string {
  const rows = ranked(metric, trials)
  const paths = Object.keys(rows[0]?.point ?? {})
  const columns = [
    { title: 'Trial' },
    ...paths.map((title) => ({ title })),
    { title: metric, align: 'number' as const },
    { title: 'Epochs', align: 'number' as const },
    { title: '' },
  ]
  return renderPage(`Search: ${name}`, [
    section(
      `Search of ${name}`,
      'trials',
      html`<p class="note">
        ${winner === null ? 'No trial produced a model.' : `Trial ${winner} is the best of ${trials.length} by ${metric}.`}
      </p>`,
      trialsChart(metric, rows),
      dataTable(
        'Trials, best first',
        columns,
        rows.map((trial) => [
          trial.trial,
          ...paths.map((path) => formatValue(trial.point[path])),
          resultText(trial),
          trial.epochs,
          noteOf(trial, winner),
        ]),
      ),
    ),
  ])
}

function formatValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function resultText({ value }: Trial): string {
  return value === null ? '' : value.toFixed(4)
}

function noteOf({ trial, outcome, note }: Trial, winner: number | null): string {
  if (trial === winner) return 'best'
  return outcome === 'finished' ? note : [outcome, note].filter(Boolean).join(': ')
}
