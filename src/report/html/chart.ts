import { html, type Content, type Markup } from './markup.ts'

interface Drawing {
  /** The content in words, for screen readers; also shown as a tooltip. */
  readonly title: string
  readonly width: number
  readonly height: number
  readonly kind?: 'chart' | 'interval'
}

/** Returns a drawing that screen readers treat as one image. */
export function chart(
  { title, width, height, kind = 'chart' }: Drawing,
  ...content: readonly Content[]
): Markup {
  return html`<svg class="${kind}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
    <title>${title}</title>
    ${content}
  </svg>`
}
