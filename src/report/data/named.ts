import { truncate } from '../../text/format.ts'
import { html, type Content } from '../html/markup.ts'

const mostCharacters = 80
const mostInTitle = 400

/** Returns a name from the data, isolated from the writing direction around it, and cut if it is long. */
export function named(name: string, longest = mostCharacters): Content {
  if (name.trim() === '') return html`<small>${name === '' ? 'empty' : 'blank'}</small>`
  return name.length > longest
    ? html`<bdi title="${truncate(name, mostInTitle)}">${truncate(name, longest)}</bdi>`
    : html`<bdi>${name}</bdi>`
}
