import { descending, median } from 'd3-array'
import type { StoredModel, StoredWeight } from '../model/stored-model.ts'
import { dequantize, quantizeWeight, toFloat32, type QuantizedType } from './quantize-weights.ts'

/** The effect of one weight on the quality of the quantized model. */
export interface WeightCost {
  readonly name: string
  /** Part of the drop that disappears if this weight alone stays float32; negative if the drop grows. */
  readonly recovered: number
  /** Median of |change| / |value| over the non-zero values. */
  readonly relativeChange: number
}

export interface QuantizationCosts {
  /** Drop of the quality of the model with all these weights quantized. */
  readonly drop: number
  /** Weights that recover a part of the drop, the costliest first. */
  readonly costs: readonly WeightCost[]
  /** Weights that must stay float32 for an acceptable drop, and that drop; null if no such choice was found. */
  readonly remedy: { readonly exclude: readonly string[]; readonly drop: number } | null
  /** Number of weights that were measured, of `quantized` weights that quantization changes. */
  readonly measured: number
  readonly quantized: number
}

/** Limits of the number of measurements, each of which predicts the whole test split. */
const mostMeasured = 16
const mostExcluded = 8

/**
 * Finds the weights whose quantization lowers the quality of a model. First it keeps one weight at a time in float32, beginning
 * with the weight whose values change most. Then it keeps the costliest weights in float32 together, one more each time, until the
 * drop is acceptable. Of weights that recover nothing alone, those whose values change most come first: each of two damaged
 * weights may cause the whole drop.
 * @param names the weights that are quantized
 * @param total drop of the quality when all of them are quantized, and the largest `acceptable` drop
 * @param dropWith measures the drop of a model in which only the given weights are quantized
 */
export async function findCostlyWeights(
  { weights }: StoredModel,
  { type, names }: { readonly type: QuantizedType; readonly names: ReadonlySet<string> },
  { total, acceptable }: { readonly total: number; readonly acceptable: number },
  dropWith: (names: ReadonlySet<string>) => Promise<number>,
): Promise<QuantizationCosts> {
  const changed = weights
    .filter(({ spec }) => names.has(spec.name))
    .flatMap((weight) => {
      const change = relativeChange(weight, type)
      return change === null ? [] : [{ name: weight.spec.name, relativeChange: change }]
    })
    .toSorted((one, other) => descending(one.relativeChange, other.relativeChange))
  const dropWithout = (...exclude: readonly string[]) => dropWith(without(names, exclude))
  const measured: WeightCost[] = []
  for (const each of changed.slice(0, mostMeasured))
    measured.push({ ...each, recovered: total - (await dropWithout(each.name)) })
  // The sort is stable: equal weights stay in the order of their changes.
  measured.sort((one, other) => descending(Math.max(one.recovered, 0), Math.max(other.recovered, 0)))
  return {
    drop: total,
    costs: measured.filter(({ recovered }) => recovered > 0),
    remedy: await findRemedy(measured, names.size, acceptable, dropWithout),
    measured: measured.length,
    quantized: changed.length,
  }
}

async function findRemedy(
  measured: readonly WeightCost[],
  quantized: number,
  acceptable: number,
  dropWithout: (...exclude: readonly string[]) => Promise<number>,
): Promise<QuantizationCosts['remedy']> {
  const exclude: string[] = []
  for (const { name } of measured.slice(0, Math.min(mostExcluded, quantized - 1))) {
    exclude.push(name)
    const drop = await dropWithout(...exclude)
    if (drop <= acceptable) return { exclude, drop }
  }
  return null
}

function without(names: ReadonlySet<string>, exclude: readonly string[]): Set<string> {
  return new Set([...names].filter((name) => !exclude.includes(name)))
}

/**
 * Returns null for a weight that quantization leaves unchanged. The median is not affected by the few large values that make the
 * steps between the others coarse.
 */
function relativeChange(weight: StoredWeight, type: QuantizedType): number | null {
  const before = toFloat32(weight.bytes)
  const after = dequantize(quantizeWeight(weight, type))
  if (before.every((value, index) => value === after[index])) return null
  const changes = before.map((value, index) => Math.abs(((after[index] ?? 0) - value) / value))
  return median(changes.filter((_, index) => before[index] !== 0)) ?? 0
}
