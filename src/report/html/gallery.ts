import { formatCount } from '../../text/format.ts'
import { html, type Markup } from './markup.ts'

/** Number of cards that are shown; the others are collapsed. */
const openCards = 12

/** Returns cards of examples under a heading. */
export function gallery(heading: string, cards: readonly Markup[], withPictures: boolean): Markup {
  const list = (some: readonly Markup[]) =>
    html`<ul class="gallery ${withPictures ? 'pictures' : 'rows'}">
      ${some}
    </ul>`
  const [open, folded] = [cards.slice(0, openCards), cards.slice(openCards)]
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
