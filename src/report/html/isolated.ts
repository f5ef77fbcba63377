import { truncate } from '../../text/format.ts'
import { html, type Content } from './markup.ts'

const longestName = 60

/** Returns a text of the data, cut if it is long, and isolated from the writing direction around it. */
export function isolated(text: string, longest = longestName): Content {
  return html`<bdi>${truncate(text, longest)}</bdi>`
}
