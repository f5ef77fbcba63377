import { html, type Content, type Markup } from './markup.ts'

interface Drawing {
  /** What a reader who cannot see it has to know; shown when the pointer rests on it, too. */
  readonly title: string
  readonly width: number
  readonly height: number
  readonly kind?: 'chart' | 'interval'
}

/** A drawing that is one image to a screen reader. */
export function chart(
  { title, width, height, kind = 'chart' }: Drawing,
  ...content: readonly Content[]
): Markup {
  return html`<svg class="${kind}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
    <title>${title}</title>
    ${content}
  </svg>`
}
