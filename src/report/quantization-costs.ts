import type { QuantizationCosts, WeightCost } from '../compression/costly-weights.ts'
import type { QuantizedType } from '../compression/quantize-weights.ts'
import type { AnyUnit } from '../text/number-unit.ts'
import { differenceText, marginText, percentText } from '../text/format.ts'
import { blocks, nameText, paragraph, table, type Markdown } from './markdown.ts'

/** Costs of the weights, measured for one output; `output` is null if the model has only one. */
export interface OutputCosts {
  readonly output: string | null
  /** Metric that drops. */
  readonly title: string
  readonly unit: AnyUnit
  readonly type: QuantizedType
  readonly costs: QuantizationCosts
}

const mostNamed = 3

/** Returns the costliest weights with their share of the drop, and the setting that keeps the accuracy, as sentences. */
export function costsText(measured: OutputCosts): string {
  return `${causeText(measured)} ${remedyText(measured)}`
}

function causeText({
  output,
  title,
  unit,
  costs: { costs, drop, measured, quantized },
}: OutputCosts): string {
  const metric = output === null ? title : `${title} of ${output}`
  if (costs.length === 0)
    return `Keeping any single one of the ${measured} measured weights (of ${quantized}) in float32 does not reduce the drop of ${metric}.`
  const named = costs
    .slice(0, mostNamed)
    .map((cost) => `${nameText(cost.name)} (${marginText(cost.recovered, unit)}, ${shareOf(cost, drop)})`)
  const more = costs.length > mostNamed ? `, and ${costs.length - mostNamed} more` : ''
  return `Weights that cost ${metric}, with the part of the drop of ${marginText(drop, unit)} that each recovers in float32: ${named.join(', ')}${more}.`
}

function shareOf({ recovered }: WeightCost, drop: number): string {
  return percentText(recovered / drop)
}

function remedyText({ unit, type, costs: { remedy } }: OutputCosts): string {
  if (remedy)
    return `To keep the accuracy, set \`quantize.exclude: ${JSON.stringify(remedy.exclude)}\`: the change is then ${differenceText(-remedy.drop, unit)}.`
  const smaller = type === 'uint8' ? 'Set `quantize.dtype` to `uint16` or `float16`, or deploy' : 'Deploy'
  return `The drop comes from many weights together. ${smaller} the original model.`
}

/** Returns the costly weights as a table, with the setting that keeps the accuracy. */
export function costsMarkdown(measured: OutputCosts): Markdown {
  const { unit, costs } = measured
  const rows = costs.costs.map((cost) => [
    nameText(cost.name),
    marginText(cost.recovered, unit),
    shareOf(cost, costs.drop),
    percentText(cost.relativeChange),
  ])
  const head = ['Weight', 'Recovered in float32', 'Share of the drop', 'Median change of its values']
  return blocks(paragraph(costsText(measured)), rows.length === 0 ? null : table(head, rows, [1, 2, 3]))
}

/** Returns the names of the weights that must stay float32 for an acceptable drop; if none suffice, of all costly weights. */
export function costlyWeights({ costs: { costs, remedy } }: OutputCosts): readonly string[] {
  return remedy?.exclude ?? costs.map(({ name }) => name)
}
