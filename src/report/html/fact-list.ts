import { html, type Content, type Markup } from './markup.ts'

/**
 * Returns a description list.
 * @param style its class in the style sheet
 */
export function factList(
  style: 'facts' | 'lineage',
  facts: readonly (readonly [name: string, value: Content])[],
): Markup {
  return html`<dl class="${style}">
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`
}
