import { printable } from '../../text/untrusted.ts'
import { ShortCommit } from '../short-commit.ts'

/** HTML that is safe to insert into a page. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Content = Markup | ShortCommit | string | number | null | readonly Content[]

/** Returns HTML from a template. Inserted values are escaped unless they are markup already. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(parts.reduce((text, part, index) => text + textOf(contents[index - 1] ?? null) + part))
}

function textOf(content: Content): string {
  if (content === null) return ''
  if (content instanceof Markup || content instanceof ShortCommit) return content.text
  if (typeof content === 'number') return String(content)
  return typeof content === 'string' ? escapeHtml(content) : content.map(textOf).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Returns untrusted text escaped for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
