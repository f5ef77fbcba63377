import type { Classification, Verdict } from '../../evaluation/verdict.ts'
import { countText, percentText, shortText, valueText } from '../../evaluation/wording.ts'
import { calibrationChart } from './calibration-chart.ts'
import { html, type Content, type Markup } from './markup.ts'
import { confusionMatrix } from './confusion-matrix.ts'
import { dataTable, foldedTable, number, section, text } from './table.ts'

/** More classes are folded away: the weakest come first. */
const mostClasses = 15

export function classSection({ classification }: Verdict): Content {
  if (!classification) return null
  const { classes, confusion, mistakes, calibration } = classification
  const baselineMatrix = confusion?.baseline ?? null
  const names = classes.map((row) => row.class)
  return [
    section(
      'Classes',
      'classes',
      html`<div class="columns">
        ${confusion && confusionMatrix('Rows are labels, columns what the candidate answered', names, confusion.candidate)}
        ${mistakeTable(mistakes)}
      </div>`,
      baselineMatrix &&
        html`<details class="more">
          <summary>The same for the baseline</summary>
          ${confusionMatrix('Rows are labels, columns what the baseline answered', names, baselineMatrix)}
        </details>`,
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
              How far the model’s confidence can be believed. Of the answers given with 80 % confidence, 80 %
              should be right: then a point lies on the dashed line. Points above it are right more often than
              they claim, points below it less often. On average the two differ by
              <strong>${percentText(calibration.error)}</strong> (the expected calibration error).
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

function classTable(classes: Classification['classes']): Markup {
  const compared = classes.some(({ baselineRecall }) => baselineRecall !== null)
  const percent = (value: number) => valueText(value, 'fraction')
  return foldedTable(
    'Precision, recall and F1 of each class, the weakest first',
    [
      text('Class'),
      number('Examples'),
      number('Precision'),
      number('Recall'),
      number('F1'),
      ...(compared ? [number('Baseline’s recall')] : []),
    ],
    weakestFirst(classes).map((row) => [
      shortText(row.class),
      countText(row.support),
      percent(row.precision),
      row.support === 0 ? '–' : percent(row.recall),
      percent(row.f1),
      ...(compared
        ? [row.baselineRecall === null || row.support === 0 ? '–' : percent(row.baselineRecall)]
        : []),
    ]),
    mostClasses,
  )
}

/** Classes without examples say nothing, and come last. */
function weakestFirst(classes: Classification['classes']): Classification['classes'] {
  const rank = ({ support, f1 }: Classification['classes'][number]) => (support === 0 ? 2 : f1)
  return classes.toSorted((a, b) => rank(a) - rank(b))
}

function mistakeTable(mistakes: Classification['mistakes']): Content {
  if (mistakes.length === 0) return null
  return dataTable(
    'The most frequent mistakes',
    [text('Label'), text('Taken for'), number('Examples')],
    mistakes.map(({ label, predicted, count }) => [shortText(label), shortText(predicted), countText(count)]),
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
            html`<code>${shortText(id)}</code>`,
            shortText(label),
            shortText(candidate),
            shortText(baseline),
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
