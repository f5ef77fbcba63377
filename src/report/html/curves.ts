import type { ClassCurves } from '../../metrics/curves/curve-schema.ts'
import type { Verdict } from '../../gate/verdict.ts'
import { percentText, truncate } from '../../text/format.ts'
import { html, type Content, type Markup } from './markup.ts'
import { section } from './html-table.ts'
import { xyPlot } from './xy-plot.ts'

const kinds = {
  roc: { curve: 'true positives by false positives', across: 'false positive rate', area: 'ROC AUC' },
  precision: { curve: 'precision by recall', across: 'recall', area: 'average precision' },
} as const

/** Returns curves that show how well the scores separate each class from the others, at every threshold. */
export function curveSection({ classification }: Verdict): Content {
  const curves = classification?.curves ?? []
  const [first, ...rest] = curves
  if (!classification || !first) return null
  const all = classification.classes.length
  return section(
    'Thresholds',
    'thresholds',
    html`<p class="note">
      ${
        rest.length === 0 && all === 2
          ? html`The score of ${truncate(first.class)} is compared with a threshold; each point of a curve is
            one threshold.`
          : html`The score of each class is compared with a threshold; each point of a curve is one threshold.
            ${curves.length < all ? `The ${curves.length} classes that are hardest to distinguish are shown, of ${all}.` : ''}`
      }
      A lower threshold finds more examples of the class, and more false positives. For the ROC curve the
      upper left corner is best, and the dashed diagonal is guessing. For precision by recall the upper right
      corner is best. The percentages are the areas below the curves.
    </p>`,
    rest.length === 0
      ? html`<div class="columns">
          ${plot(first, 'roc', captionOf(first, 'roc'))}
          ${plot(first, 'precision', captionOf(first, 'precision'))}
        </div>`
      : [
          html`<h3 class="sentence">${kinds.roc.curve}</h3>
            <div class="multiples">${curves.map((one) => plot(one, 'roc', nameOf(one)))}</div>`,
          html`<details class="more">
            <summary>The same as ${kinds.precision.curve}</summary>
            <div class="multiples">${curves.map((one) => plot(one, 'precision', nameOf(one)))}</div>
          </details>`,
        ],
  )
}

type Kind = keyof typeof kinds

function nameOf(curves: ClassCurves): string {
  return truncate(curves.class, 30)
}

function captionOf(curves: ClassCurves, kind: Kind): string {
  return `${nameOf(curves)}: ${kinds[kind].curve}`
}

function plot(curves: ClassCurves, kind: Kind, caption: string): Markup {
  const { curve, across, area } = kinds[kind]
  const { candidate, baseline } = curves[kind]
  const models = [
    { name: 'candidate', ...candidate },
    ...(baseline ? [{ name: 'baseline', ...baseline }] : []),
  ]
  return xyPlot({
    caption,
    title: `${nameOf(curves)} against the rest, ${curve}; ${area}: ${models.map((model) => `${model.name} ${percentText(model.area)}`).join(', ')}`,
    x: { name: across, domain: [0, 1], ticks: 4 },
    y: { name: curve, domain: [0, 1], ticks: 4 },
    series: models.map((model) => ({
      name: `${model.name} ${percentText(model.area)}`,
      points: model.points,
    })),
    diagonal: kind === 'roc',
  })
}
