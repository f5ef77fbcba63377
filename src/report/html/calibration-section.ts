import type { Verdict } from '../../gate/verdict.ts'
import { formatCount, percentText, formatValue } from '../../text/format.ts'
import { calibrationChart } from './calibration-chart.ts'
import { html, type Content } from './markup.ts'
import { dataTable, number, section, text } from './html-table.ts'

/** Returns the section about the reliability of the model's confidence. */
export function calibrationSection({ classification }: Verdict): Content {
  const calibration = classification?.calibration
  if (!calibration) return null
  return section(
    'Calibration',
    'calibration',
    html`<div class="columns">
      <figure class="plot">${calibrationChart(calibration)}</figure>
      <div>
        <p>
          Calibrated confidence means: of the predictions with 80 % confidence, 80 % are correct. Then a point
          lies on the dashed line. Above it the model is underconfident, below it overconfident. The average
          distance is
          <strong>${percentText(calibration.error)}</strong> (the expected calibration error).
        </p>
        ${dataTable(
          'Predictions by their confidence',
          [text('Confidence'), number('Predictions'), number('Mean confidence'), number('Correct')],
          calibration.bins
            .filter(({ count }) => count > 0)
            .map((bin) => [
              `${Math.round(bin.from * 100)} to ${Math.round(bin.to * 100)} %`,
              formatCount(bin.count),
              formatValue(bin.confidence ?? 0, 'fraction'),
              formatValue(bin.accuracy ?? 0, 'fraction'),
            ]),
        )}
      </div>
    </div>`,
  )
}
