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

/** How well the scores tell each class from the rest, at every threshold. */
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
          ? html`The score of ${truncate(first.class)} can be cut at any threshold.`
          : html`The score of each class can be cut at any threshold.
            ${curves.length < all ? `Shown are the ${curves.length} classes that are hardest to tell apart, of ${all}.` : ''}`
      }
      A lower one finds more of the class and takes more of the others for it: the closer a curve comes to the
      upper left corner, the better; the dashed diagonal is guessing. Of precision and recall the upper right
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
