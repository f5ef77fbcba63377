import type { Classification } from '../../metrics/classification-schema.ts'
import type { Verdict } from '../../gate/verdict.ts'
import { formatCount, truncate, formatValue } from '../../text/format.ts'
import { html, type Content, type Markup } from './markup.ts'
import { confusionMatrix } from './confusion-matrix.ts'
import { dataTable, foldedTable, number, section, text } from './html-table.ts'

/** Further classes are collapsed; the weakest come first. */
const mostClasses = 15

export function classSection({ classification }: Pick<Verdict, 'classification'>): Content {
  if (!classification) return null
  return section('Classes', 'classes', classTables(classification, { model: 'the candidate' }))
}

/**
 * Returns the confusion matrix, the most frequent mistakes and the metrics of each class.
 * @param words the name of the evaluated model in captions, and the end of each caption, by which those of several outputs differ
 */
export function classTables(
  classification: Pick<Classification, 'classes' | 'confusion' | 'confusions'>,
  { model, end = '' }: { readonly model: string; readonly end?: string },
): Content {
  const { classes, confusion, confusions } = classification
  const baselineMatrix = confusion?.baseline ?? null
  const names = classes.map((row) => row.class)
  return [
    html`<div class="columns">
      ${confusion && confusionMatrix(`Rows are labels, columns are predictions of ${model}${end}`, names, confusion.candidate)}
      ${mistakeTable(confusions, end)}
    </div>`,
    baselineMatrix &&
      html`<details class="more">
        <summary>The same for the baseline</summary>
        ${confusionMatrix('Rows are labels, columns are predictions of the baseline', names, baselineMatrix)}
      </details>`,
    classTable(classes, end),
  ]
}

function classTable(classes: Classification['classes'], end: string): Markup {
  const compared = classes.some(({ baselineRecall }) => baselineRecall !== null)
  const percent = (value: number) => formatValue(value, 'fraction')
  return foldedTable(
    `Precision, recall and F1 of each class, the weakest first${end}`,
    [
      text('Class'),
      number('Examples'),
      number('Precision'),
      number('Recall'),
      number('F1'),
      ...(compared ? [number('Baseline’s recall')] : []),
    ],
    weakestFirst(classes).map((row) => [
      truncate(row.class),
      formatCount(row.support),
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

/** Returns the classes by F1, weakest first; classes without examples come last. */
function weakestFirst(classes: Classification['classes']): Classification['classes'] {
  const rank = ({ support, f1 }: Classification['classes'][number]) => (support === 0 ? 2 : f1)
  return classes.toSorted((a, b) => rank(a) - rank(b))
}

function mistakeTable(confusions: Classification['confusions'], end: string): Content {
  if (confusions.length === 0) return null
  return dataTable(
    `The most frequent mistakes${end}`,
    [text('Label'), text('Predicted'), number('Examples')],
    confusions.map(({ label, predicted, count }) => [
      truncate(label),
      truncate(predicted),
      formatCount(count),
    ]),
  )
}
