import type { Verdict } from '../../evaluation/verdict.ts'
import { countText, shortText, valueText } from '../../evaluation/wording.ts'
import { html, type Content } from './markup.ts'
import { dataTable, number, section, text } from './table.ts'

export function flipSection({ classification }: Verdict): Content {
  const flips = classification?.flips
  if (!flips) return null
  const part = (title: string, { count, examples }: typeof flips.broken) =>
    count === 0
      ? html`<p>${title}: none.</p>`
      : dataTable(
          `${title}: ${countText(count)}${count > examples.length ? `, ${examples[0]?.score === null ? 'the first' : 'the surest'} ${examples.length}` : ''}`,
          [text('Example'), text('Label'), text('Candidate'), text('Baseline'), number('Candidate’s score')],
          examples.map(({ id, label, candidate, baseline, score }) => [
            html`<code>${shortText(id)}</code>`,
            shortText(label),
            shortText(candidate),
            shortText(baseline),
            score === null ? null : valueText(score, 'score'),
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
