import type { Verdict } from '../../gate/verdict.ts'
import { formatCount, percentText, formatValue } from '../../text/format.ts'
import { calibrationChart } from './calibration-chart.ts'
import { html, type Content } from './markup.ts'
import { dataTable, number, section, text } from './html-table.ts'

/** How far the model's confidence can be believed. */
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
              formatCount(bin.count),
              formatValue(bin.confidence ?? 0, 'fraction'),
              formatValue(bin.accuracy ?? 0, 'fraction'),
            ]),
        )}
      </div>
    </div>`,
  )
}
