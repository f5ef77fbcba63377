import type { Classification } from '../../metrics/classification-schema.ts'
import type { Verdict } from '../../gate/verdict.ts'
import { formatCount, formatValue, truncate } from '../../text/format.ts'
import { shortNamesOf } from '../example-names.ts'
import type { ShownExamples } from '../shown-example.ts'
import { exampleCard, fact, mostInTitle, type ShownSplit } from './example-card.ts'
import { gallery } from './gallery.ts'
import { dataTable, number, section, text } from './html-table.ts'
import { html, type Content, type Markup } from './markup.ts'

type LabelError = NonNullable<Classification['labelErrors']>['examples'][number]

/** Returns the test examples whose labels are likely to be wrong; null if none is. */
export function labelErrorSection({ classification }: Verdict, shown: ShownExamples): Content {
  const errors = classification?.labelErrors
  if (!errors || errors.count === 0) return null
  return section(
    'Likely label errors',
    'label-errors',
    html`<p class="note">
      The candidate is confident that these test examples belong to another class (confident learning). Either
      the label or the prediction is wrong: look at each one. The label is not changed, and the metrics count
      it as it is.
    </p>`,
    labelErrorList(errors, shown, { split: 'Test' }),
  )
}

/**
 * Returns the ranked examples, as cards if their content is shown.
 * @param words the name of their split in the alternative texts of pictures, and the end of the heading, by which those of several outputs
 *   differ
 */
export function labelErrorList(
  { count, examples }: NonNullable<Classification['labelErrors']>,
  shown: ShownExamples,
  { split, end = '' }: { readonly split: ShownSplit; readonly end?: string },
): Content {
  const nameOf = shortNamesOf(examples.map(({ id }) => id))
  const heading =
    count > examples.length
      ? `The ${examples.length} least probable labels of ${formatCount(count)}${end}`
      : `The least probable labels first${end}`
  return examples.some(({ id }) => shown.has(id))
    ? gallery(
        heading,
        examples.map((error) => card(error, nameOf(error.id), shown, split)),
        examples.some(({ id }) => shown.get(id)?.picture),
      )
    : errorTable(heading, examples, nameOf)
}

function card(
  { id, label, suggested, ...scores }: LabelError,
  name: string,
  shown: ShownExamples,
  split: ShownSplit,
): Markup {
  const facts = [
    fact('Label', scored(label, scores.labelScore)),
    fact('Suggested', scored(suggested, scores.suggestedScore)),
  ]
  return exampleCard({ id, name, label, facts, split }, shown.get(id) ?? null)
}

function scored(name: string, score: number): Content {
  return html`${truncate(name)} <small>${formatValue(score, 'score')}</small>`
}

function errorTable(
  caption: string,
  examples: readonly LabelError[],
  nameOf: (id: string) => string,
): Content {
  return dataTable(
    caption,
    [
      text('Example'),
      text('Label'),
      text('Suggested'),
      number('Score of the label'),
      number('Score of the suggestion'),
    ],
    examples.map(({ id, label, suggested, labelScore, suggestedScore }) => [
      html`<code title="${truncate(id, mostInTitle)}">${truncate(nameOf(id))}</code>`,
      truncate(label),
      truncate(suggested),
      formatValue(labelScore, 'score'),
      formatValue(suggestedScore, 'score'),
    ]),
  )
}
