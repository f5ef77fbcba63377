import type { Verdict } from '../../gate/verdict.ts'
import { ofFirstSeed, spreadsOf } from '../seeds-text.ts'
import { html, type Content } from './markup.ts'
import { dataTable, number, section, text } from './html-table.ts'

/** Returns the variation of the metrics between training seeds. */
export function seedSection(verdict: Verdict): Content {
  const spreads = spreadsOf(verdict)
  if (spreads.length === 0) return null
  return section(
    'Seeds',
    'seeds',
    html`<p class="note">
      Each model was trained with its own seed. The standard deviation is that of one model, not of the mean.
      ${ofFirstSeed}
    </p>`,
    dataTable(
      'Metrics of each seed',
      [text('Metric'), text('Side'), number('Mean'), number('Deviation'), text('Each seed')],
      spreads.map(({ title, side, mean, deviation, each }) => [
        title,
        side,
        mean,
        deviation,
        each.join(', '),
      ]),
    ),
  )
}
