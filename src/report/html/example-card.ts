import { formatCount, truncate, formatValue } from '../../text/format.ts'
import type { Thumbnail } from '../../images/thumbnail.ts'
import type { ShownExample } from '../shown-example.ts'
import { html, type Content, type Markup } from './markup.ts'

/** Name of the split of an example, at the beginning of a text. */
export type ShownSplit = 'Test' | 'Validation'

/** Texts of a card beside the content of its example. */
interface Card {
  readonly id: string
  /** The id, shortened if it is a digest. */
  readonly name: string
  readonly label: string
  /** Without it, the example is one of the test split. */
  readonly split?: ShownSplit
  /** The label and the predictions. */
  readonly facts: Content
}

/** Longest text of a cell. The tooltip shows a longer part of a cut text. */
const mostCharacters = 90
export const mostInTitle = 600

/** Returns one example as a list item: its image or its row, its label, and predictions. */
export function exampleCard(card: Card, example: ShownExample | null): Markup {
  const picture = example?.picture ?? null
  return html`<li class="example">
    ${picture === 'left out' ? noPicture : picture && image(picture, card)}
    <div class="words">
      <code title="${truncate(card.id, mostInTitle)}">${truncate(card.name)}</code>
      <dl class="facts">${card.facts}</dl>
      ${example && row(example)}
    </div>
  </li>`
}

/** Returns an item of the facts of a card. */
export function fact(name: Content, value: Content): Content {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`
}

/** Returns the prediction of a model for the facts of a card. */
export function prediction(model: string, predicted: string, score: number | null, label: string): Content {
  const right = predicted === label
  return fact(
    model,
    html`<span class="${right ? 'good' : 'bad'}"
        ><span aria-hidden="true">${right ? '✓' : '✗'}</span> ${truncate(predicted)}</span
      >
      <small
        >${right ? 'correct' : 'wrong'}${score === null ? null : `, ${formatValue(score, 'score')}`}</small
      >`,
  )
}

/** Placeholder for an omitted image. */
const noPicture = html`<p class="no-picture">Image left out: a page contains at most 1 MB of images</p>`

function image(
  { mediaType, bytes, width, height }: Thumbnail,
  { name, label, split = 'Test' }: Card,
): Content {
  const source = `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
  return html`<img
    class="${mediaType === 'image/png' ? 'exact' : 'photo'}"
    src="${source}"
    width="${width}"
    height="${height}"
    alt="${`${split} example ${truncate(name)}, labelled ${truncate(label)}`}"
  />`
}

function row({ values, moreColumns }: ShownExample): Content {
  if (values.length === 0) return null
  return html`<dl class="facts values">
      ${values.map(({ column, value }) =>
        fact(cell(column), value === null ? html`<small>missing</small>` : cell(value)),
      )}
    </dl>
    ${moreColumns === 0 ? null : html`<small>and ${formatCount(moreColumns)} more columns</small>`}`
}

function cell(value: string): Content {
  if (value.length <= mostCharacters) return value
  return html`<span title="${truncate(value, mostInTitle)}">${truncate(value, mostCharacters)}</span>`
}
