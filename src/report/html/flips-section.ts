import type { Classification } from '../../metrics/findings-schema.ts'
import type { Verdict } from '../../gate/verdict.ts'
import { formatCount, truncate, formatValue } from '../../text/format.ts'
import type { ShownExamples } from '../shown-example.ts'
import { exampleCard } from './example-card.ts'
import { html, type Content } from './markup.ts'
import { dataTable, number, section, text } from './html-table.ts'

type Flips = NonNullable<Classification['flips']>
type Side = Flips['broken']
type Flip = Side['examples'][number]

/** As many cards show at once; the others are folded away. */
const openCards = 12

/** The examples that only one of the two has right: themselves where they are at hand, else their names. */
export function flipSection({ classification }: Verdict, examples: ShownExamples): Content {
  const flips = classification?.flips
  if (!flips) return null
  const sides = [
    { title: 'Broken: the baseline was right', side: flips.broken },
    { title: 'Fixed: the baseline was wrong', side: flips.fixed },
  ]
  const part = ({ title, side }: { title: string; side: Side }) => {
    if (side.count === 0) return html`<p>${title}: none.</p>`
    const heading = `${title} (${shownText(side)})`
    return side.examples.some(({ id }) => examples.has(id))
      ? gallery(heading, side.examples, examples)
      : table(heading, side.examples)
  }
  const parts = sides.map(part)
  return section(
    'Changed answers',
    'flips',
    examples.size === 0 ? html`<div class="columns">${parts}</div>` : parts,
  )
}

/** `the surest 50 of 132 shown`. */
function shownText({ count, examples }: Side): string {
  if (count <= examples.length) return formatCount(count)
  const which = examples[0]?.score === null ? 'the first' : 'the surest'
  return `${which} ${examples.length} of ${formatCount(count)} shown`
}

function gallery(heading: string, flips: readonly Flip[], examples: ShownExamples): Content {
  const withPictures = flips.some(({ id }) => examples.get(id)?.picture)
  const list = (some: readonly Flip[]) =>
    html`<ul class="gallery ${withPictures ? 'pictures' : 'rows'}">
      ${some.map((flip) => exampleCard(flip, examples.get(flip.id) ?? null))}
    </ul>`
  const [open, folded] = [flips.slice(0, openCards), flips.slice(openCards)]
  return html`<div class="side">
    <h3>${heading}</h3>
    ${list(open)}
    ${
      folded.length === 0
        ? null
        : html`<details class="more">
            <summary>${formatCount(folded.length)} more</summary>
            ${list(folded)}
          </details>`
    }
  </div>`
}

function table(caption: string, flips: readonly Flip[]): Content {
  const scoreText = (score: number | null) => (score === null ? null : formatValue(score, 'score'))
  return dataTable(
    caption,
    [
      text('Example'),
      text('Label'),
      text('Candidate'),
      number('Candidate’s score'),
      text('Baseline'),
      number('Baseline’s score'),
    ],
    flips.map(({ id, label, candidate, baseline, score, baselineScore }) => [
      html`<code>${truncate(id)}</code>`,
      truncate(label),
      truncate(candidate),
      scoreText(score),
      truncate(baseline),
      scoreText(baselineScore),
    ]),
  )
}
