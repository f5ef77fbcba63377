import type { Classification, Verdict } from '../../evaluation/verdict.ts'
import { countText, percentText, valueText } from '../../evaluation/wording.ts'
import { calibrationChart } from './calibration-chart.ts'
import { html, type Content, type Markup } from './markup.ts'
import { dataTable, section, type Column } from './table.ts'

const number = (title: string): Column => ({ title, align: 'number' })
const text = (title: string): Column => ({ title })

export function classSection({ classification }: Verdict): Content {
  if (!classification) return null
  const { classes, confusion, mistakes, calibration } = classification
  return [
    section(
      'Classes',
      'classes',
      html`<div class="columns">
        ${
          confusion &&
          heatMap(
            classes.map((row) => row.class),
            confusion.candidate,
          )
        }
        ${mistakeTable(mistakes)}
      </div>`,
      classTable(classes),
    ),
    calibration &&
      section(
        'Calibration',
        'calibration',
        html`<div class="columns">
          <figure class="plot">${calibrationChart(calibration)}</figure>
          <div>
            <p>
              The expected calibration error is <strong>${percentText(calibration.error)}</strong>: on average
              the confidence of an answer differs by that much from how often such answers are right. Bars
              above the dashed line are right more often than they claim, bars below it less often.
            </p>
            ${dataTable(
              'Answers by their confidence',
              [text('Confidence'), number('Answers'), number('Mean confidence'), number('Right')],
              calibration.bins
                .filter(({ count }) => count > 0)
                .map((bin) => [
                  `${Math.round(bin.from * 100)} to ${Math.round(bin.to * 100)} %`,
                  countText(bin.count),
                  valueText(bin.confidence ?? 0, 'fraction'),
                  valueText(bin.accuracy ?? 0, 'fraction'),
                ]),
            )}
          </div>
        </div>`,
      ),
  ]
}

/** How often each class was taken for each. The shade grows with the root of the share of a label's examples, so that rare mistakes show. */
function heatMap(classes: readonly string[], matrix: readonly (readonly number[])[]): Markup {
  const shade = (count: number, row: readonly number[]) =>
    count === 0 ? 0 : Math.max(1, Math.round(8 * Math.sqrt(count / Math.max(1, sum(row)))))
  return html`<div class="frame" role="region" aria-label="Confusion matrix" tabindex="0">
    <table class="heat">
      <caption>
        <span>Confusion matrix: rows are labels, columns the candidate’s answers</span>
      </caption>
      <thead>
        <tr>
          <td></td>
          ${classes.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${matrix.map(
          (row, label) =>
            html`<tr>
              <th scope="row">${classes[label] ?? ''}</th>
              ${row.map(
                (count, answer) =>
                  html`<td class="${label === answer ? 'right' : 'wrong'} s${shade(count, row)}">
                    ${count === 0 ? '·' : count}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function classTable(classes: Classification['classes']): Markup {
  const compared = classes.some(({ baselineRecall }) => baselineRecall !== null)
  const percent = (value: number) => valueText(value, 'fraction')
  return dataTable(
    'Precision, recall and F1 of each class',
    [
      text('Class'),
      number('Examples'),
      number('Precision'),
      number('Recall'),
      number('F1'),
      ...(compared ? [number('Baseline’s recall')] : []),
    ],
    classes.map((row) => [
      row.class,
      countText(row.support),
      percent(row.precision),
      row.support === 0 ? '–' : percent(row.recall),
      percent(row.f1),
      ...(compared
        ? [row.baselineRecall === null || row.support === 0 ? '–' : percent(row.baselineRecall)]
        : []),
    ]),
  )
}

function mistakeTable(mistakes: Classification['mistakes']): Content {
  if (mistakes.length === 0) return null
  return dataTable(
    'The most frequent mistakes',
    [text('Label'), text('Taken for'), number('Examples')],
    mistakes.map(({ label, predicted, count }) => [label, predicted, countText(count)]),
  )
}

export function flipSection({ classification }: Verdict): Content {
  const flips = classification?.flips
  if (!flips) return null
  const part = (title: string, { count, examples }: typeof flips.broken) =>
    count === 0
      ? html`<p>${title}: none.</p>`
      : dataTable(
          `${title}: ${countText(count)}${count > examples.length ? `, the first ${examples.length}` : ''}`,
          [text('Example'), text('Label'), text('Candidate'), text('Baseline')],
          examples.map(({ id, label, candidate, baseline }) => [
            html`<code>${id}</code>`,
            label,
            candidate,
            baseline,
          ]),
        )
  return section(
    'Changed answers',
    'flips',
    html`<div class="columns">
      ${part('Broken: the baseline was right', flips.broken)}
      ${part('Fixed: the baseline was wrong', flips.fixed)}
    </div>`,
  )
}
