import type { SplitName } from '../../dataset/dataset-schema.ts'
import { html, type Markup } from '../html/markup.ts'

/** Names of the splits for readers, in their order. */
export const splitTitles: Readonly<Record<SplitName, string>> = {
  train: 'Training',
  validation: 'Validation',
  test: 'Test',
}

/** Returns the key of colours and lines, which all charts of a section share. */
export function splitLegend(splits: readonly SplitName[]): Markup {
  return html`<ul class="legend">
    ${splits.map(
      (split, index) =>
        html`<li>
          <svg viewBox="0 0 26 10" aria-hidden="true">
            ${index === 0 ? html`<rect class="filled" x="0" y="0" width="26" height="10" />` : null}
            <line class="curve c${index}" x1="0" x2="26" y1="5" y2="5" /></svg
          >${splitTitles[split]}
        </li>`,
    )}
  </ul>`
}
