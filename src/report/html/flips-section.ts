import type { Classification } from '../../metrics/classification-schema.ts'
import type { Verdict } from '../../gate/verdict.ts'
import { formatCount, truncate, formatValue } from '../../text/format.ts'
import { shortNamesOf } from '../example-names.ts'
import { flippedNames } from '../flipped-names.ts'
import type { ShownExamples } from '../shown-example.ts'
import { exampleCard, fact, mostInTitle, prediction } from './example-card.ts'
import { gallery } from './gallery.ts'
import { html, type Content, type Markup } from './markup.ts'
import { dataTable, number, section, text } from './html-table.ts'

type Flips = NonNullable<Classification['flips']>
type Side = Flips['broken']
type Flip = Side['examples'][number]

/**
 * Returns the examples that only one of the two models predicts correctly: as cards if their content is available,
 * otherwise as a table of names.
 */
export function flipSection({ classification }: Verdict, examples: ShownExamples): Content {
  const flips = classification?.flips
  if (!flips) return null
  const nameOf = shortNamesOf(flippedNames(flips))
  const sides = [
    { title: 'Broken: only the baseline was correct', side: flips.broken },
    { title: 'Fixed: only the candidate was correct', side: flips.fixed },
  ]
  const part = ({ title, side }: { title: string; side: Side }) => {
    if (side.count === 0) return html`<p>${title}: none.</p>`
    const heading = `${title} (${shownText(side)})`
    return side.examples.some(({ id }) => examples.has(id))
      ? cards(heading, side.examples, examples, nameOf)
      : table(heading, side.examples, nameOf)
  }
  const parts = sides.map(part)
  return section(
    'Changed predictions',
    'flips',
    examples.size === 0 ? html`<div class="columns">${parts}</div>` : parts,
  )
}

/** Returns the number of examples, such as `50 of 132, most confident first`. */
function shownText({ count, examples }: Side): string {
  if (count <= examples.length) return formatCount(count)
  const order = examples[0]?.score === null ? '' : ', most confident first'
  return `${examples.length} of ${formatCount(count)}${order}`
}

function cards(
  heading: string,
  flips: readonly Flip[],
  examples: ShownExamples,
  nameOf: (id: string) => string,
): Content {
  const withPictures = flips.some(({ id }) => examples.get(id)?.picture)
  return gallery(
    heading,
    flips.map((flip) => card(flip, nameOf(flip.id), examples)),
    withPictures,
  )
}

function card(flip: Flip, name: string, examples: ShownExamples): Markup {
  const { id, label } = flip
  const facts = [
    fact('Label', truncate(label)),
    prediction('Candidate', flip.candidate, flip.score, label),
    prediction('Baseline', flip.baseline, flip.baselineScore, label),
  ]
  return exampleCard({ id, name, label, facts }, examples.get(id) ?? null)
}

function table(caption: string, flips: readonly Flip[], nameOf: (id: string) => string): Content {
  const scoreText = (score: number | null) => (score === null ? null : formatValue(score, 'score'))
  return dataTable(
    caption,
    [
      text('Example'),
      text('Label'),
      text('Candidate'),
      text('Baseline'),
      number('Candidate’s score'),
      number('Baseline’s score'),
    ],
    flips.map(({ id, label, candidate, baseline, score, baselineScore }) => [
      html`<code title="${truncate(id, mostInTitle)}">${truncate(nameOf(id))}</code>`,
      truncate(label),
      truncate(candidate),
      truncate(baseline),
      scoreText(score),
      scoreText(baselineScore),
    ]),
  )
}
